import { createHash } from 'node:crypto';
import type { WriteBatch } from '#application/ports/command-store';
import { EVENT_WRITER, IDEMPOTENCY_WRITER, OUTBOX_WRITER, PAYLOAD_WRITER } from './log-writers.js';
import { changeWriter } from './change-writers.js';
import { changedEntries, createdEntries, SEARCH_ENTRY_CREATE, SEARCH_ENTRY_SAVE, SEARCH_WORD_ADD, wordsOf } from './search-writers.js';
import { Parameters, TENANT_TYPE, writeStep, type Step, type TableWriter } from './table-writer.js';

/** A statement ready for the driver. Equal shapes have equal names, so the server plans each shape once per connection. */
export interface NamedStatement {
  readonly name: string;
  readonly text: string;
  readonly values: unknown[];
}

/**
 * The whole batch as ONE statement: a common table expression per table. Where a guarded table did not touch as many rows as
 * it should, `refuse_stale()` raises DK412 and nothing at all is written.
 */
export function batchStatement(tenant: string, batch: WriteBatch): NamedStatement {
  const parameters = new Parameters();
  parameters.add(tenant, TENANT_TYPE);
  const steps: Step[] = [];
  const add = <Item>(writer: TableWriter<Item>, items: readonly Item[]): void => {
    if (items.length > 0) steps.push(writeStep(writer, items, batch.heads, parameters));
  };
  for (const [writer, changes] of Map.groupBy(batch.changes, changeWriter)) add(writer, changes);
  const [created, changed] = [createdEntries(batch.changes), changedEntries(batch.changes)];
  add(SEARCH_ENTRY_CREATE, created);
  add(SEARCH_ENTRY_SAVE, changed);
  add(SEARCH_WORD_ADD, wordsOf([...created, ...changed]));
  add(EVENT_WRITER, batch.events);
  add(
    PAYLOAD_WRITER,
    batch.events.filter((event) => event.payload !== null),
  );
  add(OUTBOX_WRITER, batch.outbox);
  add(IDEMPOTENCY_WRITER, batch.idempotency ? [batch.idempotency] : []);

  const tables = steps.map(({ sql }, index) => `s${index} AS (${sql})`);
  const checks = steps.flatMap(({ guarded }, index) =>
    guarded === null ? [] : [`(SELECT count(*) FROM s${index}) = ${parameters.add(guarded, 'bigint')}`],
  );
  const whole = checks.length === 0 ? 'true' : checks.join(' AND ');
  const text = `WITH ${tables.join(',\n')}\nSELECT CASE WHEN ${whole} THEN 0 ELSE refuse_stale() END`;
  return { name: createHash('sha256').update(text).digest('base64url').slice(0, 40), text, values: parameters.values };
}
