import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { BulkResultDto, OperationDto } from '#api-client/index';
import { newIntent } from '../../api/client';
import { isOperation } from '../bulk/bulk-verbs';
import { answerMany, type ManyAnswered } from './answer-many';

/** What came of each task, or would; the operation, where it goes on behind the request. */
export interface Outcome {
  readonly isPreview: boolean;
  readonly results: readonly BulkResultDto[];
  readonly operation: OperationDto | null;
}

/** For how many it is done or would be, and for how many not. */
export function countsOf({ results }: Outcome): { readonly count: number; readonly refused: number } {
  const refused = results.filter((result) => result.outcome === 'refused').length;
  return { count: results.length - refused, refused };
}

/** Looks first what would come of each task, then does it for those of which nothing stands in the way. */
export function useAnswerForm() {
  const queries = useQueryClient();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const acting = useMutation({
    mutationFn: async ({ answered, dryRun }: { readonly answered: ManyAnswered; readonly dryRun: boolean }): Promise<Outcome> => {
      const answer = await answerMany(answered, dryRun, newIntent());
      return { isPreview: dryRun, results: answer.results, operation: isOperation(answer) ? answer : null };
    },
    onSuccess: async (came, { dryRun }) => {
      const refused = outcome?.results.filter((result) => result.outcome === 'refused') ?? [];
      // What the look has refused was not sent, and still says why.
      setOutcome(dryRun ? came : { ...came, results: [...came.results, ...refused] });
      if (!dryRun) await queries.invalidateQueries({ predicate: ({ queryKey }) => !isOfThisScreen(queryKey) });
    },
  });
  return {
    outcome,
    isPending: acting.isPending,
    error: acting.error,
    look: (answered: ManyAnswered) => acting.mutate({ answered, dryRun: true }),
    /** Those that the look has refused would only be refused again, and written down: they are left out. */
    carryOut: (answered: ManyAnswered) => {
      const fit = new Set(outcome?.results.filter((result) => result.outcome === 'would-do').map(({ taskId }) => taskId));
      acting.mutate({ answered: { ...answered, tasks: answered.tasks.filter(({ choice }) => fit.has(choice.id)) }, dryRun: false });
    },
    /** What was looked at is no longer what would be done. */
    clear: () => setOutcome(null),
  };
}

/** What the results stand beside is not read anew under them. */
function isOfThisScreen(queryKey: readonly unknown[]): boolean {
  const [of] = queryKey;
  return typeof of === 'object' && of !== null && '_id' in of && (of._id === 'listTasks' || of._id === 'listBulkChoices');
}
