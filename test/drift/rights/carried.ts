import type { CommentCommand } from '#domain/comment/comment-command';
import type { ContributionCommand } from '#domain/contribution/contribution-command';
import type { ExtensionCommand } from '#domain/extension/extension';
import type { HandoffCommand } from '#domain/handoff/handoff';

/** What each verb of a part carries beside its name: every field of its command, and no other, or it does not compile. */
type Carried<Command extends { readonly verb: string }> = {
  readonly [Verb in Command['verb']]: Readonly<Record<Exclude<keyof Extract<Command, { verb: Verb }>, 'verb'>, true>>;
};

export const EXTENSION_CARRIES: Carried<ExtensionCommand> = {
  request: { extensionId: true, dueOn: true, reason: true },
  grant: { dueOn: true, note: true },
  refuse: { reason: true },
  withdraw: {},
};

export const HANDOFF_CARRIES: Carried<HandoffCommand> = {
  offer: { handoffId: true, unitId: true, reason: true },
  accept: {},
  decline: { reason: true },
  recall: {},
};

export const CONTRIBUTION_CARRIES: Carried<ContributionCommand> = {
  request: { contributionId: true, unitId: true, partyId: true, question: true, dueOn: true, required: true },
  acknowledge: {},
  forward: { personId: true, note: true },
  give: { opinion: true },
  decline: { reason: true },
  respond: { outcome: true, explanation: true },
  waive: { reason: true },
};

export const COMMENT_CARRIES: Carried<CommentCommand> = {
  write: { commentId: true, words: true, on: true },
  edit: { words: true },
  withdraw: {},
};
