import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import type { AuditEventDraft, RequestTrace } from '#domain/audit/event';
import { projectionsOf } from '#domain/audit/projections';
import { sealEvent, type SealedEvent } from '#domain/audit/seal-event';
import { findingsIn } from '#testing/build-audit-stream';

interface Vector {
  readonly name: string;
  readonly input: {
    readonly draft: AuditEventDraft;
    readonly trace: RequestTrace;
    readonly eventId: string;
    readonly seq: number;
    readonly prevHash: string;
    readonly commitmentKey: string | null;
  };
  readonly canonical: string;
  readonly hash: string;
  readonly payload: string | null;
  readonly commitment: string | null;
}

const { events } = JSON.parse(readFileSync(new URL('./fixtures/vectors.json', import.meta.url), 'utf8')) as { events: Vector[] };
const utf8 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');

function seal({ input }: Vector): SealedEvent {
  return sealEvent({ ...input, commitmentKey: input.commitmentKey === null ? null : Buffer.from(input.commitmentKey, 'hex') });
}

describe('the committed vectors of schema 1', () => {
  it.each(events)('are sealed to the byte: $name', (vector) => {
    const { bytes, hash, payload, envelope } = seal(vector);
    expect(utf8(bytes)).toBe(vector.canonical);
    expect(hash).toBe(vector.hash);
    expect(payload && utf8(payload.bytes)).toBe(vector.payload);
    expect(envelope.payload?.commitment ?? null).toBe(vector.commitment);
  });

  it('form streams without findings', async () => {
    const sealed = events.map(seal);
    for (const stream of new Set(sealed.map(({ envelope }) => envelope.stream))) {
      const own = sealed.filter(({ envelope }) => envelope.stream === stream);
      const rows = own.map(({ envelope, bytes, hash, payload }) => ({
        eventId: envelope.eventId,
        seq: Number(envelope.seq),
        bytes,
        storedHash: hash,
        columns: projectionsOf(envelope),
        payload,
      }));
      const head = { stream, seq: own.length, hash: own.at(-1)?.hash ?? '' };
      const tenant = own[0]?.envelope.tenant ?? null;
      expect(await findingsIn({ place: { tenant, stream }, events: rows, head })).toEqual([]);
    }
  });

  it('cover a task from assign to approve with documents, and a refusal', () => {
    expect(events.map(({ input: { draft } }) => [draft.action, draft.outcome, draft.documents.length])).toEqual([
      ['task.assign', 'success', 0],
      ['task.submit', 'success', 1],
      ['task.approve', 'success', 0],
      ['task.approve', 'denied', 0],
    ]);
  });
});
