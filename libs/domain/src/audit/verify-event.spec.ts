import { describe, expect, it } from '@jest/globals';
import { buildTaskStream, envelopeOf, eventIdOf, store } from '#testing/build-audit-stream';
import type { AuditEnvelope } from '#domain/audit/event';
import { eventHash, GENESIS } from '#domain/audit/seal-event';
import type { StoredEvent } from '#domain/audit/stored-event';
import { examineEvent } from '#domain/audit/verify-event';

const { place, events } = buildTaskStream([{ note: 'một' }, null]);
const [committing, bare] = events as readonly [StoredEvent, StoredEvent];
const utf8 = (text: string): Buffer => Buffer.from(text);
const json = Buffer.from(committing.bytes).toString('utf8');
const envelope = envelopeOf(committing);

/** Code and params of what is wrong with one row. */
const wrongWith = (event: StoredEvent): unknown[] => examineEvent(place, event).findings.map(({ code, params }) => [code, params]);

describe('one event', () => {
  it('is in order as it was sealed, in a store with all columns or with few', () => {
    expect([committing, bare, { ...bare, columns: {} }].map(wrongWith)).toEqual([[], [], []]);
  });

  it('is found under its number and its id', () => {
    expect(examineEvent(place, { ...committing, storedHash: GENESIS }).findings).toMatchObject([
      { code: 'event-edited', stream: place.stream, seq: 1, eventId: eventIdOf(1) },
    ]);
  });
});

describe('bytes that the product would not write, though they give their hash', () => {
  it.each([
    ['no text', Buffer.from([0xff, 0xfe]), 'event-unreadable', {}],
    ['no JSON', utf8('{"schema":'), 'event-unreadable', {}],
    ['a text that is no UTF-8', Buffer.concat([utf8('{"x":"'), Buffer.from([0xc3]), utf8('"}')]), 'event-not-canonical', {}],
    ['a byte order mark', utf8(`\ufeff${json}`), 'event-not-canonical', {}],
    ['spaces', utf8(JSON.stringify(envelope, null, 1)), 'event-not-canonical', {}],
    ['a key twice', utf8(json.replace('{', '{"about":1,')), 'event-not-canonical', {}],
    ['decomposed text', utf8(json.replace('unit-head', 'tru\u031bo\u031b\u0309ng')), 'event-not-canonical', {}],
    ['half a character', utf8('{"schema":"\\ud800"}'), 'event-not-canonical', {}],
    ['another schema', utf8('{"schema":"2"}'), 'schema-unknown', { schema: '2' }],
    ['no envelope', utf8('[]'), 'event-malformed', { field: '' }],
  ])('are named for what they hold: %s', (_name, bytes, code, params) => {
    expect(wrongWith({ ...committing, bytes, storedHash: eventHash(bytes) })).toEqual([[code, params]]);
  });

  it.each([
    ['a key too many', { ...envelope, name: 'x' }, 'name'],
    ['a number', { ...envelope, actor: { ...envelope.actor, role: 1 } }, 'actor.role'],
    ['no clock', Object.fromEntries(Object.entries(envelope).filter(([key]) => key !== 'clock')), 'clock'],
    ['a document without a size', { ...envelope, documents: [{ digest: GENESIS, mediaType: 'text/plain' }] }, 'documents.0.size'],
    ['a hash in capitals', { ...envelope, prevHash: 'A'.repeat(64) }, 'prevHash'],
    ['a time without milliseconds', { ...envelope, apiTime: '2025-02-14T01:00:00Z' }, 'apiTime'],
    ['a number that is padded', { ...envelope, seq: '01' }, 'seq'],
    ['an outcome nobody knows', { ...envelope, outcome: 'maybe' }, 'outcome'],
    ['a commitment of another kind', { ...envelope, payload: { alg: 'none', commitment: GENESIS } }, 'payload.alg'],
  ])('are named with the key that departs from the schema: %s', (_name, departing, field) => {
    expect(wrongWith(store(departing as unknown as AuditEnvelope, committing.payload))).toEqual([['event-malformed', { field }]]);
  });
});

describe('columns', () => {
  it.each(Object.entries(bare.columns))('are compared with the event: %s', (column, sealed) => {
    expect(wrongWith({ ...bare, columns: { ...bare.columns, [column]: 'else' } })).toEqual([
      ['column-differs', { column, stored: 'else', sealed: String(sealed) }],
    ]);
  });
});

describe('a payload', () => {
  it('may not be edited', () => {
    const payload = { bytes: utf8('{"note":"bảy"}'), key: new Uint8Array(32).fill(1) };
    expect(wrongWith({ ...committing, payload })).toEqual([['payload-edited', {}]]);
  });

  it('may not be gone', () => {
    expect(wrongWith({ ...committing, payload: null })).toEqual([['payload-missing', {}]]);
  });

  it('may not be added', () => {
    expect(wrongWith({ ...bare, payload: committing.payload })).toEqual([['payload-unexpected', {}]]);
  });

  it('is reported as not checked where an event records its erasure', () => {
    expect(examineEvent(place, { ...committing, payload: { erasedBy: eventIdOf(9) } }).findings).toMatchObject([
      { severity: 'incomplete', code: 'payload-erased', params: { erasedBy: eventIdOf(9) } },
    ]);
  });
});
