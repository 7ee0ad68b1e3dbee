import { describe, expect, it } from '@jest/globals';
import { expectInStep } from '../drift/in-step.js';
import { isThere, namedTest } from '../named-test.js';
import { PATTERNS, renderResourcePatterns } from './patterns-page.js';

describe('docs/resource-patterns.md', () => {
  it('is what the tables say (UPDATE=1 rewrites it)', () => {
    expectInStep('resource-patterns.md', renderResourcePatterns());
  });

  it('scores each of the 43 patterns once, in their order', () => {
    expect(PATTERNS.map(({ number }) => number)).toEqual(Array.from({ length: 43 }, (_, index) => index + 1));
    expect(new Set(PATTERNS.map(({ name }) => name)).size).toBe(43);
  });

  it.each(PATTERNS.map(({ number, name, score, tests }) => [`${number} ${name}`, score, tests] as const))(
    '%s is shown by tests that there are, or not claimed',
    (_, score, tests) => {
      expect(tests.length > 0).toBe(score !== '−');
      expect(tests.filter((test) => !isThere(test))).toEqual([]);
    },
  );

  it('has all that we must have', () => {
    const must = PATTERNS.filter(({ aim }) => aim === 'must');
    expect(must).toHaveLength(26);
    expect(must.filter(({ score }) => score !== '+')).toEqual([]);
  });

  it('would notice a test that is gone, or called otherwise', () => {
    const file = 'test/patterns/resource-patterns.spec.ts';
    expect(isThere(namedTest(file, 'scores each of the 43 patterns once, in their order'))).toBe(true);
    expect(isThere(namedTest(file, 'scores each of the 44 patterns once'))).toBe(false);
  });
});
