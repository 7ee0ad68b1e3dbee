import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { buildTaskStream, envelopeOf, eventIdOf, findingsIn, store, type StoredStream } from '#testing/build-audit-stream';
import type { JsonValue } from '#domain/audit/event';
import type { Finding } from '#domain/audit/findings';
import type { StoredEvent } from '#domain/audit/stored-event';

/** Payloads as commands write them: text in any script, nested, sometimes none. */
const payload: fc.Arbitrary<JsonValue | null> = fc.option(
  fc.record({
    note: fc.string({ unit: 'grapheme', maxLength: 20 }),
    number: fc.integer(),
    parts: fc.array(fc.boolean(), { maxLength: 3 }),
  }),
);
const stream = fc.array(payload, { minLength: 2, maxLength: 6 }).map(buildTaskStream);

/** An untouched stream, one event of it, and a number that says where in that event (taken modulo its length) and how. */
const touched = fc.record({ stream, at: fc.nat(), where: fc.nat(), by: fc.integer({ min: 1, max: 255 }) });

const runs = { numRuns: 300 };

function pick(events: readonly StoredEvent[], at: number): StoredEvent {
  const event = events[at % events.length];
  if (event === undefined) throw new RangeError('the stream is empty');
  return event;
}

/** One byte changed, whatever it was. */
function flip(bytes: Uint8Array, where: number, by: number): Uint8Array {
  return bytes.map((byte, index) => (index === where % bytes.length ? byte ^ by : byte));
}

function flipHex(digits: string, where: number, by: number): string {
  const bytes = flip(Buffer.from(digits, 'hex'), where, by);
  return Buffer.from(bytes).toString('hex');
}

const replace = (whole: StoredStream, event: StoredEvent): StoredStream => ({
  ...whole,
  events: whole.events.map((other) => (other.seq === event.seq ? event : other)),
});

/** The findings, after making sure that there are some and that they all name this stream as tampered with. */
async function tampering(whole: StoredStream): Promise<Finding[]> {
  const findings = await findingsIn(whole);
  expect(findings.filter(({ severity }) => severity === 'tampered')).not.toEqual([]);
  expect(findings.every(({ stream: named }) => named === whole.place.stream)).toBe(true);
  return findings;
}

const named = (findings: readonly Finding[], { seq, eventId }: StoredEvent): void =>
  expect(findings.some((finding) => finding.seq === seq && finding.eventId === eventId)).toBe(true);

describe('any stream', () => {
  it('gives no finding while nobody touches it', async () => {
    await fc.assert(
      fc.asyncProperty(stream, async (whole) => expect(await findingsIn(whole)).toEqual([])),
      runs,
    );
  });
});

describe('any single edit is found and names its event', () => {
  const edits: readonly (readonly [string, (event: StoredEvent, where: number, by: number) => StoredEvent])[] = [
    ['a byte of the event', (event, where, by) => ({ ...event, bytes: flip(event.bytes, where, by) })],
    ['a digit of its hash', (event, where, by) => ({ ...event, storedHash: flipHex(event.storedHash, where, by) })],
    [
      'the hash of its predecessor, columns and bytes kept in canonical form',
      (event, where, by) => ({
        ...event,
        bytes: store({ ...envelopeOf(event), prevHash: flipHex(envelopeOf(event).prevHash, where, by) }, null).bytes,
      }),
    ],
    ['a column', (event, where) => ({ ...event, columns: { ...event.columns, ...misread(event, where) } })],
    [
      'a byte of its payload, or a payload where there was none',
      (event, where, by) => ({
        ...event,
        payload:
          event.payload && 'bytes' in event.payload
            ? { ...event.payload, bytes: flip(event.payload.bytes, where, by) }
            : { bytes: new Uint8Array(1), key: new Uint8Array(32) },
      }),
    ],
    [
      'a byte of its commitment key, or a payload where there was none',
      (event, where, by) => ({
        ...event,
        payload:
          event.payload && 'key' in event.payload
            ? { ...event.payload, key: flip(event.payload.key, where, by) }
            : { bytes: new Uint8Array(1), key: new Uint8Array(32) },
      }),
    ],
    ['the whole event, hashed again', (event) => ({ ...store({ ...envelopeOf(event), reasonCode: 'forged' }, event.payload) })],
  ];

  it.each(edits)('%s', async (_name, edit) => {
    await fc.assert(
      fc.asyncProperty(touched, async ({ stream: whole, at, where, by }) => {
        const event = pick(whole.events, at);
        named(await tampering(replace(whole, edit(event, where, by))), event);
      }),
      runs,
    );
  });

  /** One of the columns, with a value that it does not have. */
  function misread({ columns }: StoredEvent, where: number): Record<string, string> {
    const names = Object.keys(columns);
    return { [names[where % names.length] ?? 'action']: 'misread' };
  }
});

describe('any move of whole events is found', () => {
  it('deleting events that are not the last', async () => {
    await fc.assert(
      fc.asyncProperty(touched, async ({ stream: whole, at }) => {
        const gone = pick(whole.events.slice(0, -1), at);
        const findings = await tampering({ ...whole, events: whole.events.filter((event) => event !== gone) });
        expect(findings).toMatchObject([{ code: 'events-missing', seq: gone.seq, params: { missing: String(gone.seq) } }]);
      }),
      runs,
    );
  });

  it('deleting the last ones, while the head stands', async () => {
    await fc.assert(
      fc.asyncProperty(touched, async ({ stream: whole, at }) => {
        const kept = at % whole.events.length;
        const findings = await tampering({ ...whole, events: whole.events.slice(0, kept) });
        expect(findings).toMatchObject([{ code: 'tail-cut', seq: kept + 1 }]);
      }),
      runs,
    );
  });

  it('inserting an event, even with a hash and a predecessor that fit, and moving the others on', async () => {
    await fc.assert(
      fc.asyncProperty(touched, async ({ stream: whole, at }) => {
        const before = pick(whole.events, at);
        const forged = store({ ...envelopeOf(before), eventId: eventIdOf(0xff), reasonCode: 'forged' }, before.payload);
        const moved = whole.events.filter(({ seq }) => seq >= before.seq).map((event) => ({ ...event, seq: event.seq + 1 }));
        const head = { ...whole.head, seq: whole.head.seq + 1 };
        const kept = whole.events.filter(({ seq }) => seq < before.seq);
        const findings = await tampering({ ...whole, events: [...kept, forged, ...moved], head });
        named(findings, { ...before, seq: before.seq + 1 });
      }),
      runs,
    );
  });

  it('swapping two events', async () => {
    await fc.assert(
      fc.asyncProperty(touched, async ({ stream: whole, at, where }) => {
        const one = pick(whole.events, at);
        const other = pick(
          whole.events.filter((event) => event !== one),
          where,
        );
        const swapped = replace(replace(whole, { ...other, seq: one.seq }), { ...one, seq: other.seq });
        const findings = await tampering(swapped);
        named(findings, { ...other, seq: one.seq });
        named(findings, { ...one, seq: other.seq });
      }),
      runs,
    );
  });
});
