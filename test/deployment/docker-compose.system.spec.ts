import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const CHECKOUT = fileURLToPath(new URL('../../', import.meta.url));
/** As a plugin of docker, or as the program of its own that Debian 12 has. */
const COMPOSE = spawnSync('docker', ['compose', 'version']).status === 0 ? 'docker compose' : 'docker-compose';
/** Instead of the .env that somebody may have in the checkout. */
const FOLDER = mkdtempSync(join(tmpdir(), 'docket-compose-'));
const NOTHING = join(FOLDER, 'empty.env');
const SECRETS = { DOCKET_ADMIN_PASSWORD: 'one', DOCKET_DATABASE_PASSWORD: 'two' };

function config(
  environment: Readonly<Record<string, string>>,
  envFile = NOTHING,
): { status: number | null; output: string; trouble: string } {
  const [program = '', ...plugin] = COMPOSE.split(' ');
  const { status, stdout, stderr } = spawnSync(program, [...plugin, '--env-file', envFile, 'config'], {
    cwd: CHECKOUT,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...environment },
  });
  return { status, output: stdout, trouble: stderr };
}

beforeAll(() => writeFileSync(NOTHING, ''));
afterAll(() => rmSync(FOLDER, { recursive: true }));

describe('docker-compose.yml', () => {
  it('is valid, and starts API and worker only after the migration succeeded', () => {
    const { status, output, trouble } = config(SECRETS);
    expect({ status, trouble }).toEqual({ status: 0, trouble: '' });
    for (const service of ['postgres', 'migrate', 'api', 'worker']) expect(output).toContain(`  ${service}:`);
    expect(output.match(/condition: service_completed_successfully/g)).toHaveLength(2);
    expect(output).toContain('postgres://docket:two@postgres:5432/docket');
  });

  it('is valid with .env.example as it stands', () => {
    expect(config({}, '.env.example')).toMatchObject({ status: 0, trouble: '' });
  });

  it.each(Object.keys(SECRETS))('has no default for %s', (name) => {
    const { status, trouble } = config({ ...SECRETS, [name]: '' });
    expect(status).not.toBe(0);
    expect(trouble).toContain(name);
  });
});
