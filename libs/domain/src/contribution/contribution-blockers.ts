import type { ContributionCommand } from '#domain/contribution/contribution-command';
import type { Blocker } from '#domain/refusal';
import type { Task } from '#domain/task/task';
import { localDateOf, type Instant } from '#domain/time/local-date';

/** Every blocker of a contribution; each has its wording in both languages. */
export const CONTRIBUTION_BLOCKER_CODES = ['question-missing', 'date-past', 'asks-itself', 'opinion-empty', 'reason-missing'] as const;
type ContributionBlocker = Blocker & { readonly code: (typeof CONTRIBUTION_BLOCKER_CODES)[number] };

/** What is wrong or missing in what is said with a verb. */
export function contributionBlockers(command: ContributionCommand, { facts }: Task, now: Instant): ContributionBlocker[] {
  switch (command.verb) {
    case 'request':
      return [
        ...(command.question.trim() === '' ? [{ code: 'question-missing' } as const] : []),
        ...(command.dueOn < localDateOf(now) ? [{ code: 'date-past' } as const] : []),
        ...(command.unitId === facts.leadUnitId ? [{ code: 'asks-itself' } as const] : []),
      ];
    case 'acknowledge':
      return [];
    case 'give':
      return (command.opinion.text ?? '').trim() === '' && command.opinion.documents.length === 0 ? [{ code: 'opinion-empty' }] : [];
    case 'decline':
      return command.reason.trim() === '' ? [{ code: 'reason-missing' }] : [];
  }
}
