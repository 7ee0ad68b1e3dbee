import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalBytes, canonicalForm, integerText, NotCanonicalError } from '#domain/audit/canonical-bytes';
import type { JsonValue } from '#domain/audit/event';

const text = (value: JsonValue | object): string => Buffer.from(canonicalBytes(value)).toString('utf8');

describe('canonical bytes', () => {
  it('sort keys by UTF-16 and leave no spaces', () => {
    expect(text({ b: [1, true, null], a: { '10': 'x', '9': 'y' } })).toBe('{"a":{"10":"x","9":"y"},"b":[1,true,null]}');
  });

  it('are the same for composed and decomposed texts, keys included', () => {
    const composed = { 'ghi chú': 'Phòng Nội vụ', list: ['Kế hoạch'] };
    const decomposed = JSON.parse(JSON.stringify(composed).normalize('NFD')) as JsonValue;
    expect(text(decomposed)).toBe(text(composed));
    expect(canonicalForm(decomposed).value).toEqual(composed);
  });

  it('keep an escape apart from the mark that follows it', () => {
    expect(text(['\n\u0303'])).toBe('["\\n\u0303"]');
  });

  it('keep a key that JavaScript treats as its own', () => {
    expect(text(JSON.parse('{"__proto__":"Ke\u0302\u0301"}') as JsonValue)).toBe('{"__proto__":"Kế"}');
  });

  it.each([
    ['undefined in a record', { a: undefined }],
    ['undefined in a list', [undefined]],
    ['a hole in a list', Array(1)],
    ['NaN', [Number.NaN]],
    ['infinity', [Number.POSITIVE_INFINITY]],
    ['a big integer', [1n]],
    ['a function', [() => 1]],
    ['a date', [new Date(0)]],
    ['a map', [new Map()]],
    ['a lone surrogate', ['\ud800']],
    ['a lone surrogate in a key', { '\udc00': 1 }],
    ['a quotation mark in a key', { '"': 1 }],
    ['a backslash in a key', { 'a\\': 1 }],
    ['a line break in a key', { 'a\n': 1 }],
    ['two keys that are one text', { 'u\u0301': 1, ú: 2 }],
  ])('refuse %s', (_name, value: object) => {
    expect(() => canonicalBytes(value)).toThrow(NotCanonicalError);
  });

  it('refuse a value that contains itself', () => {
    const circle: unknown[] = [];
    circle.push(circle);
    expect(() => canonicalBytes(circle)).toThrow(NotCanonicalError);
  });

  it('read back as the value in NFC, whose bytes are the same again', () => {
    const json = fc.jsonValue({
      stringUnit: fc.oneof(fc.constantFrom('e', '\u0301', '\u0323', '\n', 'ế', '"', '\\', '😀'), fc.string({ maxLength: 1 })),
    });
    fc.assert(
      fc.property(json, (value) => {
        const form = attempt(value as JsonValue);
        fc.pre(form !== null);
        const read = JSON.parse(Buffer.from(form.bytes).toString('utf8')) as JsonValue;
        expect(text(read)).toBe(Buffer.from(form.bytes).toString('utf8'));
        expect(text(form.value)).toBe(text(read));
        expect(everyText(read).every((word) => word === word.normalize('NFC'))).toBe(true);
      }),
    );
  });
});

describe('a whole number in an envelope', () => {
  it('is written in digits', () => {
    expect([integerText(0), integerText(12), integerText(Number.MAX_SAFE_INTEGER)]).toEqual(['0', '12', '9007199254740991']);
  });

  it.each([1.5, -1, Number.NaN, 2 ** 53])('is never %d', (value) => {
    expect(() => integerText(value)).toThrow(NotCanonicalError);
  });
});

/** Null where random keys happen to be one text in NFC, or are refused. */
function attempt(value: JsonValue): ReturnType<typeof canonicalForm<JsonValue>> | null {
  try {
    return canonicalForm(value);
  } catch (error) {
    if (error instanceof NotCanonicalError) return null;
    throw error;
  }
}

function everyText(value: JsonValue): string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, child]: [string, JsonValue]) => [key, ...everyText(child)]);
}
