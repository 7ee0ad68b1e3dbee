import type { ArrivedFile } from '#application/ports/file-store';
import type { PageCaptureRecord } from '#domain/document/page-capture-record';

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

/** A page as it was served. `contentType`: what the server said that it is, '' where it said nothing; `mediaType`: the type that this names. */
export interface CapturedPage extends PageCaptureRecord {
  readonly file: ArrivedFile;
  readonly contentType: string;
  readonly mediaType: string;
}

/** Fetches what a link shows, once, as evidence. */
export interface PageCapture {
  /** @throws CaptureError */
  capture(address: string): Promise<CapturedPage>;
}
