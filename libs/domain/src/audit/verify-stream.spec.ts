import { describe, expect, it } from '@jest/globals';
import { buildTaskStream, envelopeOf, eventIdOf, findingsIn, store, type StoredStream } from '#testing/build-audit-stream';
import type { AuditEnvelope } from '#domain/audit/event';
import { FINDING_KINDS } from '#domain/audit/findings';
import { GENESIS } from '#domain/audit/seal-event';
import type { StoredEvent } from '#domain/audit/stored-event';
import { EventsOutOfOrderError, StreamVerifier } from '#domain/audit/verify-stream';

const clean = buildTaskStream([{ note: 'một' }, null, { note: 'ba' }, { note: 'bốn' }]);

function row(seq: number): StoredEvent {
  const event = clean.events[seq - 1];
  if (event === undefined) throw new RangeError(`the stream has no event ${seq}`);
  return event;
}

/** The event rewritten by somebody who knows how to hash, columns included. */
const rewritten = (seq: number, change: Partial<AuditEnvelope>): StoredEvent =>
  store({ ...envelopeOf(row(seq)), ...change }, row(seq).payload);

const replacing = (...events: readonly StoredEvent[]): StoredStream => ({
  ...clean,
  events: clean.events.map((event) => events.find(({ seq }) => seq === event.seq) ?? event),
});

const without = (...seqs: readonly number[]): StoredStream => ({ ...clean, events: clean.events.filter(({ seq }) => !seqs.includes(seq)) });

/** Code, number, event of every finding, and whatever it names. */
async function told(stream: StoredStream): Promise<readonly (readonly [string, number | null, string | null, object])[]> {
  return (await findingsIn(stream)).map(({ code, seq, eventId, params }) => [code, seq, eventId, params] as const);
}

describe('a stream that nobody touched', () => {
  it('gives no finding', async () => {
    expect(await told(clean)).toEqual([]);
  });

  it('may be empty, as long as no head says otherwise', async () => {
    expect(await told({ ...clean, events: [], head: null })).toEqual([]);
    expect(await told({ ...clean, events: [], head: { stream: clean.place.stream, seq: 0, hash: GENESIS } })).toEqual([]);
  });
});

describe('an edited event', () => {
  it('no longer gives its hash', async () => {
    const bytes = Buffer.from(Buffer.from(row(2).bytes).toString('utf8').replace('"unit-head"', '"unit-hear"'));
    expect(await told(replacing({ ...row(2), bytes }))).toEqual([
      ['event-edited', 2, eventIdOf(2), {}],
      ['column-differs', 2, eventIdOf(2), { column: 'actorRole', stored: 'unit-head', sealed: 'unit-hear' }],
    ]);
  });

  it('is named alone, whatever it now says of its predecessor and of states', async () => {
    const { bytes } = rewritten(3, { prevHash: 'd'.repeat(64), stateBefore: 'closed' });
    expect(await told(replacing({ ...row(3), bytes, columns: {} }))).toEqual([['event-edited', 3, eventIdOf(3), {}]]);
  });

  it('is found where only the stored hash was edited', async () => {
    expect(await told(replacing({ ...row(4), storedHash: 'f'.repeat(64) }))).toEqual([['event-edited', 4, eventIdOf(4), {}]]);
  });

  it('is named when it was hashed again, by the event that follows', async () => {
    expect(await told(replacing(rewritten(2, { reasonCode: 'forged' })))).toEqual([['event-replaced', 2, eventIdOf(2), { next: '3' }]]);
  });

  it('is named when it was hashed again and is the last, by the stored head', async () => {
    expect(await told(replacing(rewritten(4, { reasonCode: 'forged' })))).toEqual([['head-differs', 4, eventIdOf(4), {}]]);
  });
});

