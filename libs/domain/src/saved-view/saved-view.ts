import type { Uuid } from '#domain/ids';

export const LOOK_SORTS = ['dueOn', 'reference', '-createdAt'] as const;

/** What a person's list of work is narrowed to, and its order: `-` in front for the newest first. Null narrows nothing. */
export interface Look {
  /** What the reader has in hand, or nobody. */
  readonly holder: 'me' | 'nobody' | null;
  readonly planId: Uuid | null;
  /** Due so many days after the day on which one looks, or earlier: 0 is today and all that is overdue. */
  readonly dueWithin: number | null;
  /** Searched for without diacritics. */
  readonly words: string | null;
  readonly sort: (typeof LOOK_SORTS)[number];
}

/** A look that a person keeps under a name of their own: it gives no rights and is shown to nobody else. `version` counts its changes. */
export interface SavedView {
  readonly id: Uuid;
  readonly personId: Uuid;
  readonly name: string;
  readonly look: Look;
  /** Its person no longer wants it. */
  readonly dropped: boolean;
  readonly version: number;
}
