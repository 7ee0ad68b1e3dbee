import type { EntityManager, ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import type {
  AskedOperationStanding,
  AsOf,
  InspectionQueries,
  LoggedEvent,
  LogSelection,
  ScopeNames,
  StreamStanding,
  Stretch,
} from '#application/ports/queries/inspection';
import type { Page } from '#application/ports/queries/page';
import type { InspectionScope } from '#domain/inspection/inspection-scope';
import type { AnswerRow, QuestionKey } from '#domain/inspection/inspector-question';
import { AuditPayloadRow } from '../../rows/audit-payload.row.js';
import { found, narrow } from '../pg-audit-queries.js';
import { OPERATION_JSON } from '../pg-operation-queries.js';
import type { TenantReader } from '../tenant-reader.js';
import { answerStatement } from './answers.js';
import { keyIn, writtenKey } from './answer-cursor.js';

/** Rows fetched at once: bounds memory, whatever the size of the log. */
const CHUNK = 1_000;

const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';

interface AnswerRowRead {
  key: string;
  cells: (string | null)[];
  event_id: string | null;
  task_id: string | null;
  unit_id: string | null;
}

interface EventRowRead {
  event_id: string;
  envelope: Buffer;
  event_hash: string;
  body: Buffer | null;
  commitment_key: Buffer | null;
  actor_name: string | null;
  unit_name: string | null;
}

export class PgInspectionQueries implements InspectionQueries {
  constructor(private readonly reader: TenantReader) {}

  answer(tenant: string, key: QuestionKey, scope: InspectionScope, at: AsOf, { limit, cursor }: Stretch): Promise<Page<AnswerRow>> {
    const after = cursor === null ? '' : keyIn(cursor);
    return this.reader.read(tenant, async (manager) => {
      const { planId, unitId, from, to } = scope;
      const asked = [tenant, planId, unitId, from, to, at.today, at.through, after, limit + 1];
      const rows = await manager.query<AnswerRowRead[]>(answerStatement(key), asked);
      const page = rows.slice(0, limit);
      const last = page.at(-1);
      return { items: page.map(toAnswerRow), nextCursor: rows.length > limit && last !== undefined ? writtenKey(last.key) : null };
    });
  }

  scopeNames(tenant: string, { planId, unitId }: InspectionScope): Promise<ScopeNames> {
    return this.reader.read(tenant, async (manager) => {
      const [names] = await manager.query<ScopeNames[]>(
        `SELECT (SELECT code FROM plan WHERE tenant_id = $1 AND plan_id = $2::uuid) AS plan,
                (SELECT name FROM unit WHERE tenant_id = $1 AND unit_id = $3::uuid) AS unit`,
        [tenant, planId, unitId],
      );
      return names ?? { plan: null, unit: null };
    });
  }

  async *events(tenant: string, selection: LogSelection, through: string): AsyncIterable<LoggedEvent> {
    let after = BEFORE_ALL;
    for (;;) {
      const rows = await this.reader.read(tenant, (manager) =>
        logged(manager, tenant, selection, through)
          .andWhere('e.event_id > CAST(:after AS uuid)', { after })
          .orderBy('e.event_id')
          .limit(CHUNK)
          .getRawMany<EventRowRead>(),
      );
      yield* rows.map(toLoggedEvent);
      const last = rows.at(-1);
      if (last === undefined || rows.length < CHUNK) return;
      after = last.event_id;
    }
  }

  async *streams(tenant: string, selection: LogSelection, through: string): AsyncIterable<StreamStanding> {
    let after = '';
    for (;;) {
      const rows = await this.reader.read(tenant, (manager) => {
        const among = selected(found(manager, tenant), selection, through)
          .select(['e.stream AS stream', 'count(*)::integer AS events'])
          .andWhere('e.stream > :after', { after })
          .groupBy('e.stream')
          .orderBy('e.stream')
          .limit(CHUNK);
        const [text, values] = among.getQueryAndParameters();
        return manager.query<StreamStanding[]>(withEndings(text, values.length), [...(values as unknown[]), tenant, through]);
      });
      yield* rows;
      const last = rows.at(-1);
      if (last === undefined || rows.length < CHUNK) return;
      after = last.stream;
    }
  }

  operationsOf(
    tenant: string,
    kind: string,
    { limit, id }: { limit: number; id: string | null },
  ): Promise<readonly AskedOperationStanding[]> {
    return this.reader.read(tenant, async (manager) => {
      const rows = await manager.query<{ json: AskedOperationStanding }[]>(
        `SELECT ${OPERATION_JSON} || jsonb_build_object('asked', o.asked, 'createdByName', coalesce(who.name, software.name)) AS json
           FROM operation o
           LEFT JOIN person who ON who.tenant_id = o.tenant_id AND who.person_id = o.created_by
           LEFT JOIN service_client software ON software.tenant_id = o.tenant_id AND software.service_client_id = o.created_by
          WHERE o.tenant_id = $1 AND o.kind = $2 AND ($4::uuid IS NULL OR o.operation_id = $4::uuid)
          ORDER BY o.operation_id DESC LIMIT $3`,
        [tenant, kind, limit, id],
      );
      return rows.map(({ json }) => json);
    });
  }
}

/** Streams with the newest event of each up to the moment. @param parameters how many the text has; tenant and moment follow them */
function withEndings(text: string, parameters: number): string {
  return `SELECT among.stream, among.events, ending.seq, ending.hash FROM (${text}) among CROSS JOIN LATERAL (
    SELECT x.seq, encode(x.event_hash, 'hex') AS hash FROM audit_event x
     WHERE x.tenant_id = $${parameters + 1} AND x.stream = among.stream AND x.api_time <= $${parameters + 2}::timestamptz
     ORDER BY x.seq DESC LIMIT 1) ending ORDER BY among.stream`;
}

function logged(manager: EntityManager, tenant: string, selection: LogSelection, through: string): SelectQueryBuilder<ObjectLiteral> {
  const query = found(manager, tenant)
    .select(['e.event_id AS event_id', 'e.envelope AS envelope', 'b.body AS body', 'b.commitment_key AS commitment_key'])
    .addSelect(['coalesce(who.name, software.name) AS actor_name', 'unit.name AS unit_name'])
    .addSelect(`encode(e.event_hash, 'hex')`, 'event_hash')
    .leftJoin(AuditPayloadRow, 'b', 'b.tenant_id = e.tenant_id AND b.event_id = e.event_id');
  return selected(query, selection, through);
}

function selected(query: SelectQueryBuilder<ObjectLiteral>, selection: LogSelection, through: string): SelectQueryBuilder<ObjectLiteral> {
  query.andWhere('e.api_time <= CAST(:through AS timestamptz)', { through });
  if (selection.by === 'filter') {
    narrow(query, selection.filter);
    return query;
  }
  const { planId, from, to } = selection.scope;
  if (planId !== null) {
    const ofItsTasks = 'e.task_id IN (SELECT t.task_id FROM task t WHERE t.tenant_id = :tenant AND t.plan_id = :planId)';
    query.andWhere(`(e.plan_id = :planId OR ${ofItsTasks})`, { planId });
  }
  if (from !== null) query.andWhere(`e.api_time >= CAST(:from AS date)::timestamp AT TIME ZONE 'Asia/Ho_Chi_Minh'`, { from });
  if (to !== null) query.andWhere(`e.api_time < (CAST(:to AS date) + 1)::timestamp AT TIME ZONE 'Asia/Ho_Chi_Minh'`, { to });
  return query;
}

function toAnswerRow({ cells, event_id: eventId, task_id: taskId, unit_id: unitId }: AnswerRowRead): AnswerRow {
  return { cells, eventId, taskId, unitId };
}

function toLoggedEvent(row: EventRowRead): LoggedEvent {
  const { body, commitment_key: key } = row;
  return {
    eventId: row.event_id,
    bytes: row.envelope,
    hash: row.event_hash,
    payload: body === null || key === null ? null : { bytes: body, key },
    actorName: row.actor_name,
    unitName: row.unit_name,
  };
}
