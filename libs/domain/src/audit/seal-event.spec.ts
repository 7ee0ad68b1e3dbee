import { describe, expect, it } from '@jest/globals';
import { createHash, createHmac } from 'node:crypto';
import { buildDraft, eventIdOf, TRACE } from '#testing/build-audit-stream';
import { NotCanonicalError } from '#domain/audit/canonical-bytes';
import { GENESIS, sealChain, sealEvent, SealingError, type ChainLink } from '#domain/audit/seal-event';
import { departureFromSchema1 } from '#domain/audit/envelope-shape';
import type { JsonValue } from '#domain/audit/event';

const KEY = new Uint8Array(32).fill(7);
const sealing = { draft: buildDraft(1), trace: TRACE, eventId: eventIdOf(1), seq: 1, prevHash: GENESIS, commitmentKey: null };
const read = (bytes: Uint8Array): JsonValue => JSON.parse(Buffer.from(bytes).toString('utf8')) as JsonValue;

describe('sealing an event', () => {
  it('hashes its bytes under the tag of schema 1', () => {
    const { bytes, hash } = sealEvent(sealing);
    expect(hash).toBe(createHash('sha256').update('docket/event/1\n').update(bytes).digest('hex'));
  });

  it('writes exactly the keys of the contract', () => {
    const { bytes, envelope } = sealEvent(sealing);
    expect(departureFromSchema1(read(bytes))).toBeNull();
    expect(read(bytes)).toEqual(envelope);
  });

  it('lets nothing into the bytes that the contract does not name', () => {
    const named = { ...buildDraft(1).actor, name: 'Nguyễn Văn A' };
    const file = { digest: 'a'.repeat(64), size: 12, mediaType: 'application/pdf', name: 'Kế hoạch.pdf' };
    const { bytes } = sealEvent({ ...sealing, draft: { ...buildDraft(1), actor: named, documents: [file] } });
    expect(departureFromSchema1(read(bytes))).toBeNull();
    expect(Buffer.from(bytes).toString('utf8')).not.toContain('Nguy');
    expect(Buffer.from(bytes).toString('utf8')).toContain('"size":"12"');
  });

  it('commits to the payload without holding it', () => {
    const { bytes, envelope, payload } = sealEvent({
      ...sealing,
      draft: buildDraft(1, { reason: 'thiếu số liệu', share: 0.5 }),
      commitmentKey: KEY,
    });
    expect(Buffer.from(payload?.bytes ?? []).toString('utf8')).toBe('{"reason":"thiếu số liệu","share":0.5}');
    expect(envelope.payload).toEqual({
      commitment: createHmac('sha256', KEY).update('{"reason":"thiếu số liệu","share":0.5}').digest('hex'),
      alg: 'HMAC-SHA-256',
    });
    expect(Buffer.from(bytes).toString('utf8')).not.toContain('reason":"');
  });

  it('hands out the envelope as it is in the bytes, in NFC', () => {
    const { envelope } = sealEvent({ ...sealing, trace: { ...TRACE, source: 'ma\u0301y chu\u0309' } });
    expect(envelope.source).toBe('máy chủ');
  });

  it.each([
    ['a payload without a key', { draft: buildDraft(1, { a: 1 }), commitmentKey: null }],
    ['a key without a payload', { draft: buildDraft(1), commitmentKey: KEY }],
    ['a short key', { draft: buildDraft(1, { a: 1 }), commitmentKey: KEY.subarray(1) }],
  ])('refuses %s', (_name, odd) => {
    expect(() => sealEvent({ ...sealing, ...odd })).toThrow(SealingError);
  });

  it.each([
    ['a version that is no whole number', { ...buildDraft(1), target: { ...buildDraft(1).target, versionAfter: 1.5 } }],
    ['half a character', { ...buildDraft(1), reasonCode: '\ud83d' }],
  ])('refuses %s', (_name, draft) => {
    expect(() => sealEvent({ ...sealing, draft })).toThrow(NotCanonicalError);
  });
});

describe('sealing several events of a stream', () => {
  const link = (seq: number): ChainLink => ({ draft: buildDraft(seq), eventId: eventIdOf(seq), commitmentKey: null });

  it('makes each follow the one before it and ends in the new head', () => {
    const head = { stream: buildDraft(1).stream, seq: 4, hash: 'b'.repeat(64) };
    const { events, head: end } = sealChain(head, [link(5), link(6)], TRACE);
    expect(events.map(({ envelope }) => [envelope.seq, envelope.prevHash])).toEqual([
      ['5', head.hash],
      ['6', events[0]?.hash],
    ]);
    expect(end).toEqual({ stream: head.stream, seq: 6, hash: events[1]?.hash });
  });

  it('refuses an event of another stream', () => {
    expect(() => sealChain({ stream: 'task:other', seq: 0, hash: GENESIS }, [link(1)], TRACE)).toThrow(SealingError);
  });
});
