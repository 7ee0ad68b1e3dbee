import type { Digest, Uuid } from '#domain/ids';
import type { Instant, LocalDate } from '#domain/time/local-date';

/** Somebody has begun to look at the newest version. */
export interface Review {
  readonly startedBy: Uuid;
  readonly startedAt: Instant;
}

/** One approval: of which version (and its hash), on which level, whose hand, and for whom it stood in. */
export interface Approval {
  readonly level: number;
  readonly submission: number;
  readonly contentHash: Digest;
  readonly approvedBy: Uuid;
  /** The person in whose place it was given; null in their own right. */
  readonly standsInFor: Uuid | null;
  readonly approvedAt: Instant;
  readonly note: string | null;
}

/** Somebody whose approval a level waits for beside those whom the responsibility table names. */
export interface AddedReviewer {
  readonly personId: Uuid;
  readonly level: number;
  readonly addedBy: Uuid;
  readonly addedAt: Instant;
}

/** The last return, shown on top of the task until the next submission is decided. */
export interface Return {
  readonly reason: string;
  /** What the next version has to answer, point by point; empty where the reason says it all. */
  readonly points: readonly string[];
  /** Of the version that was returned. */
  readonly contentHash: Digest;
  readonly resubmitBy: LocalDate | null;
  readonly submission: number;
  readonly returnedBy: Uuid;
  readonly returnedAt: Instant;
}

/** What the next version says to one point of the last return. `point` counts from 1. */
export interface PointAnswer {
  readonly point: number;
  readonly answer: string;
}

/** A point that was answered, with its words: a version is read without its return. */
export interface AnsweredPoint extends PointAnswer {
  readonly text: string;
}
