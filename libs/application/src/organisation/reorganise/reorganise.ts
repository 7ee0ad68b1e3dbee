import type { Command, CommandRequest, Environment, Moment } from '#application/execute-command/command';
import { draftEvent } from '#application/execute-command/draft-event';
import { read } from '#application/execute-command/read';
import { organisationCapacity } from '#application/organisation/organisation-capacity';
import { loadReorganisation, planReorganisation } from '#application/organisation/reorganise/plan-reorganisation';
import type { LoadedReorganisation } from '#application/organisation/reorganise/planned-reorganisation';
import { rehearse, type Rehearsal } from '#application/organisation/reorganise/rehearse';
import { writeReorganisation } from '#application/organisation/reorganise/write-reorganisation';
import type { Ids } from '#application/ports/ids';
import type { JsonValue } from '#domain/audit/event';
import { GENESIS } from '#domain/audit/seal-event';
import type { Uuid } from '#domain/ids';
import type { Actor, Capacity } from '#domain/organisation/capacity';
import { lowestAbove } from '#domain/organisation/lowest-above';
import type { Reorganisation, ReorganisationStep } from '#domain/organisation/reorganisation/reorganisation';
import { namedIn } from '#domain/organisation/reorganisation/step-blockers';
import { isRefusal, refuse, type Refusal } from '#domain/refusal';

const action = 'reorganisation.apply';

/** What an applied reorganisation moved. */
export interface Reorganised {
  readonly id: Uuid;
  readonly version: number;
  readonly units: number;
  readonly tasks: number;
  readonly contributions: number;
  readonly handoffs: number;
  readonly memberships: number;
  readonly plans: number;
}

/**
 * Applies a reorganisation: units, people, plans and everything open move in one transaction under one cause. Refused before its
 * first day, and while any open task would have no lead or nobody to decide on it. Nothing is reset, and no date moves.
 */
export function reorganise(id: Uuid, reorganisation: Reorganisation, ids: Ids): Command<LoadedReorganisation, Reorganised> {
  return {
    action,
    target: { type: 'reorganisation', id },
    load: (loading) => loadReorganisation(loading, reorganisation, ids),
    standing: () => null,
    decide: (loaded, actor, moment, request) => {
      const capacity = reorganisingCapacity(loaded, reorganisation, actor, request);
      if (capacity !== null && isRefusal(capacity)) return capacity;
      const { effectiveOn, name, legalBasis, steps } = reorganisation;
      const planned = planReorganisation(loaded, reorganisation, ids);
      const early = effectiveOn > moment.today ? [{ code: 'reorganisation-not-yet', params: { on: effectiveOn } }] : [];
      const blockers = [...early, ...planned.blockers];
      if (blockers.length > 0) return refuse('blocked', action, null, blockers);
      const counts = {
        units: planned.rearranged.fates.length,
        tasks: planned.tasks.filter(({ lead }) => lead !== null).length,
        contributions: planned.contributions.length,
        handoffs: planned.handoffs.length,
        memberships: planned.memberships.length,
        plans: planned.plans.length,
      };
      const applied = draftEvent({
        action,
        actor,
        capacity,
        target: { type: 'reorganisation', id },
        versionBefore: null,
        versionAfter: 1,
        payload: { after: { ...ordered(reorganisation), ...counts } },
      });
      const written = writeReorganisation(loaded, planned, effectiveOn, { actor, capacity, reorganisationId: id, now: moment.now });
      const record = { id, name, legalBasis, effectiveOn, steps, appliedBy: actor.id, appliedAt: moment.now };
      return {
        growth: [{ head: { stream: `reorganisation:${id}`, seq: 0, hash: GENESIS }, drafts: [applied] }, ...written.growth],
        changes: [{ kind: 'reorganisation.create', reorganisation: record }, ...written.changes],
        intents: written.intents,
        result: { id, version: 1, ...counts },
      };
    },
  };
}

/** The dry run, also long before its first day: what would move, every queue as on that morning, and what stands in the way. */
export function rehearseReorganisation(
  environment: Environment,
  request: CommandRequest,
  reorganisation: Reorganisation,
): Promise<Rehearsal | Refusal> {
  const { ids } = environment;
  return read(environment, request, 'reorganisation.rehearse', 'any-capacity', async (loading, actor, moment: Moment) => {
    const loaded = await loadReorganisation(loading, reorganisation, ids);
    const capacity = reorganisingCapacity(loaded, reorganisation, actor, request);
    if (capacity !== null && isRefusal(capacity)) return capacity;
    return rehearse(loaded, planReorganisation(loaded, reorganisation, ids), reorganisation.effectiveOn, moment.today);
  });
}

/** Whoever keeps the lowest unit below which everything stands that the steps name. */
function reorganisingCapacity(
  { organisation: { units } }: LoadedReorganisation,
  { steps }: Reorganisation,
  actor: Actor,
  request: CommandRequest,
): Capacity | Refusal | null {
  const parents = new Set(steps.flatMap(parentNamedIn));
  const named = new Set(steps.flatMap(namedIn));
  const kept = units.filter(({ code }) => named.has(code)).map(({ id, code, parentId }) => (parents.has(code) ? id : parentId));
  return organisationCapacity({ action, actor, request, unitId: lowestAbove(kept, units), units });
}

/** Under it something is put: it need not be kept from above. */
function parentNamedIn(step: ReorganisationStep): readonly string[] {
  if (step.kind === 'create') return [step.made.parent];
  return step.kind === 'move' ? [step.parent] : [];
}

/** As the log tells it: made of JSON values alone; its interfaces only lack the index signature that would say so. */
function ordered({ name, legalBasis, effectiveOn, steps, planOwners }: Reorganisation): { readonly [key: string]: JsonValue } {
  return { name, legalBasis, effectiveOn, steps: steps as unknown as JsonValue, planOwners };
}
