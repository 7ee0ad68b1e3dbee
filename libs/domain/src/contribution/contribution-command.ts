import type { Asked, Opinion, OpinionOutcome } from '#domain/contribution/contribution';
import type { Uuid } from '#domain/ids';
import type { LocalDate } from '#domain/time/local-date';

/** The verbs of a contribution with what each carries. `request` makes it; the others move it. */
export type ContributionCommand =
  | ({
      readonly verb: 'request';
      readonly contributionId: Uuid;
      readonly question: string;
      readonly dueOn: LocalDate;
      readonly required: boolean;
    } & Asked)
  | { readonly verb: 'acknowledge' }
  /** Names who of the unit that is asked has the question in hand: oneself, or a colleague, with what is said to them (bút phê). */
  | { readonly verb: 'forward'; readonly personId: Uuid; readonly note: string | null }
  | { readonly verb: 'give'; readonly opinion: Opinion }
  | { readonly verb: 'decline'; readonly reason: string }
  /** The lead says what has become of the opinion; said again, the later word holds. */
  | { readonly verb: 'respond'; readonly outcome: OpinionOutcome; readonly explanation: string | null }
  /** The opinion is needed no longer; it blocks nothing then. */
  | { readonly verb: 'waive'; readonly reason: string };

export type ContributionVerb = ContributionCommand['verb'];
