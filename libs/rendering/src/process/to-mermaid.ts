/** As much of a life cycle as its picture needs. */
export interface Drawn {
  readonly initial: string;
  readonly states: readonly string[];
  readonly moves: readonly { readonly from: string; readonly verb: string; readonly to: string }[];
}

/** A Mermaid state diagram, in the names that the code has. */
export function toMermaid({ initial, states, moves }: Drawn): string {
  const arrows = moves.map(({ from, verb, to }) => `  ${from} --> ${to}: ${verb}`);
  return ['stateDiagram-v2', ...states.map((state) => `  ${state}`), `  [*] --> ${initial}`, ...arrows].join('\n');
}
