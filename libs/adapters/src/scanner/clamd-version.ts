import type { Instant } from '#domain/time/local-date';

/** What scans: `version` of ClamAV; `signaturesOf`: when its daily signatures were made, null where it has none of those. */
export interface ScannerDescription {
  readonly version: string;
  readonly signaturesOf: Instant | null;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `ClamAV 1.4.6` or, with daily signatures, `ClamAV 1.4.6/27800/Mon Jan  5 09:26:31 2026`: a time as ctime(3) writes it. */
const ANSWER = /^ClamAV ([^/\s]+)(?:\/\d+\/[A-Z][a-z]{2} ([A-Z][a-z]{2}) {1,2}(\d{1,2}) (\d\d):(\d\d):(\d\d) (\d{4}))?$/;

/**
 * What clamd's answer to `VERSION` says; null where it is none. clamd writes the time of its own machine and does not name the zone: it is
 * taken for that of this process, and where the two differ it is off by as much.
 */
export function readVersion(answer: string): ScannerDescription | null {
  const parts = ANSWER.exec(answer);
  if (parts === null) return null;
  const [, version = '', month, ...numbers] = parts;
  if (month === undefined) return { version, signaturesOf: null };
  const [day = 0, hour = 0, minute = 0, second = 0, year = 0] = numbers.map(Number);
  const place = MONTHS.indexOf(month);
  return place < 0 ? null : { version, signaturesOf: new Date(year, place, day, hour, minute, second).toISOString() };
}
