import type { Command, CommandRequest, Environment } from '#application/execute-command/command';
import { draftEvent } from '#application/execute-command/draft-event';
import { read } from '#application/execute-command/read';
import { organisationCapacity } from '#application/organisation/organisation-capacity';
import type { LoadedDeadlineRules, OrganisationRecord } from '#application/ports/loaded';
import type { Uuid } from '#domain/ids';
import { ruleBlockers, type DeadlineRules } from '#domain/task/deadline-rules';
import { isRefusal, refuse, type Refusal } from '#domain/refusal';

const action = 'deadline-rules.set';

interface Loaded {
  readonly standing: LoadedDeadlineRules;
  readonly organisation: OrganisationRecord;
}

/** A tenant's rules; version 0: nobody has set any, the usual ones stand. */
export interface StandingRules extends DeadlineRules {
  readonly version: number;
}

/** Sets when the clock reminds and escalates, for the whole tenant, from its next round on. What is noted already is noted once. */
export function setDeadlineRules(tenant: Uuid, rules: DeadlineRules): Command<Loaded, StandingRules> {
  return {
    action,
    target: { type: 'deadline-rules', id: tenant },
    load: async (loading) => {
      const [standing, organisation] = await Promise.all([loading.deadlineRules(), loading.organisation()]);
      return { standing, organisation };
    },
    standing: ({ standing: { head } }) => ({ version: head.seq, state: null }),
    decide: ({ standing: { head, rules: before }, organisation }, actor, _moment, request) => {
      const capacity = organisationCapacity({ action, actor, request, unitId: null, units: organisation.units });
      if (capacity !== null && isRefusal(capacity)) return capacity;
      const blockers = ruleBlockers(rules);
      if (blockers.length > 0) return refuse('invalid', action, null, blockers);
      const isFirst = head.seq === 0;
      const version = head.seq + 1;
      const set = draftEvent({
        action,
        actor,
        capacity,
        target: { type: 'deadline-rules', id: tenant },
        versionBefore: isFirst ? null : head.seq,
        versionAfter: version,
        payload: { before: { ...before }, after: { ...rules } },
      });
      return {
        growth: [{ head, drafts: [set] }],
        changes: [
          isFirst
            ? { kind: 'deadline-rules.create', tenant, rules }
            : { kind: 'deadline-rules.save', tenant, rules, expectedVersion: head.seq },
        ],
        intents: [],
        result: { ...rules, version },
      };
    },
  };
}

export function readDeadlineRules(environment: Environment, request: CommandRequest): Promise<StandingRules | Refusal> {
  return read(environment, request, 'deadline-rules.read', 'any-capacity', async (loading) => {
    const { rules, head } = await loading.deadlineRules();
    return { ...rules, version: head.seq };
  });
}
