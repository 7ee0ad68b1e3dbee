import type { ArrivedFile } from '#application/ports/file-store';
import type { Instant } from '#domain/time/local-date';

/** Why a page was not captured. */
export type CaptureFault =
  /** No http(s) address, or one with a name and a password in it. */
  | 'address-refused'
  /** It leads to this machine, to a private network, or to a port that pages are not served at. */
  | 'address-not-public'
  | 'unreachable'
  /** It answered with another status than 200. */
  | 'status'
  | 'too-large'
  | 'too-slow';

export class CaptureError extends Error {
  constructor(
    readonly fault: CaptureFault,
    readonly detail: string | null,
  ) {
    super(detail === null ? fault : `${fault}: ${detail}`);
  }
}

/** A page as it was served. `address`: where it was found in the end, after redirections. */
export interface CapturedPage {
  readonly file: ArrivedFile;
  readonly address: string;
  readonly mediaType: string;
  readonly title: string | null;
  readonly capturedAt: Instant;
}

/** Fetches what a link shows, once, as evidence. */
export interface PageCapture {
  /** @throws CaptureError */
  capture(address: string): Promise<CapturedPage>;
}
