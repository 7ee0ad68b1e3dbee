import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { PlaceholderSecretError, prepareGivenDatabase } from './prepare-given-database.js';

const EXAMPLE = readFileSync(new URL('../../../.env.example', import.meta.url), 'utf8');
const [placeholder = ''] = [...EXAMPLE.matchAll(/^DOCKET_\w+_PASSWORD=(.*)$/gm)].map(([, value = '']) => value);

const CHOSEN = 'postgres://docket:chosen@127.0.0.1:1/docket';
const COPIED = `postgres://docket:${placeholder}@127.0.0.1:1/docket`;

describe('a password copied from .env.example', () => {
  it.each([
    ['of the serving login', COPIED, CHOSEN],
    ['of the administrator', CHOSEN, COPIED],
    ['where there is one login for everything', COPIED, ''],
  ])('is refused %s', async (_whose, databaseUrl, admin) => {
    await expect(prepareGivenDatabase(databaseUrl, admin)).rejects.toThrow(PlaceholderSecretError);
  });

  it('is told from one that was chosen', async () => {
    // Nobody listens there: it got as far as connecting.
    await expect(prepareGivenDatabase(CHOSEN, CHOSEN)).rejects.toThrow('ECONNREFUSED');
  });
});
