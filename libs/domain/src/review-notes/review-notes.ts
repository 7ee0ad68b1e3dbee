import type { CommentPlace } from '#domain/comment/comment';
import type { Uuid } from '#domain/ids';
import type { Instant } from '#domain/time/local-date';

/** What a reviewer has noted while reading; it says of which version, and of which of its documents, if of one. */
export interface ReviewNote {
  readonly on: CommentPlace;
  readonly text: string;
}

/** What one person has noted of one task, in the order of writing: theirs alone until they send it with a verdict. */
export interface ReviewNotes {
  readonly taskId: Uuid;
  readonly personId: Uuid;
  readonly notes: readonly ReviewNote[];
  readonly savedAt: Instant;
  /** Goes up with every change, also when they are sent: a window that saw another one does not bring them back. */
  readonly version: number;
}
