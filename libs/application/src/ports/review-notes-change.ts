import type { ReviewNotes } from '#domain/review-notes/review-notes';

/** What a reviewer notes for themselves: no event tells it before it is sent. */
export type ReviewNotesChange =
  | { readonly kind: 'review-notes.create'; readonly notes: ReviewNotes }
  | { readonly kind: 'review-notes.save'; readonly notes: ReviewNotes; readonly expectedVersion: number };
