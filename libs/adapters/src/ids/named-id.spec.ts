import { describe, expect, it } from '@jest/globals';
import { validate, version } from 'uuid';
import { namedId } from './named-id.js';

const FIRST_MORNING = Date.UTC(2025, 1, 10, 1);

describe('the id of a name', () => {
  it('is the same on every machine, and a UUIDv7 of its moment', () => {
    const id = namedId('phong-noi-vu', FIRST_MORNING);
    expect(id).toBe(namedId('phong-noi-vu', FIRST_MORNING));
    expect({ valid: validate(id), version: version(id) }).toEqual({ valid: true, version: 7 });
    expect(parseInt(id.replace('-', '').slice(0, 12), 16)).toBe(FIRST_MORNING);
  });

  it('differs by name', () => {
    const ids = Array.from({ length: 2000 }, (_, index) => namedId(`vi-du ${index}`, FIRST_MORNING));
    expect(new Set(ids).size).toBe(2000);
  });
});
