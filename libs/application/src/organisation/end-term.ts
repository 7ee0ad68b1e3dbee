import type { Command } from '#application/execute-command/command';
import { draftEvent } from '#application/execute-command/draft-event';
import { organisationCapacity } from '#application/organisation/organisation-capacity';
import type { Change } from '#application/ports/changes';
import type { Loading } from '#application/ports/command-store';
import type { OrganisationRecord } from '#application/ports/loaded';
import type { Versioned } from '#application/ports/queries/organisation';
import type { StreamHead } from '#domain/audit/stream-head';
import type { Uuid } from '#domain/ids';
import type { Deputy } from '#domain/organisation/deputy';
import type { Membership } from '#domain/organisation/membership';
import { endingBlockers } from '#domain/organisation/term-blockers';
import { isRefusal, refuse } from '#domain/refusal';
import type { LocalDate } from '#domain/time/local-date';

interface Loaded<Term> {
  readonly term: Term;
  readonly head: StreamHead;
  readonly organisation: OrganisationRecord;
}

/** What terms differ in. */
interface Ending<Term> {
  readonly type: 'membership' | 'deputy';
  readonly find: (organisation: OrganisationRecord, loading: Loading) => Promise<Term | null>;
  readonly change: (expectedVersion: number) => Change;
}

/** Ends a membership with its last day. Refused: a day before today, before the first, or after the end that is known. */
export function endMembership(id: Uuid, lastDay: LocalDate, reason: string): Command<Loaded<Membership>, Versioned<Membership>> {
  return endTerm(id, lastDay, reason, {
    type: 'membership',
    find: ({ memberships }) => Promise.resolve(memberships.find((one) => one.id === id) ?? null),
    change: (expectedVersion) => ({ kind: 'membership.end', membershipId: id, lastDay, expectedVersion }),
  });
}

/** The same for a deputy. */
export function endDeputy(id: Uuid, lastDay: LocalDate, reason: string): Command<Loaded<Deputy>, Versioned<Deputy>> {
  return endTerm(id, lastDay, reason, {
    type: 'deputy',
    find: (_organisation, loading) => loading.deputy(id),
    change: (expectedVersion) => ({ kind: 'deputy.end', deputyId: id, lastDay, expectedVersion }),
  });
}

function endTerm<Term extends Membership | Deputy>(
  id: Uuid,
  lastDay: LocalDate,
  reason: string,
  { type, find, change }: Ending<Term>,
): Command<Loaded<Term>, Versioned<Term>> {
  const action = `${type}.end`;
  return {
    action,
    target: { type, id },
    async load(loading) {
      const [organisation, head] = await Promise.all([loading.organisation(), loading.head(type, id)]);
      const term = await find(organisation, loading);
      return term && head ? { term, head, organisation } : null;
    },
    standing: ({ head }) => ({ version: head.seq, state: null }),
    decide: ({ term, head, organisation: { units } }, actor, { today }, request) => {
      const capacity = organisationCapacity({ action, actor, request, unitId: term.unitId, units });
      if (capacity !== null && isRefusal(capacity)) return capacity;
      const blockers = endingBlockers(term, lastDay, today);
      if (blockers.length > 0) return refuse('invalid', action, null, blockers);

      const version = head.seq + 1;
      const draft = draftEvent({
        action,
        actor,
        capacity,
        target: { type, id },
        versionBefore: head.seq,
        versionAfter: version,
        payload: { before: { validTo: term.validTo }, after: { validTo: lastDay }, reason },
      });
      return {
        growth: [{ head, drafts: [draft] }],
        changes: [change(head.seq)],
        intents: [],
        result: { ...term, validTo: lastDay, version },
      };
    },
  };
}
