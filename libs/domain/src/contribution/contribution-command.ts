import type { Asked, Opinion } from '#domain/contribution/contribution';
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
  | { readonly verb: 'give'; readonly opinion: Opinion }
  | { readonly verb: 'decline'; readonly reason: string }
  /** The opinion is needed no longer; it blocks nothing then. */
  | { readonly verb: 'waive'; readonly reason: string };

export type ContributionVerb = ContributionCommand['verb'];
