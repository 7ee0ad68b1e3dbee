import { describe, expect, it } from '@jest/globals';
import { expectInStep } from './in-step.js';
import { renderStateDiagrams } from './state-diagram.js';

describe('docs/state-machines.md', () => {
  it('is what the machines and their tables say (UPDATE=1 rewrites it)', () => {
    expectInStep('state-machines.md', renderStateDiagrams());
  });

  it('shows every arrow with those who may fire it', () => {
    const page = renderStateDiagrams();
    expect(page).toContain('  submitted --> reviewed: approve');
    expect(page).toMatch(/\| submitted +\| `withdraw` +\| assigned +\| `submitter`, `lead-head-alone`, `enterer` +\|/);
    expect(page).not.toMatch(/\| +\|$/m);
  });
});
