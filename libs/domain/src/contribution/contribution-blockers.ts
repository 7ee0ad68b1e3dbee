import type { Opinion } from '#domain/contribution/contribution';
import type { ContributionCommand } from '#domain/contribution/contribution-command';
import type { Uuid } from '#domain/ids';
import type { Blocker } from '#domain/refusal';
import type { Circumstances } from '#domain/task/task-act';
import { reasonMissing } from '#domain/task/reason-missing';
import type { TaskFacts } from '#domain/task/task';
import { localDateOf } from '#domain/time/local-date';

/** Every blocker of a contribution; each has its wording in both languages. */
export const CONTRIBUTION_BLOCKER_CODES = [
  'question-missing',
  'date-past',
  'asks-itself',
  'opinion-empty',
  'opinion-undocumented',
  'response-unexplained',
  'reason-missing',
] as const;
type ContributionBlocker = Blocker & { readonly code: (typeof CONTRIBUTION_BLOCKER_CODES)[number] };

/** `outside`: a party outside is asked, and the lead writes down what it says. */
export interface ContributionCircumstances extends Circumstances {
  readonly outside: boolean;
}

/** What is wrong or missing in what is said with a verb. A unit that leads, jointly too, is lead only: it is not asked. */
export function contributionBlockers(
  command: ContributionCommand,
  { facts, now, outside }: Pick<ContributionCircumstances, 'facts' | 'now' | 'outside'>,
): ContributionBlocker[] {
  switch (command.verb) {
    case 'request':
      return [
        ...(isEmpty(command.question) ? [{ code: 'question-missing' } as const] : []),
        ...(command.dueOn < localDateOf(now) ? [{ code: 'date-past' } as const] : []),
        ...(leads(command.unitId, facts) ? [{ code: 'asks-itself' } as const] : []),
      ];
    case 'acknowledge':
    case 'forward':
      return [];
    case 'give':
      return opinionBlockers(command.opinion, outside);
    case 'decline':
    case 'waive':
      return reasonMissing(command);
    case 'respond':
      return command.outcome !== 'adopted' && isEmpty(command.explanation ?? '') ? [{ code: 'response-unexplained' }] : [];
  }
}

/** Agreement speaks for itself. */
function opinionBlockers({ stance, text, documents }: Opinion, outside: boolean): ContributionBlocker[] {
  if (documents.length > 0) return [];
  if (outside) return [{ code: 'opinion-undocumented' }];
  if (stance === 'agree') return [];
  return isEmpty(text ?? '') ? [{ code: 'opinion-empty' }] : [];
}

function leads(unitId: Uuid | null, { leadUnitId, coLeads }: TaskFacts): boolean {
  return unitId === leadUnitId || coLeads.some((coLead) => coLead.unitId === unitId);
}

function isEmpty(text: string): boolean {
  return text.trim() === '';
}
