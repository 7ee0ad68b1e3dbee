import type { AmendmentPreview } from '#application/plans/amendment/propose-amendment';
import type { PlanAmendment } from '#application/ports/queries/plans';
import { changesRow } from '#domain/plan/amendment/amended-plan';
import { bornAtOnce, tasksTouched, type AmendmentEffect } from '#domain/plan/amendment/amendment-effect';
import type { RowAmendment } from '#domain/plan/amendment/plan-diff';
import { fieldsOf } from '#domain/plan/correction/correction';
import type { CorrectionEffect } from '#domain/plan/correction/correction-effect';
import { presentEnded, presentEndedAndOpened, presentOpened } from '../corrections/present-correction.js';
import type { Language } from '../http/api-request.js';
import { presentRedatedTask } from '../occurrences/present-occurrence.js';
import { presentBlocker } from '../problems/present-blocker.js';

/** Every row of both documents with what becomes of its tasks, and what stands in the way, in words. */
export function presentAmendmentEffect({ rows, effect, blockers }: AmendmentPreview, language: Language): object {
  return {
    rows: rows.map((row) => ({ ...presentRow(row), ...effectOn(row, effect) })),
    tasks: tasksTouched(effect),
    blockers: blockers.map((blocker) => presentBlocker(blocker, language)),
  };
}

/** An amendment as the plan's page tells of it: the rows that change. */
export function presentAmendment({ rows, ...amendment }: PlanAmendment): object {
  return { ...amendment, rows: rows.filter((row) => row.kind !== 'kept' || changesRow(row)).map(presentRow) };
}

function presentRow(row: RowAmendment): object {
  switch (row.kind) {
    case 'kept': {
      const { kind, itemId, pathBefore, path, printedAs, before, after, item } = row;
      return { kind, itemId, pathBefore, path, printedAs, content: item.content, before, after };
    }
    case 'new':
      return {
        kind: row.kind,
        itemId: null,
        pathBefore: null,
        path: row.path,
        printedAs: row.path,
        content: row.item.content,
        before: {},
        after: fieldsOf(row.item),
      };
    case 'dropped': {
      const { kind, itemId, pathBefore, before } = row;
      return { kind, itemId, pathBefore, path: null, printedAs: null, content: before.content, before, after: {} };
    }
  }
}

function effectOn(row: RowAmendment, { changed, added, dropped }: AmendmentEffect): object {
  const nothing = { isDoubtful: false, likeness: null, tasks: [], ended: [], opened: [], later: 0, unchanged: 0 };
  if (row.kind === 'new') {
    const publication = added.find(({ item }) => item.path === row.path)?.publication;
    if (publication === undefined) return nothing;
    return { ...nothing, opened: presentOpened(bornAtOnce(publication)), later: publication.later.length };
  }
  if (row.kind === 'dropped') {
    const ended = dropped.find(({ item }) => item.id === row.itemId)?.ended ?? [];
    return { ...nothing, ended: ended.map((task) => presentEnded(task, 'row-dropped')) };
  }
  const { isDoubtful, likeness } = row;
  const effect = changed.find(({ item }) => item.id === row.itemId)?.effect;
  return { ...nothing, isDoubtful, likeness, ...(effect && presentCorrectionEffect(effect)) };
}

function presentCorrectionEffect(effect: CorrectionEffect): object {
  const { redated, remaining } = effect;
  const moving = new Set(redated.flatMap((one) => one.tasks.filter(({ kind }) => kind === 'moves').map(({ task }) => task.id)));
  return {
    tasks: redated.flatMap((one) => one.tasks.map(presentRedatedTask)),
    ...presentEndedAndOpened(effect),
    unchanged: remaining.filter(({ task }) => !moving.has(task.id)).length,
  };
}
