import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { diagnosticWording, WORDED_CODES } from './diagnostic-wording.js';

/** `question('code'` and the like, as readers write them. */
const GIVEN = /\b(?:question|warning|info|diagnose)\(\s*'([a-z-]+)'/gu;
const GIVERS = ['libs/plan-import/src/**/*.ts', 'libs/application/src/plans/*.ts'];

describe('what is asked of a plan that was read', () => {
  it('has an English wording, whatever it is', () => {
    const texts = globSync(GIVERS, { exclude: ['**/*.spec.ts'] }).map((file) => readFileSync(file, 'utf8'));
    const given = texts.flatMap((text) => [...text.matchAll(GIVEN)].map(([, code = '']) => code));
    expect(given.length).toBeGreaterThan(20);
    const cells = ['lead', 'coordinator'];
    expect(given.filter((code) => !WORDED_CODES.includes(code) && !cells.includes(code))).toEqual([]);
  });

  it('is told in Vietnamese as it was asked', () => {
    const message = 'Không rõ kế hoạch của năm nào.';
    const diagnostic = { code: 'year-missing', cell: null, severity: 'question', message } as const;
    expect(diagnosticWording(diagnostic, null, 'vi')).toBe(message);
    expect(diagnosticWording(diagnostic, null, 'en')).toBe('It is not clear which year the plan is for.');
  });
});
