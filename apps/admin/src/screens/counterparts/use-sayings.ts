import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { readCounterpartsQueryKey } from '#api-client/@tanstack/react-query.gen';
import { sayCounterparts, type PairToSayDto } from '#api-client/index';
import { newIntent, seen } from '../../api/client';
import { isProblem } from '../../api/problem';
import type { Acting } from '../../kit/use-capacity';

export interface Sayings {
  /** Says it of the version that is shown; `onDone` once the plans were read anew. */
  readonly say: (pairs: readonly PairToSayDto[], onDone?: () => void) => void;
  readonly isPending: boolean;
  /** Null where nothing failed, or where somebody was faster, which `isStale` says. */
  readonly error: unknown;
  readonly isStale: boolean;
  readonly seeStale: () => void;
}

interface Said {
  readonly pairs: readonly PairToSayDto[];
  readonly of: number;
  readonly onDone: (() => void) | undefined;
}

/** Says what rows of two plans answer to each other. Where somebody was faster their state is shown instead. */
export function useSayings(planId: string, version: number, otherPlanId: string, acting: Acting): Sayings {
  const queries = useQueryClient();
  const [isStale, setIsStale] = useState(false);
  const readAnew = (): Promise<void> =>
    queries.invalidateQueries({ queryKey: readCounterpartsQueryKey({ path: { id: planId }, query: { with: otherPlanId } }) });
  const { mutate, isPending, variables, error } = useMutation({
    mutationFn: async ({ pairs, of }: Said) =>
      sayCounterparts({
        path: { id: planId },
        headers: seen(of, newIntent()),
        body: { otherPlanId, pairs: [...pairs], ...acting },
        throwOnError: true,
      }),
    onSuccess: async (_answer, { onDone }) => {
      await readAnew();
      onDone?.();
    },
    onError: async (failure) => {
      if (!isProblem(failure, 'stale')) return;
      setIsStale(true);
      await readAnew();
    },
  });
  return {
    say: (pairs, onDone) => mutate({ pairs, of: version, onDone }),
    // Once the next version is shown, the next thing can be said.
    isPending: isPending && variables.of === version,
    error: isProblem(error, 'stale') ? null : error,
    isStale,
    seeStale: () => setIsStale(false),
  };
}
