import { assign, setup } from 'xstate';
import type { Contribution } from '#domain/contribution/contribution';
import type { ContributionCommand } from '#domain/contribution/contribution-command';
import type { Uuid } from '#domain/ids';
import type { Instant } from '#domain/time/local-date';

/** What moves while a question waits for its answer. */
export type ContributionContext = Pick<Contribution, 'acknowledgedAt' | 'answeredBy' | 'answeredAt' | 'opinion' | 'declineReason'>;

interface Circumstances {
  readonly hand: Uuid;
  readonly now: Instant;
}

export type ContributionEvent =
  | (Circumstances & { readonly type: 'acknowledge' })
  | (Circumstances & { readonly type: 'give'; readonly opinion: Extract<ContributionCommand, { verb: 'give' }>['opinion'] })
  | (Circumstances & { readonly type: 'decline'; readonly reason: string });

/** A question that nobody has seen yet. */
export const UNANSWERED: ContributionContext = {
  acknowledgedAt: null,
  answeredBy: null,
  answeredAt: null,
  opinion: null,
  declineReason: null,
};

/** The life of one question to one coordinating unit. `waived` has no way in yet: a question that somebody requires is waived later. */
export const contributionMachine = setup({
  types: { context: {} as ContributionContext, events: {} as ContributionEvent },
  actions: {
    acknowledge: assign(({ event }) => ({ acknowledgedAt: event.now })),
    answer: assign(({ context, event }) => ({
      acknowledgedAt: context.acknowledgedAt ?? event.now,
      answeredBy: event.hand,
      answeredAt: event.now,
      opinion: event.type === 'give' ? event.opinion : null,
      declineReason: event.type === 'decline' ? event.reason : null,
    })),
  },
}).createMachine({
  id: 'contribution',
  context: UNANSWERED,
  initial: 'requested',
  states: {
    requested: {
      on: {
        acknowledge: { target: 'acknowledged', actions: 'acknowledge' },
        give: { target: 'given', actions: 'answer' },
        decline: { target: 'declined', actions: 'answer' },
      },
    },
    acknowledged: {
      on: {
        give: { target: 'given', actions: 'answer' },
        decline: { target: 'declined', actions: 'answer' },
      },
    },
    given: {},
    declined: {},
    waived: {},
  },
});
