import type { Command } from '#application/execute-command/command';
import { draftEvent } from '#application/execute-command/draft-event';
import { absenceCapacity } from '#application/organisation/absence-capacity';
import type { OrganisationRecord } from '#application/ports/loaded';
import type { Versioned } from '#application/ports/queries/organisation';
import type { StreamHead } from '#domain/audit/stream-head';
import type { Uuid } from '#domain/ids';
import { endedBy, returnBlockers, type Absence } from '#domain/organisation/absence';
import { isRefusal, refuse } from '#domain/refusal';
import type { LocalDate } from '#domain/time/local-date';

const action = 'absence.end';

interface Loaded {
  readonly absence: Absence;
  readonly head: StreamHead;
  readonly organisation: OrganisationRecord;
}

/** Somebody is back on a day (or never goes, where that is its first). Refused: a day that is past, or after they are back anyway. */
export function endAbsence(id: Uuid, backOn: LocalDate): Command<Loaded, Versioned<Absence>> {
  return {
    action,
    target: { type: 'absence', id },
    async load(loading) {
      const [absence, head, organisation] = await Promise.all([loading.absence(id), loading.head('absence', id), loading.organisation()]);
      return absence && head ? { absence, head, organisation } : null;
    },
    standing: ({ head }) => ({ version: head.seq, state: null }),
    decide: ({ absence, head, organisation }, actor, { today }, request) => {
      const capacity = absenceCapacity({ action, actor, request, personId: absence.personId, organisation });
      if (capacity !== null && isRefusal(capacity)) return capacity;
      const blockers = returnBlockers(absence, backOn, today);
      if (blockers.length > 0) return refuse('invalid', action, null, blockers);
      const ended = endedBy(absence, backOn);
      const version = head.seq + 1;
      const draft = draftEvent({
        action,
        actor,
        capacity,
        target: { type: 'absence', id },
        versionBefore: head.seq,
        versionAfter: version,
        payload: { before: { validTo: absence.validTo }, after: { validTo: ended.validTo } },
      });
      return {
        growth: [{ head, drafts: [draft] }],
        changes: [{ kind: 'absence.end', absence: ended, expectedVersion: head.seq }],
        intents: [],
        result: { ...ended, version },
      };
    },
  };
}
