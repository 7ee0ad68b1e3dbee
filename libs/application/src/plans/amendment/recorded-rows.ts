import type { JsonValue } from '#domain/audit/event';
import { changesRow } from '#domain/plan/amendment/amended-plan';
import type { RowAmendment } from '#domain/plan/amendment/plan-diff';
import { fieldsOf } from '#domain/plan/correction/correction';

/** What the log keeps of an amendment's rows: those that change, with what stood before and stands after. */
export function recordedRows(rows: readonly RowAmendment[]): JsonValue {
  const recorded = rows.flatMap((row): readonly object[] => {
    if (row.kind === 'dropped') return [row];
    if (row.kind === 'new') {
      return [{ kind: row.kind, path: row.path, after: fieldsOf(row.item), source: row.item.source }];
    }
    const { kind, itemId, pathBefore, path, before, after } = row;
    return changesRow(row) ? [{ kind, itemId, pathBefore, path, before, after, source: row.item.source }] : [];
  });
  // Rows are made of JSON values alone; their interfaces only lack the index signature that would say so.
  return recorded as unknown as JsonValue;
}
