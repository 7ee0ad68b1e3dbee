import type { DataSource } from 'typeorm';
import type { LiveChange } from '#application/ports/live-changes';
import type { Outbox, PendingMessage, Recipient } from '#application/ports/outbox';
import { SYSTEM_ACTOR } from '#domain/organisation/system-actor';
import { CHANNEL, writeAnnouncement } from '../live-changes/announcement.js';
import { PgLoading } from '../loading/pg-loading.js';
import { withSession, type TenantSession } from '../stores/tenant-session.js';

interface Row {
  outbox_id: string;
  event_id: string;
}
/** To people. */
interface NotifyRow extends Row {
  kind: 'notify';
  body: PendingMessage['body'];
}
/** To whoever listens to live changes. */
interface ChangedRow extends Row {
  kind: 'changed';
  body: { changes: LiveChange[] };
}
type MessageRow = NotifyRow | ChangedRow;

/** Drains with SKIP LOCKED: several workers share the messages, none waits, and a message is found however late it committed. */
export class PgOutbox implements Outbox {
  constructor(private readonly app: DataSource) {}

  drain(
    tenant: string,
    limit: number,
    now: string,
    today: string,
    recipients: (message: PendingMessage, now: string) => readonly Recipient[],
  ): Promise<number> {
    return withSession(this.app, tenant, async (session) => {
      await session.begin(false);
      try {
        const messages = await session.send<MessageRow>({ name: 'outbox-take', text: TAKE, values: [tenant, limit] });
        for (const message of messages) if (message.kind === 'notify') await deliver(session, message, { now, today, recipients });
        await announce(session, messages);
        if (messages.length > 0) {
          const ids = messages.map(({ outbox_id }) => outbox_id);
          await session.send({ name: 'outbox-delivered', text: DELIVERED, values: [tenant, ids, now] });
        }
        await session.commit();
        return messages.length;
      } catch (error) {
        await session.rollback();
        throw error;
      }
    });
  }
}

interface Delivering {
  readonly now: string;
  readonly today: string;
  readonly recipients: (message: PendingMessage, now: string) => readonly Recipient[];
}

/** One notification for the whole batch, which PostgreSQL sends when the transaction commits. */
async function announce(session: TenantSession, messages: readonly MessageRow[]): Promise<void> {
  const changes = messages.flatMap((message) => (message.kind === 'changed' ? message.body.changes : []));
  if (changes.length === 0) return;
  const payload = writeAnnouncement({ tenant: session.tenant, changes });
  await session.send({ name: 'outbox-announce', text: 'SELECT pg_notify($1, $2)', values: [CHANNEL, payload] });
}

async function deliver(session: TenantSession, row: NotifyRow, { now, today, recipients }: Delivering): Promise<void> {
  const task = await new PgLoading(session, () => Promise.resolve(SYSTEM_ACTOR)).task(row.body.taskId);
  const message: PendingMessage = { id: row.outbox_id, eventId: row.event_id, kind: row.kind, body: row.body, task };
  for (const recipient of recipients(message, now)) {
    const shared = [session.tenant, message.id, message.eventId, message.body.verb, message.body.taskId, now];
    if ('personId' in recipient) await session.send({ text: TELL_PERSON, values: [...shared, recipient.personId] });
    else if ('watchersOf' in recipient) await session.send({ text: TELL_WATCHERS, values: [...shared, [...recipient.except]] });
    else await session.send({ text: TELL_UNIT, values: [...shared, recipient.unitId, [...recipient.roles], today] });
  }
}

/** Word of changes goes before messages to people: whoever looks at a page must not wait for the letters of a whole plan. */
const TAKE = `
SELECT outbox_id, event_id, kind, body FROM outbox
 WHERE tenant_id = $1 AND delivered_at IS NULL
 ORDER BY kind, outbox_id LIMIT $2 FOR UPDATE SKIP LOCKED`;

const DELIVERED = `UPDATE outbox SET delivered_at = $3 WHERE tenant_id = $1 AND outbox_id = ANY ($2::uuid[])`;

/** $1 tenant, $2 message, $3 event, $4 verb, $5 task, $6 now. A hand that is no person's is a unit's software, which reads no notices. */
const TELL_PERSON = `
INSERT INTO notification (tenant_id, person_id, outbox_id, event_id, kind, task_id, created_at)
SELECT $1, p.person_id, $2, $3, $4, $5, $6 FROM person p WHERE p.tenant_id = $1 AND p.person_id = $7 ON CONFLICT DO NOTHING`;

const TELL_UNIT = `
INSERT INTO notification (tenant_id, person_id, outbox_id, event_id, kind, task_id, created_at)
SELECT DISTINCT $1::uuid, m.person_id, $2::uuid, $3::uuid, $4, $5::uuid, $6::timestamptz
  FROM membership m
 WHERE m.tenant_id = $1 AND m.unit_id = $7 AND m.role = ANY ($8::text[])
   AND m.valid_from <= $9::date AND (m.valid_to IS NULL OR m.valid_to >= $9::date)
ON CONFLICT DO NOTHING`;

/** Whoever watches the task $5, but for $7, for whoever did it, and for whoever was told of the event by another message: one may have several. */
const TELL_WATCHERS = `
INSERT INTO notification (tenant_id, person_id, outbox_id, event_id, kind, task_id, created_at)
SELECT $1, w.person_id, $2, $3, $4, $5, $6
  FROM task_watcher w
 WHERE w.tenant_id = $1 AND w.task_id = $5 AND w.watching AND w.person_id <> ALL ($7::uuid[])
   AND NOT EXISTS (SELECT 1 FROM audit_event e WHERE e.tenant_id = $1 AND e.event_id = $3 AND e.actor_id = w.person_id)
   AND NOT EXISTS (SELECT 1 FROM notification n WHERE n.tenant_id = $1 AND n.person_id = w.person_id AND n.task_id = $5 AND n.event_id = $3)
ON CONFLICT DO NOTHING`;
