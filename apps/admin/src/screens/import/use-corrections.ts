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

/** Corrects a proposal. Where somebody was faster their state is shown instead, and nothing is written over it. */
export function useCorrections({ id, version }: PlanProposalDto): Corrections {
  const queries = useQueryClient();
  const { actingAs } = useAdministering();
  const [isStale, setIsStale] = useState(false);
  const readAnew = (): Promise<void> => queries.invalidateQueries({ queryKey: readPlanProposalQueryKey({ path: { id } }) });
  const { mutate, isPending, error } = useMutation({
    mutationFn: async (corrections: readonly Correction[]) => {
      const headers = seen(version, newIntent());
      const body = { corrections: [...corrections], ...(actingAs !== null && { actingAs }) };
      return (await correctPlanProposal({ path: { id }, headers, body, throwOnError: true })).data;
    },
    onSuccess: readAnew,
    onError: async (failure) => {
      if (!isProblem(failure, 'stale')) return;
      setIsStale(true);
      await readAnew();
    },
  });
  return {
    correct: (corrections, onDone) => mutate(corrections, { onSuccess: (answer) => onDone?.(answer) }),
    isPending,
    error: isProblem(error, 'stale') ? null : error,
    isStale,
    seeStale: () => setIsStale(false),
  };
}