describe('deleted events', () => {
  it('are named by their numbers', async () => {
    expect(await told(without(2, 3))).toEqual([['events-missing', 2, null, { missing: '2–3' }]]);
  });

  it('are named at the beginning', async () => {
    expect(await told(without(1))).toEqual([['events-missing', 1, null, { missing: '1' }]]);
  });

  it('are named at the end, by the stored head', async () => {
    expect(await told(without(3, 4))).toEqual([['tail-cut', 3, null, { missing: '3–4' }]]);
  });

  it('are named where all are gone but the head', async () => {
    expect(await told(without(1, 2, 3, 4))).toEqual([['tail-cut', 1, null, { missing: '1–4' }]]);
  });

  it('are found where the later rows were given new numbers', async () => {
    const events = [row(1), { ...row(3), seq: 2 }, { ...row(4), seq: 3 }];
    expect(await told({ ...clean, events })).toEqual([
      ['event-misplaced', 2, eventIdOf(3), { field: 'seq', stored: '2', sealed: '3' }],
      ['event-replaced', 1, eventIdOf(1), { next: '2' }],
      ['state-broken', 2, eventIdOf(3), { before: 'submitted', known: 'assigned' }],
      ['event-misplaced', 3, eventIdOf(4), { field: 'seq', stored: '3', sealed: '4' }],
      ['tail-cut', 4, null, { missing: '4' }],
    ]);
  });

  it('are found where the beginning was cut and the rest numbered and hashed anew', async () => {
    const first = rewritten(3, { seq: '1', target: { ...envelopeOf(row(3)).target, versionBefore: null, versionAfter: '1' } });
    expect(await told({ ...clean, events: [first], head: { stream: clean.place.stream, seq: 1, hash: first.storedHash } })).toEqual([
      ['first-cut', 1, eventIdOf(3), {}],
    ]);
  });
});

describe('inserted events', () => {
  const stranger = { ...rewritten(3, { eventId: eventIdOf(0xff) }), payload: null };

  it('are found beside the event whose number they take', async () => {
    const events = [row(1), row(2), row(3), stranger, row(4)];
    expect(await told({ ...clean, events })).toEqual([
      ['payload-missing', 3, eventIdOf(0xff), {}],
      ['seq-repeated', 3, eventIdOf(0xff), {}],
    ]);
  });

  it('do not put the event that follows in doubt, whichever of the two came first', async () => {
    const closing = store({ ...envelopeOf(stranger), stateAfter: 'closed' }, row(3).payload);
    const events = [row(1), row(2), closing, row(3), row(4)];
    expect(await told({ ...clean, events })).toEqual([['seq-repeated', 3, eventIdOf(3), {}]]);
  });

  it('are found beyond the stored head', async () => {
    const fifth = rewritten(4, {
      eventId: eventIdOf(5),
      seq: '5',
      prevHash: row(4).storedHash,
      target: { ...envelopeOf(row(4)).target, versionBefore: '4', versionAfter: '5' },
      stateBefore: 'submitted',
      stateAfter: 'assigned',
    });
    expect(await told({ ...clean, events: [...clean.events, fifth] })).toEqual([['beyond-head', 5, null, { beyond: '5' }]]);
  });

  it('are found before the first', async () => {
    expect((await told({ ...clean, events: [{ ...stranger, seq: 0 }, ...clean.events] })).map(([code]) => code)).toEqual([
      'event-misplaced',
      'payload-missing',
      'seq-impossible',
    ]);
  });
});

describe('moved events', () => {
  it('are found in the place of each other', async () => {
    const findings = await told(replacing({ ...row(2), seq: 3 }, { ...row(3), seq: 2 }));
    const misplaced = findings.filter(([code]) => code === 'event-misplaced');
    expect(misplaced.map(([, seq, eventId]) => [seq, eventId])).toEqual([
      [2, eventIdOf(3)],
      [3, eventIdOf(2)],
    ]);
  });

  it.each([
    ['tenant', { tenant: '0194f5a0-0000-7000-8000-00000000ffff' }],
    ['stream', { stream: 'task:another' }],
    ['eventId', { eventId: eventIdOf(0xff) }],
  ])('are found in the log of another %s', async (field, change) => {
    const moved = { ...rewritten(4, change), eventId: eventIdOf(4) };
    expect((await told(replacing(moved)))[0]).toEqual(['event-misplaced', 4, eventIdOf(4), expect.objectContaining({ field })]);
  });
});

