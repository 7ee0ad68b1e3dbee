import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { chmodSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dataFolder } from './data-folder.js';

const rightsOf = (folder: string): number => statSync(folder).mode & 0o7777;

describe('the folder of the data', () => {
  const isRoot = process.getuid?.() === 0;
  let above: string;
  let umask: number;
  beforeEach(() => {
    above = mkdtempSync(join(tmpdir(), 'docket-folder-'));
    umask = process.umask(0o077);
  });
  afterEach(() => {
    process.umask(umask);
    rmSync(above, { recursive: true });
  });

  it(isRoot ? 'lets the account of the server through, whatever the umask' : 'is for its owner alone, whatever the umask', () => {
    process.umask(isRoot ? 0o077 : 0o000);
    const folder = dataFolder('/a/checkout', join(above, 'made', 'on the way'));
    expect([folder, join(above, 'made')].map(rightsOf)).toEqual(isRoot ? [0o711, 0o711] : [0o700, 0o700]);
  });

  it('keeps the rights of a folder that was there before', () => {
    chmodSync(above, 0o1777);
    expect(dataFolder('/a/checkout', above)).toBe(above);
    dataFolder('/a/checkout', join(above, 'data'));
    expect(rightsOf(above)).toBe(0o1777);
  });

  it('is found again by every later start', () => {
    const folder = dataFolder('/a/checkout', join(above, 'data'));
    expect(dataFolder('/a/checkout', join(above, 'data'))).toBe(folder);
  });
});
