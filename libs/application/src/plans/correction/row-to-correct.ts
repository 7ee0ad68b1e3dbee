import { loadWorkingDays } from '#application/calendar/working-days-of';
import { loadForPublishing, type LoadedForPublishing } from '#application/plans/loaded-for-publishing';
import type { Loading } from '#application/ports/command-store';
import type { LoadedObligation } from '#application/ports/loaded';
import type { Uuid } from '#domain/ids';
import type { Occurrence } from '#domain/occurrence/occurrence';
import { correctionEffect, type CorrectionEffect } from '#domain/plan/correction/correction-effect';
import type { RowFields } from '#domain/plan/correction/correction';
import type { StandingObligation } from '#domain/plan/correction/row-change';
import type { PlanItem } from '#domain/plan/plan';
import type { LocalDate } from '#domain/time/local-date';
import type { WorkingDays } from '#domain/timing/working-days';

/** What a row has opened, the events that it answered to, and a correction of it that waits, if any. */
export interface OpenedByRow {
  readonly obligations: readonly LoadedObligation[];
  readonly occurrences: ReadonlyMap<Uuid, Occurrence>;
  readonly waiting: Uuid | null;
}

/** A row of a plan with what it has opened. */
export interface RowToCorrect extends OpenedByRow {
  readonly loaded: LoadedForPublishing;
  readonly item: PlanItem;
  readonly calendar: WorkingDays;
}

/** Null where there is no such plan, or no such row in it. */
export async function loadRowToCorrect(loading: Loading, planId: Uuid, itemId: Uuid): Promise<RowToCorrect | null> {
  const [opened, loaded, calendar] = await Promise.all([
    loadOpenedByRow(loading, planId, itemId),
    loadForPublishing(loading, planId),
    loadWorkingDays(loading),
  ]);
  const item = loaded?.items.find(({ id }) => id === itemId);
  return loaded === null || item === undefined ? null : { loaded, item, calendar, ...opened };
}

/** What a row has opened; whoever opens more of its plan waits until the transaction is over. */
export async function loadOpenedByRow(loading: Loading, planId: Uuid, itemId: Uuid): Promise<OpenedByRow> {
  const [obligations, waiting] = await Promise.all([loading.obligationsOfRow(planId, itemId), loading.openCorrectionOf(itemId)]);
  const ids = [...new Set(obligations.flatMap(({ occurrenceId }) => (occurrenceId === null ? [] : [occurrenceId])))];
  const events = await Promise.all(ids.map((id) => loading.occurrence(id)));
  const occurrences = new Map(events.flatMap((event) => (event === null ? [] : [[event.occurrence.id, event.occurrence]])));
  return { obligations, occurrences, waiting };
}

/** What the row would do if it read so. */
export function effectOf({ loaded, item, calendar, ...opened }: RowToCorrect, after: RowFields, on: LocalDate): CorrectionEffect {
  const { plan, lines, organisation } = loaded;
  return correctionEffect({
    before: item,
    after: { ...item, ...after },
    standing: standingOf(opened),
    publication: { plan, lines, ...organisation, on },
    calendar,
  });
}

/** The obligations and tasks of a row as its rules read them. */
export function standingOf({ obligations, occurrences }: Pick<OpenedByRow, 'obligations' | 'occurrences'>): readonly StandingObligation[] {
  return obligations.map(({ occurrenceId, tasks, ...one }) => ({
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
}
