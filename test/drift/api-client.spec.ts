import { describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const CHECKOUT = fileURLToPath(new URL('../..', import.meta.url));
const COMMITTED = join(CHECKOUT, 'libs/api-client/src/generated');

/** Every file below a folder, by its path from there. */
function filesOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((file) => join(file.parentPath, file.name)).sort();
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length), readFileSync(path, 'utf8')]));
}

describe('the client of the API', () => {
  it('is what docs/openapi.json generates: otherwise `npm run generate:client`', () => {
    const folder = mkdtempSync(join(tmpdir(), 'docket-client-'));
    try {
      execFileSync(
        process.execPath,
        [join(CHECKOUT, 'node_modules/@hey-api/openapi-ts/bin/run.js'), '-f', 'libs/api-client/openapi-ts.config.ts'],
        {
          cwd: CHECKOUT,
          env: { ...process.env, DOCKET_CLIENT: folder },
          stdio: 'pipe',
        },
      );
      expect(Object.keys(filesOf(folder)).length).toBeGreaterThan(10);
      expect(filesOf(folder)).toEqual(filesOf(COMMITTED));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
