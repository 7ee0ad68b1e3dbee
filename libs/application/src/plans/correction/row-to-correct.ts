import { loadWorkingDays } from '#application/calendar/working-days-of';
import { loadForPublishing, type LoadedForPublishing } from '#application/plans/loaded-for-publishing';
import type { Loading } from '#application/ports/command-store';
import type { LoadedObligation } from '#application/ports/loaded';
import type { Uuid } from '#domain/ids';
import type { Occurrence } from '#domain/occurrence/occurrence';
import { correctionEffect, type CorrectionEffect } from '#domain/plan/correction/correction-effect';
import type { RowFields } from '#domain/plan/correction/correction';
import type { PlanItem } from '#domain/plan/plan';
import type { LocalDate } from '#domain/time/local-date';
import type { WorkingDays } from '#domain/timing/working-days';

/** A row of a plan with what it has opened, and a correction of it that waits, if any. */
export interface RowToCorrect {
  readonly loaded: LoadedForPublishing;
  readonly item: PlanItem;
  readonly obligations: readonly LoadedObligation[];
  readonly occurrences: ReadonlyMap<Uuid, Occurrence>;
  readonly calendar: WorkingDays;
  readonly waiting: Uuid | null;
}

/** Null where there is no such plan, or no such row in it. */
export async function loadRowToCorrect(loading: Loading, planId: Uuid, itemId: Uuid): Promise<RowToCorrect | null> {
  const [obligations, loaded, calendar, waiting] = await Promise.all([
    loading.obligationsOfRow(planId, itemId),
    loadForPublishing(loading, planId),
    loadWorkingDays(loading),
    loading.openCorrectionOf(itemId),
  ]);
  const item = loaded?.items.find(({ id }) => id === itemId);
  if (loaded === null || item === undefined) return null;
  const ids = [...new Set(obligations.flatMap(({ occurrenceId }) => (occurrenceId === null ? [] : [occurrenceId])))];
  const events = await Promise.all(ids.map((id) => loading.occurrence(id)));
  const occurrences = new Map(events.flatMap((event) => (event === null ? [] : [[event.occurrence.id, event.occurrence]])));
  return { loaded, item, obligations, occurrences, calendar, waiting };
}

/** What the row would do if it read so. */
export function effectOf(
  { loaded, item, obligations, occurrences, calendar }: RowToCorrect,
  after: RowFields,
  on: LocalDate,
): CorrectionEffect {
  const { plan, lines, organisation } = loaded;
  const standing = obligations.map(({ occurrenceId, tasks, ...one }) => ({
    ...one,
    occurrence: (occurrenceId !== null && occurrences.get(occurrenceId)) || null,
    tasks: tasks.map(({ task, sheet }) => ({
      id: task.id,
      reference: sheet.reference,
      state: task.state,
      dueOn: task.context.effectiveDueOn,
      originUnitId: sheet.originUnitId,
      unitId: task.facts.leadUnitId,
      coordinators: sheet.coordinators.map(({ id }) => id),
    })),
  }));
  return correctionEffect({
    before: item,
    after: { ...item, ...after },
    standing,
    publication: { plan, lines, ...organisation, on },
    calendar,
  });
}
