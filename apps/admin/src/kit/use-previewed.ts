import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { faultsOf } from './faults-of';
import { actingIn, useCapacity, type Acting, type CapacityChoice } from './use-capacity';

/** How an act is sent, as its body says it: whether it only shows what would happen, and in which capacity. */
export interface How extends Acting {
  readonly dryRun: boolean;
}

interface Options<Input, Answer> {
  /** Ids of the capacities that permit it; empty where the input says in which. */
  readonly capacities: readonly string[];
  readonly act: (input: Input, how: How) => Promise<Answer>;
  /** It is written: closes the form and says so. */
  readonly onDone: (answer: Answer) => void;
  /** What the server found wrong, by field. */
  readonly onFaults: (faults: Record<string, string>) => void;
}

/** An act in two steps: what it would do, and then, while nothing stands in its way, doing it. */
export interface Previewed<Input, Answer> {
  readonly preview: Answer | null;
  readonly capacity: CapacityChoice;
  /** Whether the next submit writes. */
  readonly isReady: boolean;
  readonly isPending: boolean;
  readonly error: unknown;
  readonly submit: (input: Input) => void;
  /** Looks again; nothing is written. */
  readonly look: (input: Input) => void;
  /** What was looked at is no longer what would be written. */
  readonly clear: () => void;
}

export function usePreviewed<Input, Answer extends { readonly blockers: readonly object[] }>({
  capacities,
  act,
  onDone,
  onFaults,
}: Options<Input, Answer>): Previewed<Input, Answer> {
  const queries = useQueryClient();
  const [preview, setPreview] = useState<Answer | null>(null);
  const capacity = useCapacity(capacities);
  const clear = (): void => setPreview(null);
  const acting = useMutation({
    mutationFn: ({ input, dryRun }: { readonly input: Input; readonly dryRun: boolean }) => act(input, { dryRun, ...actingIn(capacity) }),
    onSuccess: async (answer, { dryRun }) => {
      if (dryRun) {
        setPreview(answer);
      } else {
        onDone(answer);
        await queries.invalidateQueries();
      }
    },
    onError: (error) => onFaults(faultsOf(error)),
  });
  const isReady = preview !== null && preview.blockers.length === 0;
  return {
    preview,
    capacity: {
      ...capacity,
      onChoose: (chosen) => {
        capacity.onChoose(chosen);
        clear();
      },
    },
    isReady,
    isPending: acting.isPending,
    error: acting.error,
    submit: (input) => acting.mutate({ input, dryRun: !isReady }),
    look: (input) => acting.mutate({ input, dryRun: true }),
    clear,
  };
}