describe('the stored head', () => {
  it('may not be gone', async () => {
    expect(await told({ ...clean, head: null })).toEqual([['head-missing', null, null, {}]]);
  });

  it('may not be set back', async () => {
    const head = { stream: clean.place.stream, seq: 2, hash: row(2).storedHash };
    expect(await told({ ...clean, head })).toEqual([['beyond-head', 3, null, { beyond: '3–4' }]]);
  });

  it('may not name another hash', async () => {
    const head = { stream: clean.place.stream, seq: 4, hash: 'e'.repeat(64) };
    expect(await told({ ...clean, head })).toEqual([['head-differs', 4, eventIdOf(4), {}]]);
  });
});

describe('what the events say of their object', () => {
  /** Everything after the change is chained anew, head included: only the story no longer holds. */
  function retold(seq: number, change: Partial<AuditEnvelope>): StoredStream {
    const events: StoredEvent[] = [];
    for (const event of clean.events) {
      const prevHash = events.at(-1)?.storedHash ?? GENESIS;
      events.push(rewritten(event.seq, { ...(event.seq === seq ? change : {}), prevHash }));
    }
    return { ...clean, events, head: { stream: clean.place.stream, seq: events.length, hash: events.at(-1)?.storedHash ?? GENESIS } };
  }

  it('must continue the state', async () => {
    expect(await told(retold(3, { stateBefore: 'closed' }))).toEqual([
      ['state-broken', 3, eventIdOf(3), { before: 'closed', known: 'submitted' }],
    ]);
  });

  it('may leave the state alone', async () => {
    expect(await told(retold(4, { stateBefore: null, stateAfter: null }))).toEqual([]);
  });

  it('must continue the state that an event was met in, where it changed nothing', async () => {
    expect(await told(retold(2, { stateAfter: null }))).toEqual([
      ['state-broken', 3, eventIdOf(3), { before: 'submitted', known: 'assigned' }],
    ]);
  });

  it.each([
    ['before', { versionBefore: '7', versionAfter: '3' }],
    ['after', { versionBefore: '2', versionAfter: '7' }],
  ])('must count the versions with the stream, %s', async (_name, versions) => {
    const target = { ...envelopeOf(row(3)).target, ...versions };
    const params = { before: versions.versionBefore, after: versions.versionAfter };
    expect(await told(retold(3, { target }))).toEqual([['version-broken', 3, eventIdOf(3), params]]);
  });

  it('is not looked at where another object is the target', async () => {
    const target = { type: 'plan', id: 'x', versionBefore: '7', versionAfter: '9' };
    expect(await told(retold(4, { target, stateBefore: 'draft' }))).toEqual([]);
  });

  it('does not prove that nobody retold everything, head included', async () => {
    expect(await told(retold(2, { actor: { ...envelopeOf(row(2)).actor, role: 'reviewer' } }))).toEqual([]);
  });
});

describe('a finding', () => {
  it('is worded in both languages, with every blank filled', async () => {
    const streams = [without(2, 3), replacing({ ...row(2), seq: 3 }, { ...row(3), seq: 2 }), { ...clean, head: null }];
    const findings = (await Promise.all(streams.map(findingsIn))).flat();
    expect(findings.length).toBeGreaterThan(streams.length);
    expect(findings.flatMap(({ message }) => Object.values(message)).filter((text) => /[{}]/.test(text))).toEqual([]);
    expect(findings[0]?.message).toEqual({
      vi: `Thiếu sự kiện 2–3 của ${clean.place.stream}: đã bị xóa.`,
      en: `Missing from ${clean.place.stream}: 2–3. What stood there was deleted.`,
    });
  });

  it('counts as tampering unless it says that something was not checked', () => {
    const incomplete = Object.entries(FINDING_KINDS).filter(([, { severity }]) => severity === 'incomplete');
    expect(incomplete.map(([code]) => code)).toEqual(['schema-unknown', 'payload-erased']);
  });
});

it('events out of order are the mistake of whoever reads them', () => {
  const verifier = new StreamVerifier(clean.place);
  verifier.next(row(1));
  verifier.next(row(2));
  expect(() => verifier.next(row(1))).toThrow(EventsOutOfOrderError);
});
