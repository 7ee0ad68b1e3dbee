/**
 * What became of a document's content; name, digest and history stay in every case.
 * `kept`: it can be read. `scanning`: it waits for the scanner, and nobody reads it before. `infected`: the scanner found something, and it
 * was removed. `expired`: nobody handed it in within `UPLOAD_DAYS`, and it was removed. `hidden`: taken back (đã thu hồi).
 */
export const CONTENT_STATES = ['kept', 'scanning', 'infected', 'expired', 'hidden'] as const;
export type ContentState = (typeof CONTENT_STATES)[number];

/** So long an upload waits to be handed in. */
export const UPLOAD_DAYS = 7;
