import type { RedatingPreview } from '#application/occurrences/dated-obligations';
import type { OccurrenceListItem } from '#application/ports/queries/occurrences';
import { EVENT_KIND_WORDING, type EventKind } from '#domain/occurrence/event-kind';
import type { EventPreview } from '#domain/occurrence/opened-by';
import type { Redating } from '#domain/occurrence/redated';
import type { Language } from '../http/api-request.js';
import { presentBlocker } from '../problems/present-blocker.js';

export function presentKind(code: EventKind, language: Language): object {
  return { code, name: EVENT_KIND_WORDING[code][language] };
}

export function presentOccurrence({ kind, ...occurrence }: OccurrenceListItem, language: Language): object {
  return { ...occurrence, kind: presentKind(kind, language) };
}

/** What an event opens, with its blockers in words. */
export function presentEventPreview({ rows, blockers }: EventPreview, language: Language): object {
  return {
    rows: rows.map((row) => ({ ...row, blockers: row.blockers.map((blocker) => presentBlocker(blocker, language)) })),
    blockers: blockers.map((blocker) => presentBlocker(blocker, language)),
  };
}

/** Which dates a change moves, and which stay. */
export function presentRedating({ tasks, blockers }: RedatingPreview, language: Language): object {
  return {
    tasks: tasks.map(presentRedatedTask),
    blockers: blockers.map((blocker) => presentBlocker(blocker, language)),
  };
}

export function presentRedatedTask(redating: Redating): object {
  const { id, reference, state, dueOn: from } = redating.task;
  const keptBecause = redating.kind === 'keeps' ? redating.because : null;
  return { id, reference, state, from, to: redating.to, moves: redating.kind === 'moves', keptBecause };
}
