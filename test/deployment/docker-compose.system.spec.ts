import { describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const FILE = fileURLToPath(new URL('../../docker-compose.yml', import.meta.url));

function config(environment: Readonly<Record<string, string>>): { status: number | null; output: string; trouble: string } {
  const { status, stdout, stderr } = spawnSync('docker-compose', ['-f', FILE, 'config'], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...environment },
  });
  return { status, output: stdout, trouble: stderr };
}

describe('docker-compose.yml', () => {
  it('is valid, and starts API and worker only after the migration succeeded', () => {
    const { status, output } = config({ DOCKET_ADMIN_PASSWORD: 'one', DOCKET_DATABASE_PASSWORD: 'two' });
    expect(status).toBe(0);
    for (const service of ['postgres', 'migrate', 'api', 'worker']) expect(output).toContain(`  ${service}:`);
    expect(output.match(/condition: service_completed_successfully/g)).toHaveLength(2);
  });

  it('has no default for a secret', () => {
    const { status, trouble } = config({});
    expect(status).not.toBe(0);
    expect(trouble).toContain('DOCKET_ADMIN_PASSWORD');
  });
});
