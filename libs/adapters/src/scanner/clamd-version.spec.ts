import { describe, expect, it } from '@jest/globals';
import { readVersion } from '#adapters/scanner/clamd-version';

/** The instant as ctime(3) writes it on this machine. */
function ctime(instant: string): string {
  const [weekday = '', month = '', day = '', year = '', time = ''] = new Date(instant).toString().split(' ');
  return `${weekday} ${month} ${String(Number(day)).padStart(2)} ${time} ${year}`;
}

describe('the answer to VERSION', () => {
  it.each(['2026-01-05T09:26:31.000Z', '2025-12-15T23:59:59.000Z', '2024-02-29T12:00:00.000Z'])(
    'tells that the signatures are of %s, in the time of this machine',
    (signaturesOf) => {
      expect(readVersion(`ClamAV 1.4.6/27800/${ctime(signaturesOf)}`)).toEqual({ version: '1.4.6', signaturesOf });
    },
  );

  it('tells no time where there are no daily signatures', () => {
    expect(readVersion('ClamAV 1.4.6')).toEqual({ version: '1.4.6', signaturesOf: null });
  });

  it('tells the version of a build that is no release', () => {
    expect(readVersion('ClamAV 1.5.0-rc2')).toEqual({ version: '1.5.0-rc2', signaturesOf: null });
  });

  it.each([
    '',
    'PONG',
    'UNKNOWN COMMAND',
    'ClamAV 1.4.6/27800',
    'ClamAV 1.4.6/27800/yesterday',
    'ClamAV 1.4.6/27800/Mon Jänner  5 09:26:31 2026',
    'ClamAV 1.4.6/27800/Mon Foo  5 09:26:31 2026',
  ])('is none of clamd where it is "%s"', (answer) => {
    expect(readVersion(answer)).toBeNull();
  });
});
