import type { CommentState } from '#domain/comment/comment';
import type { CommentVerb } from '#domain/comment/comment-command';

/**
 * How somebody stands to the exchange about a task.
 *
 * - `lead`, `co-lead`: an officer of a unit that leads, its head, or its service client
 * - `coordinator`: the same of a unit that the row prints as coordinating
 * - `asked`: the same of a unit that was asked for an opinion, whatever became of the question
 * - `decider`: whom the plan's responsibility table names for any verb
 * - `plan-administrator`: the plan administrator of the plan's owner unit
 * - `author`: whoever wrote the comment, as long as they hold any capacity at all
 */
export const COMMENT_RELATIONS = ['lead', 'co-lead', 'coordinator', 'asked', 'decider', 'plan-administrator', 'author'] as const;
export type CommentRelation = (typeof COMMENT_RELATIONS)[number];

/** `action` is the verb's name in the audit log and the key of its wording. `from` empty: the verb makes the comment. */
export interface CommentVerbRule {
  readonly action: `comment.${CommentVerb}`;
  readonly by: readonly CommentRelation[];
  readonly from: readonly CommentState[];
}

/** THE table of comments: what can be done and by whom, in every state of the task, a closed one too. Everybody of the tenant may read. */
export const COMMENT_VERBS: { readonly [Verb in CommentVerb]: CommentVerbRule } = {
  write: { action: 'comment.write', by: ['lead', 'co-lead', 'coordinator', 'asked', 'decider', 'plan-administrator'], from: [] },
  edit: { action: 'comment.edit', by: ['author'], from: ['standing'] },
  withdraw: { action: 'comment.withdraw', by: ['author'], from: ['standing'] },
};
