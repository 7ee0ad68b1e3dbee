import type { Command, CommandRequest, Environment } from '#application/execute-command/command';
import { draftEvent } from '#application/execute-command/draft-event';
import { read } from '#application/execute-command/read';
import { organisationCapacity } from '#application/organisation/organisation-capacity';
import type { Loading } from '#application/ports/command-store';
import type { DeadlineRulesChange, LoadedDeadlineRules, OrganisationRecord } from '#application/ports/loaded';
import type { Uuid } from '#domain/ids';
import { ruleBlockers, type DeadlineRules } from '#domain/task/deadline-rules';
import { DEADLINE_STAGES, type DeadlineStage } from '#domain/task/deadline-stage';
import { isRefusal, refuse, type Blocker, type Refusal } from '#domain/refusal';
import { addDays, type LocalDate } from '#domain/time/local-date';

const action = 'deadline-rules.set';

interface Loaded {
  readonly standing: LoadedDeadlineRules;
  readonly organisation: OrganisationRecord;
  readonly told: readonly ToldAtStage[];
}

/** Of how many tasks the clock would tell somebody tomorrow, as the rules stand and as they would be. */
export interface ToldAtStage {
  readonly stage: DeadlineStage;
  readonly before: number;
  readonly after: number;
}

/** What other rules would change tomorrow (`on`), and what stands in their way. */
export interface DeadlineRulesPreview {
  readonly on: LocalDate;
  readonly told: readonly ToldAtStage[];
  readonly blockers: readonly Blocker[];
}

/** A tenant's rules; version 0: nobody has set any, the usual ones stand. */
export interface StandingRules extends DeadlineRules {
  readonly version: number;
}

/** The rules and how they came about, the newest change first. */
export interface DeadlineRulesRecord extends StandingRules {
  readonly changes: readonly DeadlineRulesChange[];
}

/** Sets when the clock reminds and escalates, for the whole tenant, from its next round on. What is noted already is noted once. */
export function setDeadlineRules(tenant: Uuid, rules: DeadlineRules): Command<Loaded, StandingRules & DeadlineRulesPreview> {
  return {
    action,
    target: { type: 'deadline-rules', id: tenant },
    load: (loading, { today }) => loadRules(loading, rules, today),
    standing: ({ standing: { head } }) => ({ version: head.seq, state: null }),
    decide: ({ standing: { head, rules: before }, organisation, told }, actor, { today }, request) => {
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
        result: { ...rules, version, on: addDays(today, 1), told, blockers },
      };
    },
  };
}

/** The dry run. */
export function previewDeadlineRules(
  environment: Environment,
  request: CommandRequest,
  rules: DeadlineRules,
): Promise<DeadlineRulesPreview | Refusal> {
  return read(environment, request, action, 'any-capacity', async (loading, actor, { today }) => {
    const { organisation, told } = await loadRules(loading, rules, today);
    const capacity = organisationCapacity({ action, actor, request, unitId: null, units: organisation.units });
    if (capacity !== null && isRefusal(capacity)) return capacity;
    return { on: addDays(today, 1), told, blockers: ruleBlockers(rules) };
  });
}

export function readDeadlineRules(environment: Environment, request: CommandRequest): Promise<DeadlineRulesRecord | Refusal> {
  return read(environment, request, 'deadline-rules.read', 'any-capacity', async (loading) => {
    const changes = await loading.deadlineRulesChanges();
    const { rules, head } = await loading.deadlineRules();
    return { ...rules, version: head.seq, changes };
  });
}

async function loadRules(loading: Loading, wanted: DeadlineRules, today: LocalDate): Promise<Loaded> {
  const [standing, organisation] = await Promise.all([loading.deadlineRules(), loading.organisation()]);
  const tomorrow = addDays(today, 1);
  const [before, after] = await Promise.all([loading.toldAtDeadline(tomorrow, standing.rules), loading.toldAtDeadline(tomorrow, wanted)]);
  const told = DEADLINE_STAGES.map((stage) => ({ stage, before: before.get(stage) ?? 0, after: after.get(stage) ?? 0 }));
  return { standing, organisation, told };
}
