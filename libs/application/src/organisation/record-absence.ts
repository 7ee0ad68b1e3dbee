import type { Command } from '#application/execute-command/command';
import { creation } from '#application/execute-command/creation';
import { absenceCapacity } from '#application/organisation/absence-capacity';
import type { OrganisationRecord } from '#application/ports/loaded';
import type { StreamHead } from '#domain/audit/stream-head';
import type { Uuid } from '#domain/ids';
import { absenceBlockers, type Absence } from '#domain/organisation/absence';
import { isRefusal, refuse } from '#domain/refusal';

const action = 'absence.create';

interface Loaded {
  readonly organisation: OrganisationRecord;
  /** Null where there is no such person. */
  readonly person: StreamHead | null;
  readonly others: readonly Absence[];
}

/** Writes down that somebody is away. Refused: days that are past, an end before the beginning, days on which they are away already. */
export function recordAbsence(absence: Absence): Command<Loaded, { readonly id: Uuid }> {
  const { id, personId } = absence;
  return {
    action,
    target: { type: 'absence', id },
    async load(loading) {
      const [organisation, person, others] = await Promise.all([
        loading.organisation(),
        loading.head('person', personId),
        loading.absencesOf([personId]),
      ]);
      return { organisation, person, others };
    },
    standing: () => null,
    decide: ({ organisation, person, others }, actor, { today }, request) => {
      const capacity = absenceCapacity({ action, actor, request, personId, organisation });
      if (capacity !== null && isRefusal(capacity)) return capacity;
      const blockers = [...(person === null ? [{ code: 'person-unknown' }] : []), ...absenceBlockers(absence, others, today)];
      if (blockers.length > 0) return refuse('invalid', action, null, blockers);
      const changes = [{ kind: 'absence.create', absence } as const];
      return creation({ action, type: 'absence', id, actor, capacity, after: { ...absence }, changes });
    },
  };
}
