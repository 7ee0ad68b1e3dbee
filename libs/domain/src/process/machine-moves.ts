/** One arrow of a machine. `actions` and `guard` by name; what has no name is null. */
export interface MachineMove {
  readonly from: string;
  readonly verb: string;
  readonly to: string;
  readonly guard: string | null;
  readonly actions: readonly (string | null)[];
}

/** As much of an XState machine as its arrows need. */
export interface LifeCycle {
  readonly states: Readonly<Record<string, LifeCycleState>>;
}

interface LifeCycleState {
  readonly key: string;
  readonly transitions: ReadonlyMap<string, readonly Arrow[]>;
}

interface Arrow {
  readonly target: readonly { readonly key: string }[] | undefined;
  readonly guard?: unknown;
  readonly actions: readonly unknown[];
}

/** Every arrow of a machine without nested states, in the order in which it is written. */
export function movesOf({ states }: LifeCycle): MachineMove[] {
  return Object.values(states).flatMap(({ key, transitions }) =>
    [...transitions].flatMap(([verb, arrows]) =>
      arrows.map(({ target, guard, actions }) => ({
        from: key,
        verb,
        to: target?.[0]?.key ?? key,
        guard: nameOf(guard),
        actions: actions.map(nameOf),
      })),
    ),
  );
}

function nameOf(part: unknown): string | null {
  if (typeof part === 'string') return part;
  return typeof part === 'object' && part !== null && 'type' in part && typeof part.type === 'string' ? part.type : null;
}
