import { afterAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROJECT } from './fixtures.js';
import { areasOf, wordsOutOfReach } from './words-at-hand.js';

const ADMIN = join(PROJECT, 'apps/admin/src');
const AREAS = areasOf(ADMIN);

describe('the words of the interface', () => {
  const folder = mkdtempSync(join(tmpdir(), 'words-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('are there wherever a screen says them', () => {
    expect(wordsOutOfReach(ADMIN, 'main.tsx', AREAS)).toEqual([]);
  });

  it('are missed where a screen says words that only another brings', () => {
    writeFileSync(join(folder, 'main.tsx'), "lazy(withWords('plans', () => import('./with')));\nlazy(() => import('./without'));");
    writeFileSync(join(folder, 'with.tsx'), "import './said';\nt('planImport.title');");
    writeFileSync(join(folder, 'without.tsx'), "import './said';");
    writeFileSync(join(folder, 'said.tsx'), "t('correction.title');");
    expect(wordsOutOfReach(folder, 'main.tsx', AREAS)).toEqual(['said.tsx says words of “plans”, which need not be there']);
  });
});
