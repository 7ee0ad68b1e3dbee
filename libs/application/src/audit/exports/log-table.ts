import type { AskedExport } from '#application/audit/exports/audit-export';
import type { AsOf, InspectionQueries, LoggedEvent } from '#application/ports/queries/inspection';
import type { AuditEnvelope } from '#domain/audit/event';
import { jsonIn } from '#domain/audit/json-in';
import type { Uuid } from '#domain/ids';
import { LOG_COLUMNS } from '#domain/inspection/log-columns';
import { asOfNote } from '#domain/inspection/scope-notes';
import { stateKey } from '#domain/inspection/state-wording';
import { writtenCell, type TableLanguage, type WrittenTable } from '#domain/inspection/written-table';

const TITLE = { vi: 'Nhật ký', en: 'The log' } as const;

/** The selected events as a table, oldest first. An event whose bytes are no JSON any more has its id and hash alone. */
export function logTable(
  inspection: InspectionQueries,
  tenant: Uuid,
  { selection, language }: Extract<AskedExport, { what: 'log' }>,
  { through }: AsOf,
): WrittenTable {
  return {
    title: TITLE[language],
    notes: [asOfNote(through, language)],
    headings: LOG_COLUMNS.map(({ heading }) => heading[language]),
    rows: rowsOf(inspection.events(tenant, selection, through), language),
  };
}

async function* rowsOf(events: AsyncIterable<LoggedEvent>, language: TableLanguage): AsyncIterable<readonly string[]> {
  for await (const event of events) {
    const cells = cellsOf(event);
    yield LOG_COLUMNS.map((column) => writtenCell(column, cells[column.name] ?? null, language));
  }
}

/** By the names of the log's columns. */
function cellsOf({ eventId, bytes, hash, actorName, unitName }: LoggedEvent): Readonly<Record<string, string | null>> {
  const envelope = (jsonIn(bytes) ?? null) as AuditEnvelope | null;
  if (envelope === null) return { event: eventId, hash };
  const { actor, target, about } = envelope;
  return {
    time: envelope.apiTime,
    actor: actorName ?? (actor.type === 'system' ? 'Docket' : actor.id),
    role: actor.role,
    unit: unitName,
    act: envelope.action,
    action: envelope.action,
    outcome: envelope.outcome,
    'reason-code': envelope.reasonCode,
    target: `${target.type}:${target.id}`,
    before: stateKey(target.type, envelope.stateBefore),
    after: stateKey(target.type, envelope.stateAfter),
    'before-code': envelope.stateBefore,
    'after-code': envelope.stateAfter,
    task: about.taskId,
    plan: about.planId,
    stream: envelope.stream,
    seq: envelope.seq,
    event: eventId,
    hash,
  };
}
