import { describe, expect, it } from '@jest/globals';
import { PUBLICATION_BLOCKER_CODES } from '#domain/plan/publication';
import { PUBLICATION_BLOCKER_WORDING } from '#domain/plan/publication-wording';

/** The params that each blocker carries. */
const PARAMS: Readonly<Record<string, readonly string[]>> = {
  'lead-missing': ['row'],
  'lead-unresolved': ['row', 'text'],
  'lead-outside': ['row', 'text'],
  'lead-to-be-named': ['row', 'text'],
  'lead-without-units': ['row', 'text'],
  'submitting-lead-missing': ['row', 'units'],
  'submitting-lead-unknown': ['row', 'units'],
  'nobody-decides': ['row', 'units', 'verb'],
  'only-barred-decide': ['row', 'units', 'verb'],
  'too-few-decide': ['row', 'units', 'verb'],
};

describe('the wording of what refuses publication', () => {
  it.each(PUBLICATION_BLOCKER_CODES)('says all that %s knows, in both languages', (code) => {
    const { vi, en } = PUBLICATION_BLOCKER_WORDING[code];
    const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
    expect(placeholders(vi)).toEqual(PARAMS[code]);
    expect(placeholders(en)).toEqual(PARAMS[code]);
  });
});
