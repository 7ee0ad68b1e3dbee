import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { readPlanProposalQueryKey } from '#api-client/@tanstack/react-query.gen';
import { correctPlanProposal, type PlanProposalDto, type ProposalCorrectedDto, type ReadPlanDto } from '#api-client/index';
import { newIntent, seen } from '../../api/client';
import { isProblem } from '../../api/problem';
import { useLiveChange, type LiveChange } from '../../app/live-changes';
import { changedRows } from './changed-rows';
import { useAdministering } from './use-administering';
import type { Correction } from './proposal-questions';

export interface Corrections {
  /** Says it of the version that is shown; `onDone` once the proposal was read anew. */
  readonly correct: (corrections: readonly Correction[], onDone?: (answer: ProposalCorrectedDto) => void) => void;
  readonly isPending: boolean;
  /** Null where nothing failed, or where somebody was faster, which `news` says. */
  readonly error: unknown;
  /** The rows that somebody else has changed since the reader last acted here or said that they have seen it; null where nobody has. */
  readonly news: readonly string[] | null;
  readonly seeNews: () => void;
  /** After another act of one's own: the version that it made is no news, and is read. */
  readonly made: (version: number) => Promise<void>;
}

/** What is said, and of which version. */
interface Said {
  readonly corrections: readonly Correction[];
  readonly of: number;
  readonly onDone: ((answer: ProposalCorrectedDto) => void) | undefined;
}

/** What the reader knows of: what they were shown and have acted on, or have made themselves. */
interface Known {
  readonly version: number;
  readonly proposal: ReadPlanDto;
}

/**
 * Corrects a proposal, and follows what others do with it: their state is shown at once and told of as news. Nothing is written over what
 * somebody else has said and the reader has not been shown.
 */
export function useCorrections({ id, version, proposal }: PlanProposalDto): Corrections {
  const queries = useQueryClient();
  const { actingAs } = useAdministering();
  const [known, setKnown] = useState<Known>({ version, proposal });
  const [own, setOwn] = useState(version);
  const isNews = version > Math.max(known.version, own);
  if (!isNews && version > known.version) setKnown({ version, proposal });
  const readAnew = useCallback(
    (): Promise<void> => queries.invalidateQueries({ queryKey: readPlanProposalQueryKey({ path: { id } }) }),
    [queries, id],
  );
  const made = (next: number): Promise<void> => {
    setOwn(next);
    return readAnew();
  };
  const { mutate, isPending, variables, error } = useMutation({
    mutationFn: async ({ corrections, of }: Said) => {
      const body = { corrections: [...corrections], ...(actingAs !== null && { actingAs }) };
      return (await correctPlanProposal({ path: { id }, headers: seen(of, newIntent()), body, throwOnError: true })).data;
    },
    onSuccess: async (answer, { onDone }) => {
      await made(answer.version);
      onDone?.(answer);
    },
    onError: readAnew,
  });
  const newest = Math.max(version, own);
  useLiveChange(
    useCallback(
      (change: LiveChange) => {
        // One's own correction is told of, too; what others did meanwhile is read with its answer.
        if (isPending) return;
        if (change.type === 'everything' || (change.id === id && (change.version ?? 0) > newest)) void readAnew();
      },
      [id, newest, isPending, readAnew],
    ),
  );
  return {
    correct: (corrections, onDone) => mutate({ corrections, of: version, onDone }),
    // Once the next version is shown, the next thing can be said.
    isPending: isPending && variables.of === version,
    error: isProblem(error, 'stale') ? null : error,
    news: isNews ? changedRows(known.proposal, proposal) : null,
    seeNews: () => setKnown({ version, proposal }),
    made,
  };
}
