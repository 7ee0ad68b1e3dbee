import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { normaliseName, plainName } from '#domain/organisation/normalise-name';
import { organisationOn } from '#domain/organisation/organisation';
import { nameResolver, type NameResolver } from '#domain/organisation/resolve-name';
import { konTum } from '#testing/kon-tum';

const runs = { numRuns: 100 };

let names: readonly string[];
let resolve: NameResolver;

beforeAll(async () => {
  const { units, parties } = await konTum();
  names = [...units, ...parties].flatMap(({ name, aliases }) => [name, ...aliases]);
  resolve = nameResolver(organisationOn('2025-02-10', units, parties));
});

/** A name of Kon Tum with some letters put in, left out or exchanged. */
const damage = fc.record({
  which: fc.nat(),
  strokes: fc.array(
    fc.record({ at: fc.nat(), length: fc.integer({ min: 0, max: 2 }), put: fc.string({ unit: 'grapheme', maxLength: 2 }) }),
    {
      minLength: 1,
      maxLength: 4,
    },
  ),
});

function damaged({ which, strokes }: { which: number; strokes: readonly { at: number; length: number; put: string }[] }): string {
  return strokes.reduce(
    (name, { at, length, put }) => {
      const place = at % (name.length + 1);
      return name.slice(0, place) + put + name.slice(place + length);
    },
    names[which % names.length] ?? '',
  );
}

describe('the resolver', () => {
  it('is as sure as of an alias only of what is printed as a name or an alias', () => {
    const written = new Set(names.map(normaliseName));
    fc.assert(
      fc.property(damage, (stroke) => {
        const { confidence } = resolve(damaged(stroke));
        return written.has(normaliseName(damaged(stroke))) || confidence === null || confidence < 0.95;
      }),
      runs,
    );
  });

  it('answers nothing that differs from every name in more than its diacritics', () => {
    const plain = new Set(names.map(plainName));
    fc.assert(
      fc.property(damage, (stroke) => plain.has(plainName(damaged(stroke))) || resolve(damaged(stroke)).resolved === null),
      runs,
    );
  });

  it('suggests only where it does not answer, less surely than any answer, the likest first', () => {
    fc.assert(
      fc.property(damage, (stroke) => {
        const { resolved, candidates } = resolve(damaged(stroke));
        const scores = candidates.map(({ confidence }) => confidence);
        expect(resolved === null || scores.length === 0).toBe(true);
        expect(scores).toEqual([...scores].sort((one, other) => other - one));
        if (!names.map(plainName).includes(plainName(damaged(stroke)))) expect(Math.max(0, ...scores)).toBeLessThan(0.9);
      }),
      runs,
    );
  });

  it('knows every name of Kon Tum, and asks which one where two communes share it', () => {
    const shared = names.filter((name) => resolve(name).confidence === null);
    expect(shared).toEqual(['UBND xã Đăk Long', 'UBND xã Đăk Long']);
    expect(resolve('UBND xã Đăk Long').candidates).toHaveLength(2);
    for (const name of names.filter((one) => !shared.includes(one))) expect(resolve(name).confidence).toBeGreaterThanOrEqual(0.95);
  });
});
