/** The package has no types of its own at its entry. */
declare module 'bpmn-moddle' {
  export class BpmnModdle {
    /** @throws where the text is no XML, or no BPMN */
    fromXML(xml: string): Promise<{ readonly rootElement: unknown; readonly warnings: readonly unknown[] }>;
  }
}
