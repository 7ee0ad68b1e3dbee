import { describe, expect, it } from '@jest/globals';
import { BpmnModdle } from 'bpmn-moddle';
import { readFileSync } from 'node:fs';
import { taskProcessDocument } from '#composition/processes/process-document';
import { movesOf } from '#domain/process/machine-moves';
import { machineOf, MACHINE_VERSIONS } from '#domain/task/machine-versions';
import { VERB_WORDING } from '#domain/task/task-wording';

/** As much of what bpmn-moddle reads as is looked at here. */
interface Element {
  readonly $type: string;
  readonly id: string;
  readonly name?: string;
  readonly sourceRef?: Element;
  readonly targetRef?: Element;
  readonly flowElements?: readonly Element[];
  readonly laneSets?: readonly { readonly lanes: readonly { readonly flowNodeRef: readonly Element[] }[] }[];
}

const textOf = (version: string, format: 'bpmn' | 'mermaid'): string => taskProcessDocument(version, format)?.text ?? '';

describe.each(MACHINE_VERSIONS)('version %s of the life of a task as BPMN 2.0', (version) => {
  const read = async (): Promise<{ process: Element; warnings: readonly unknown[] }> => {
    const { rootElement, warnings } = await new BpmnModdle().fromXML(textOf(version, 'bpmn'));
    const { rootElements } = rootElement as { rootElements: readonly Element[] };
    return { process: rootElements.find(({ $type }) => $type === 'bpmn:Process') as Element, warnings };
  };

  it('is read by bpmn-moddle without a warning', async () => {
    expect((await read()).warnings).toEqual([]);
  });

  it('leads on as the machine does, by the names of the verbs', async () => {
    const { flowElements = [] } = (await read()).process;
    const flows = flowElements.flatMap(({ name, sourceRef, targetRef }) =>
      name === undefined || sourceRef === undefined || targetRef === undefined ? [] : [`${sourceRef.id} ${name} ${targetRef.id}`],
    );
    const names: Readonly<Record<string, { readonly vi: string }>> = VERB_WORDING;
    const leading = movesOf(machineOf(version)).filter(({ from, to }) => from !== to);
    expect(flows.sort()).toEqual(leading.map(({ from, verb, to }) => `choice-${from} ${names[verb]?.vi} state-${to}`).sort());
  });

  it('puts every step into one lane', async () => {
    const { flowElements = [], laneSets = [] } = (await read()).process;
    const inLanes = laneSets.flatMap(({ lanes }) => lanes.flatMap(({ flowNodeRef }) => flowNodeRef.map(({ id }) => id)));
    const nodes = flowElements.filter(({ $type }) => $type !== 'bpmn:SequenceFlow').map(({ id }) => id);
    expect(inLanes.sort()).toEqual(nodes.sort());
  });
});

describe('the life of a task as Mermaid', () => {
  it('is what docs/state-machines.md shows', () => {
    const page = readFileSync(new URL('../../docs/state-machines.md', import.meta.url), 'utf8');
    expect(page).toContain(`\`\`\`mermaid\n${textOf('1', 'mermaid')}\`\`\``);
  });
});

describe('a version that there is not', () => {
  it('has no process', () => {
    expect(taskProcessDocument('0', 'bpmn')).toBeNull();
  });
});
