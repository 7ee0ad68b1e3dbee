import { describe, expect, it } from '@jest/globals';
import { ConfigError, readConfig } from '#composition/config/docket-config';

const DATABASE_URL = 'postgres://docket:secret@localhost:5432/docket';

function faults(variables: Readonly<Record<string, string>>): readonly string[] {
  try {
    readConfig(variables);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
}

describe('the settings', () => {
  it('serve in real time with secure cookies unless told otherwise', () => {
    expect(readConfig({ DATABASE_URL })).toMatchObject({ databaseUrl: DATABASE_URL, port: 3000, clock: 'real', secureCookies: true });
  });

  it('are all checked before anything starts, and every fault is told at once', () => {
    const wrong = faults({ PORT: 'abc', DOCKET_SECURE_COOKIES: 'yes', DOCKET_POOL_SIZE: '1' });
    const named = wrong.map((fault) => fault.split(' ')[0]).sort();
    expect(named).toEqual(['DATABASE_URL', 'DOCKET_POOL_SIZE', 'DOCKET_SECURE_COOKIES', 'PORT']);
  });

  it('never repeat the password of a wrong address', () => {
    const [fault] = faults({ DATABASE_URL: 'mysql://docket:geheim@localhost/docket' });
    expect(fault).toContain('DATABASE_URL');
    expect(fault).not.toContain('geheim');
  });

  it('know no variable for the demo clock', () => {
    expect(readConfig({ DATABASE_URL, DOCKET_CLOCK: 'demo' }).clock).toBe('real');
  });
});
