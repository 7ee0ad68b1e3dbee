import type { ArrivedFile } from '#application/ports/file-store';

/** The scanner cannot be asked now. Nothing follows from it about the file. */
export class ScannerUnavailableError extends Error {}

/** What the scanner says of a file; `signature` names what it found. */
export type ScanResult = { readonly found: false } | { readonly found: true; readonly signature: string };

/** Looks for known malware. */
export interface VirusScanner {
  /** @throws ScannerUnavailableError */
  scan(file: ArrivedFile): Promise<ScanResult>;
}
