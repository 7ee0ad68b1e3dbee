import { assertEvent, assign, setup } from 'xstate';
import type { Contribution } from '#domain/contribution/contribution';
import { contributionBlockers, type ContributionCircumstances } from '#domain/contribution/contribution-blockers';
import type { ContributionCommand } from '#domain/contribution/contribution-command';

/** What moves while a question waits for its answer. */
export type ContributionContext = Pick<
  Contribution,
  'acknowledgedAt' | 'claim' | 'answeredBy' | 'answeredAt' | 'opinion' | 'response' | 'declineReason' | 'waiveReason'
>;

/** The command that makes a contribution. */
export type ContributionRequest = Extract<ContributionCommand, { verb: 'request' }>;

/** A command that moves a contribution. */
export type ContributionMove = Exclude<ContributionCommand, ContributionRequest>;

/** A command on its way into the machine, by its verb. */
export type ContributionEvent = {
  [Verb in ContributionMove['verb']]: ContributionCircumstances & {
    readonly type: Verb;
    readonly command: Extract<ContributionMove, { verb: Verb }>;
  };
}[ContributionMove['verb']];

/** A question that nobody has seen yet. */
export const UNANSWERED: ContributionContext = {
  acknowledgedAt: null,
  claim: null,
  answeredBy: null,
  answeredAt: null,
  opinion: null,
  response: null,
  declineReason: null,
  waiveReason: null,
};

/**
 * The life of one question to one coordinating unit. An answer says by itself that the question was seen, and so does passing it on. Who may fire a verb is in contribution-verbs.ts, why not in contribution-blockers.ts.
 */
export const contributionMachine = setup({
  types: { context: {} as ContributionContext, events: {} as ContributionEvent },
  guards: {
    unblocked: ({ event }) => contributionBlockers(event.command, event).length === 0,
  },
  actions: {
    acknowledge: assign(({ event }) => ({ acknowledgedAt: event.now })),
    forward: assign(({ context, event }) => {
      assertEvent(event, 'forward');
      const { personId, note } = event.command;
      return {
        acknowledgedAt: context.acknowledgedAt ?? event.now,
        claim: { personId, since: event.now, forwardedBy: personId === event.hand ? null : event.hand, note },
      };
    }),
    answer: assign(({ context, event }) => ({
      acknowledgedAt: context.acknowledgedAt ?? event.now,
      answeredBy: event.hand,
      answeredAt: event.now,
      opinion: event.type === 'give' ? event.command.opinion : null,
      declineReason: event.type === 'decline' ? event.command.reason : null,
    })),
    respond: assign(({ event }) => {
      assertEvent(event, 'respond');
      const { outcome, explanation } = event.command;
      return { response: { outcome, explanation, respondedBy: event.hand, respondedAt: event.now } };
    }),
    waive: assign(({ event }) => {
      assertEvent(event, 'waive');
      return { waiveReason: event.command.reason };
    }),
  },
}).createMachine({
  id: 'contribution',
  context: UNANSWERED,
  initial: 'requested',
  states: {
    requested: {
      on: {
        acknowledge: { target: 'acknowledged', guard: 'unblocked', actions: 'acknowledge' },
        forward: { target: 'acknowledged', guard: 'unblocked', actions: 'forward' },
        give: { target: 'given', guard: 'unblocked', actions: 'answer' },
        decline: { target: 'declined', guard: 'unblocked', actions: 'answer' },
        waive: { target: 'waived', guard: 'unblocked', actions: 'waive' },
      },
    },
    acknowledged: {
      on: {
        forward: { guard: 'unblocked', actions: 'forward' },
        give: { target: 'given', guard: 'unblocked', actions: 'answer' },
        decline: { target: 'declined', guard: 'unblocked', actions: 'answer' },
        waive: { target: 'waived', guard: 'unblocked', actions: 'waive' },
      },
    },
    given: {
      on: {
        respond: { guard: 'unblocked', actions: 'respond' },
      },
    },
    declined: {},
    waived: {},
  },
});
