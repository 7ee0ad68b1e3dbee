import type { PersonName } from '#application/ports/queries/organisation';
import type { Uuid } from '#domain/ids';
import { NO_TASK_WORDING } from '#domain/plan/publication-wording';
import type { PublicationPreview, RowPublication } from '#domain/plan/publication';
import { namedPeople } from '#domain/plan/responsibility';
import { everyDecider } from '#domain/task/task-rights';
import type { Language } from '../http/api-request.js';
import { presentBlocker } from '../problems/present-blocker.js';

/** Who decides by name on what would come of the rows. */
export function namedDeciders({ rows }: PublicationPreview): readonly Uuid[] {
  const tasks = rows.flatMap(({ obligation, opened }) => [obligation, ...opened].flatMap((one) => one?.tasks ?? []));
  return [...new Set(namedPeople(tasks.flatMap(everyDecider)))];
}

/** The dry run with its reasons and blockers in words. @param people those of {@link namedDeciders} */
export function presentPreview({ rows, totals, blockers }: PublicationPreview, people: readonly PersonName[], language: Language): object {
  return {
    totals,
    people,
    blockers: blockers.map((blocker) => presentBlocker(blocker, language)),
    rows: rows.map((row) => presentRow(row, language)),
  };
}

function presentRow({ reason, blockers, later, ...row }: RowPublication, language: Language): object {
  return {
    ...row,
    later: later.map(({ label, part, from, dueOn, opensOn }) => ({ label, part, from, dueOn, opensOn })),
    reason: reason && { code: reason, message: NO_TASK_WORDING[reason][language] },
    blockers: blockers.map((blocker) => presentBlocker(blocker, language)),
  };
}
