import type { Uuid } from '#domain/ids';
import type { Evidence } from '#domain/task/evidence';
import type { PointAnswer } from '#domain/task/review';
import type { Instant } from '#domain/time/local-date';

/** A file as its draft names it: what is gone is still called by its name. */
export interface DraftedDocument {
  readonly documentId: Uuid;
  readonly name: string;
}

/** What a person has put into the form of a submission or proposal so far. Nothing of it is checked but its size; texts may be empty. */
export interface DraftContent {
  readonly note: string;
  readonly nothingArose: boolean;
  readonly answers: readonly PointAnswer[];
  readonly documents: readonly DraftedDocument[];
  /** Figures as they are typed: a value need be no number yet. */
  readonly evidence: Evidence;
}

/** What one person has begun to hand in for one task. */
export interface Draft {
  readonly taskId: Uuid;
  readonly personId: Uuid;
  /** Null once it was handed in, discarded, or its task is over. */
  readonly content: DraftContent | null;
  readonly savedAt: Instant;
  /** Goes up with every change, also with its end: a window that saw another one does not bring it back. */
  readonly version: number;
}
