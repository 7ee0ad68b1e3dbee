import { EVERYTHING } from '#application/audit/everything';
import { verifyStored } from '#application/audit/read-event';
import type { AuditListItem, AuditQueries } from '#application/ports/queries/audit-events';
import { canonicalBytes } from '#domain/audit/canonical-bytes';
import type { AuditEnvelope, JsonValue } from '#domain/audit/event';
import type { Digest, Uuid } from '#domain/ids';
import type { DocumentRef } from '#domain/task/document-ref';
import { receiptCode } from '#domain/task/receipt-code';

/** What the log says of something that was handed in, so that it can be held against the log at any later time. */
export interface LoggedReceipt {
  readonly code: string;
  readonly event: AuditEnvelope;
  readonly eventHash: Digest;
  /** Whoever handed it in, and the unit for which they did, as these are called now. */
  readonly actorName: string | null;
  readonly unitName: string | null;
  /** Whether the event, its stream and what was handed in still agree, at this moment. */
  readonly verdict: 'intact' | 'tampered';
}

/** The event that handed something in: the one in this place, from 0, among those of `stream` that do so. */
export interface HandingIn {
  readonly stream: string;
  readonly actions: readonly string[];
  readonly at: number;
}

/** What is kept of it outside the log: its files in their order, and words that the event's payload holds too, by their keys there. */
export interface HandedIn {
  readonly documents: readonly DocumentRef[];
  readonly words: Readonly<Record<string, JsonValue | object>>;
}

const FIRST_PAGE = { limit: 200, cursor: null, sort: 'time', descending: false } as const;

/** Null where there is no such event. Words that were erased from the log agree with any. */
export async function receiptFromLog(
  events: AuditQueries,
  tenant: Uuid,
  { stream, actions, at }: HandingIn,
  handedIn: HandedIn,
): Promise<LoggedReceipt | null> {
  const { items } = await events.list(tenant, { ...EVERYTHING, stream: [stream], action: actions }, FIRST_PAGE);
  const told = items[at];
  if (told === undefined || told.envelope === null) return null;
  const { envelope, hash, actorName, unitName } = told;
  const isIntact = agrees(told, envelope, handedIn) && (await isStoredIntact(events, tenant, told.eventId));
  return { code: receiptCode(hash), event: envelope, eventHash: hash, actorName, unitName, verdict: isIntact ? 'intact' : 'tampered' };
}

function agrees({ payload }: AuditListItem, { documents: told }: AuditEnvelope, { documents, words }: HandedIn): boolean {
  const areItsFiles =
    told.length === documents.length &&
    told.every(({ digest, size }, at) => digest === documents[at]?.digest && size === String(documents[at].size));
  return areItsFiles && (payload === null || areItsWords(payload as Readonly<Record<string, JsonValue>>, words));
}

function areItsWords(payload: Readonly<Record<string, JsonValue>>, words: HandedIn['words']): boolean {
  return Object.entries(words).every(([key, word]) => Buffer.compare(canonicalBytes(payload[key] ?? null), canonicalBytes(word)) === 0);
}

async function isStoredIntact(events: AuditQueries, tenant: Uuid, eventId: Uuid): Promise<boolean> {
  const stored = await events.streamOf(tenant, eventId);
  if (stored === null) return false;
  const { event, chain } = verifyStored(tenant, eventId, stored);
  return event === 'intact' && chain === 'intact';
}
