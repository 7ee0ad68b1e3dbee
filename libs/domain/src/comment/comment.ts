import type { Uuid } from '#domain/ids';
import type { Instant } from '#domain/time/local-date';

export const COMMENT_STATES = ['standing', 'withdrawn'] as const;
export type CommentState = (typeof COMMENT_STATES)[number];

/** The longest text of a comment, in characters. */
export const LONGEST_COMMENT = 4000;

/** What a comment says: its text, and the people whom it calls in, in the order in which they were named, each once. */
export interface CommentWords {
  readonly text: string;
  readonly mentions: readonly Uuid[];
}

/** What of the task a remark is about: a version, and one of its documents, or null for the version as a whole. */
export interface CommentPlace {
  readonly submission: number;
  readonly documentId: Uuid | null;
}

/**
 * One remark in the exchange about a task (trao đổi). It decides nothing and closes nothing. `version` is the number of the last
 * event in its own stream; the task's version does not move with it. The words of a withdrawn one are kept, and shown to nobody.
 */
export interface Comment extends CommentWords {
  readonly id: Uuid;
  readonly taskId: Uuid;
  readonly state: CommentState;
  /** Null where it is about the task as such. */
  readonly on: CommentPlace | null;
  /** Whose hand wrote it: a person's, or that of a unit's software. */
  readonly writtenBy: Uuid;
  /** The unit for which it was said. */
  readonly unitId: Uuid;
  readonly writtenAt: Instant;
  /** Of the last edit; the earlier words stay in the log. */
  readonly editedAt: Instant | null;
  /** Only its author withdraws it. */
  readonly withdrawnAt: Instant | null;
  readonly version: number;
}
