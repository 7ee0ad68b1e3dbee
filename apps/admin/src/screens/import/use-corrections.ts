import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { readPlanProposalQueryKey } from '#api-client/@tanstack/react-query.gen';
import { correctPlanProposal, type PlanProposalDto, type ProposalCorrectedDto } from '#api-client/index';
import { newIntent, seen } from '../../api/client';
import { isProblem } from '../../api/problem';
import { useAdministering } from './use-administering';
import type { Correction } from './proposal-questions';

export interface Corrections {
  /** Says it of the version that is shown; `onDone` once the proposal was read anew. */
  readonly correct: (corrections: readonly Correction[], onDone?: (answer: ProposalCorrectedDto) => void) => void;
  readonly isPending: boolean;
  /** Null where nothing failed, or where somebody was faster, which `isStale` says. */
  readonly error: unknown;
  readonly isStale: boolean;
  readonly seeStale: () => void;
}

/** What is said, and of which version. */
interface Said {
  readonly corrections: readonly Correction[];
  readonly of: number;
  readonly onDone: ((answer: ProposalCorrectedDto) => void) | undefined;
}

/** Corrects a proposal. Where somebody was faster their state is shown instead, and nothing is written over it. */
export function useCorrections({ id, version }: PlanProposalDto): Corrections {
  const queries = useQueryClient();
  const { actingAs } = useAdministering();
  const [isStale, setIsStale] = useState(false);
  const readAnew = (): Promise<void> => queries.invalidateQueries({ queryKey: readPlanProposalQueryKey({ path: { id } }) });
  const { mutate, isPending, variables, error } = useMutation({
    mutationFn: async ({ corrections, of }: Said) => {
      const body = { corrections: [...corrections], ...(actingAs !== null && { actingAs }) };
      return (await correctPlanProposal({ path: { id }, headers: seen(of, newIntent()), body, throwOnError: true })).data;
    },
    onSuccess: async (answer, { onDone }) => {
      await readAnew();
      onDone?.(answer);
    },
    onError: async (failure) => {
      if (!isProblem(failure, 'stale')) return;
      setIsStale(true);
      await readAnew();
    },
  });
  return {
    correct: (corrections, onDone) => mutate({ corrections, of: version, onDone }),
    // Once the next version is shown, the next thing can be said.
    isPending: isPending && variables.of === version,
    error: isProblem(error, 'stale') ? null : error,
    isStale,
    seeStale: () => setIsStale(false),
  };
}
