import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const VERIFIER = fileURLToPath(new URL('./verify_vectors.py', import.meta.url));
const VECTORS = fileURLToPath(new URL('../../libs/domain/src/audit/fixtures/vectors.json', import.meta.url));

/** Exit code and output of the verifier. Throws where there is no python3. */
function verify(file: string): { readonly status: number | null; readonly output: string } {
  const { error, status, stdout, stderr } = spawnSync('python3', [VERIFIER, file], {
    encoding: 'utf8',
    env: { ...process.env, PYTHONUTF8: '1' },
  });
  if (error) throw new Error('python3 is needed to run the second verifier', { cause: error });
  return { status, output: stdout + stderr };
}

describe('a verifier in another language', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'vectors-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('agrees with the committed vectors', () => {
    expect(verify(VECTORS)).toEqual({ status: 0, output: '4 vectors hold\n' });
  });

  it.each([
    ['the hash', '"stateAfter\\":\\"submitted', '"stateAfter\\":\\"reviewed', 'hash differs'],
    ['the commitment', 'Kính gửi Văn', 'Kính gửi văn', 'commitment differs'],
  ])('notices a change by %s', (_name, before, after, fault) => {
    const changed = readFileSync(VECTORS, 'utf8').replace(before, after);
    const file = join(folder, 'changed.json');
    writeFileSync(file, changed);
    const { status, output } = verify(file);
    expect(status).toBe(1);
    expect(output).toContain(`submit: documents, and Vietnamese text that came in decomposed: ${fault}`);
  });
});
