import type { Command } from '#application/execute-command/command';
import { draftEvent } from '#application/execute-command/draft-event';
import { organisationCapacity } from '#application/organisation/organisation-capacity';
import type { OrganisationRecord } from '#application/ports/loaded';
import type { StreamHead } from '#domain/audit/stream-head';
import { GENESIS } from '#domain/audit/seal-event';
import type { Uuid } from '#domain/ids';
import { isRefusal, refuse } from '#domain/refusal';
import { isUsable, type ReportingScheme } from '#domain/timing/reporting-scheme';

const action = 'reporting-scheme.set';

interface Loaded {
  readonly standing: { readonly id: Uuid; readonly head: StreamHead } | null;
  readonly organisation: OrganisationRecord;
}

/** A scheme as it stands. */
export interface StandingScheme extends ReportingScheme {
  readonly version: number;
}

/**
 * Sets how reports under a document run, for the whole tenant. Periods that open from then on are dated by it; the date of a task that
 * is there already stays.
 *
 * @param fresh the id that it gets where there is none of its code
 */
export function setReportingScheme(fresh: Uuid, scheme: ReportingScheme): Command<Loaded, StandingScheme> {
  return {
    action,
    target: { type: 'reporting-scheme', id: scheme.code },
    load: async (loading) => {
      const [standing, organisation] = await Promise.all([loading.reportingScheme(scheme.code), loading.organisation()]);
      return { standing, organisation };
    },
    standing: ({ standing }) => ({ version: standing?.head.seq ?? 0, state: null }),
    decide: ({ standing, organisation }, actor, _moment, request) => {
      const capacity = organisationCapacity({ action, actor, request, unitId: null, units: organisation.units });
      if (capacity !== null && isRefusal(capacity)) return capacity;
      if (!isUsable(scheme)) return refuse('invalid', action, null, [{ code: 'scheme-days-wrong' }]);
      const id = standing?.id ?? fresh;
      const head = standing?.head ?? { stream: `reporting-scheme:${id}`, seq: 0, hash: GENESIS };
      const version = head.seq + 1;
      const tiers = scheme.tiers.map(({ name, unitTypes, day }) => ({ name, unitTypes: [...unitTypes], day }));
      const set = draftEvent({
        action,
        actor,
        capacity,
        target: { type: 'reporting-scheme', id },
        versionBefore: standing === null ? null : head.seq,
        versionAfter: version,
        payload: { after: { ...scheme, tiers } },
      });
      return {
        growth: [{ head, drafts: [set] }],
        changes: [
          standing === null
            ? { kind: 'reporting-scheme.create', id, scheme }
            : { kind: 'reporting-scheme.save', id, scheme, expectedVersion: head.seq },
        ],
        intents: [],
        result: { ...scheme, version },
      };
    },
  };
}
