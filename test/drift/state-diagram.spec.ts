import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { renderStateDiagrams } from './state-diagram.js';

const PAGE = new URL('../../docs/state-machines.md', import.meta.url);

describe('docs/state-machines.md', () => {
  it('is what the machines and their tables say (UPDATE=1 rewrites it)', () => {
    const rendered = renderStateDiagrams();
    if (process.env['UPDATE'] === '1') writeFileSync(PAGE, rendered);
    expect(readFileSync(PAGE, 'utf8')).toBe(rendered);
  });

  it('shows every arrow with those who may fire it', () => {
    const page = renderStateDiagrams();
    expect(page).toContain('  submitted --> reviewed: approve');
    expect(page).toMatch(/\| submitted +\| `withdraw` +\| assigned +\| `submitter`, `lead-head-alone`, `enterer` +\|/);
    expect(page).not.toMatch(/\| +\|$/m);
  });
});
