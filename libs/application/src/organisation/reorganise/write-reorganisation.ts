import { unitFacts } from '#application/organisation/create-unit';
import type { LoadedReorganisation, PlannedReorganisation } from '#application/organisation/reorganise/planned-reorganisation';
import { told, type Ordered, type Written } from '#application/organisation/reorganise/told';
import { writeContributionMove, writeHandoffMove, writePlanMove, writeTaskMove } from '#application/organisation/reorganise/write-work';
import type { Change } from '#application/ports/changes';
import type { StreamHead } from '#domain/audit/stream-head';
import { GENESIS } from '#domain/audit/seal-event';
import type { Uuid } from '#domain/ids';
import { agencyOf } from '#domain/organisation/agency';
import { organisationOn } from '#domain/organisation/organisation';
import type { UnitFate } from '#domain/organisation/reorganisation/rearrange';
import { addDays, type LocalDate } from '#domain/time/local-date';

/** Everything but the reorganisation's own event: one event for each object, in the object's own stream. */
export function writeReorganisation(
  { unitHeads, organisation: { units } }: LoadedReorganisation,
  planned: PlannedReorganisation,
  effectiveOn: LocalDate,
  ordered: Ordered,
): Written {
  const [then, now] = [organisationOn(addDays(effectiveOn, -1), units, []), organisationOn(effectiveOn, planned.rearranged.units, [])];
  const parts: readonly Written[] = [
    ...planned.rearranged.fates.map((fate) =>
      writeFate(fate, unitHeads, agencyOf(fate.after.id, fate.after.successorId === null ? now : then), ordered),
    ),
    ...planned.plans.map((move) => writePlanMove(move, ordered)),
    ...planned.memberships.map(({ held, lastDay, next }) =>
      writeTerm('membership', held, lastDay, next, ordered, {
        end: { kind: 'membership.end', membershipId: held.id, lastDay, expectedVersion: held.head.seq },
        create: next && { kind: 'membership.create', membership: next },
      }),
    ),
    ...planned.deputies.map(({ held, lastDay, next }) =>
      writeTerm('deputy', held, lastDay, next, ordered, {
        end: { kind: 'deputy.end', deputyId: held.id, lastDay, expectedVersion: held.head.seq },
        create: next && { kind: 'deputy.create', deputy: next },
      }),
    ),
    ...planned.clients.map(({ client, to }): Written => {
      const event = told(ordered, 'service-client.move', 'service-client', client.id, client.head, {
        before: { unitId: client.unitId },
        after: { unitId: to },
      });
      return {
        growth: [event],
        changes: [{ kind: 'service-client.move', id: client.id, unitId: to, expectedVersion: client.head.seq }],
        intents: [],
      };
    }),
    ...planned.tasks.map((move) => writeTaskMove(move, ordered)),
    ...planned.contributions.map((move) => writeContributionMove(move, ordered)),
    ...planned.handoffs.map((move) => writeHandoffMove(move, ordered)),
  ];
  return {
    growth: parts.flatMap(({ growth }) => growth),
    changes: parts.flatMap(({ changes }) => changes),
    intents: parts.flatMap(({ intents }) => intents),
  };
}

/** A unit that ends keeps the agency that it counted to: what it submitted was submitted by that one. */
function writeFate(fate: UnitFate, heads: ReadonlyMap<Uuid, StreamHead>, agencyId: Uuid | null, ordered: Ordered): Written {
  const { before, after } = fate;
  if (before === null) {
    const event = told(
      ordered,
      'unit.create',
      'unit',
      after.id,
      { stream: `unit:${after.id}`, seq: 0, hash: GENESIS },
      { after: unitFacts(after) },
    );
    return { growth: [event], changes: [{ kind: 'unit.create', unit: after, agencyId }], intents: [] };
  }
  const head = heads.get(before.id);
  if (head === undefined) throw new Error(`the stream of unit ${before.code} was not loaded`);
  const event = told(ordered, actionOf(fate), 'unit', after.id, head, {
    before: { name: before.name, parentId: before.parentId, validTo: before.validTo },
    after: { name: after.name, parentId: after.parentId, validTo: after.validTo, successorId: after.successorId },
  });
  return { growth: [event], changes: [{ kind: 'unit.save', unit: after, agencyId, expectedVersion: head.seq }], intents: [] };
}

const ACTIONS = {
  created: 'unit.create',
  renamed: 'unit.rename',
  moved: 'unit.move',
  ended: 'unit.end',
  'agency-changed': 'unit.move',
} as const;

function actionOf({ kinds }: UnitFate): string {
  const [first = 'moved'] = kinds;
  return ACTIONS[first];
}

function writeTerm(
  type: 'membership' | 'deputy',
  held: { readonly id: Uuid; readonly validTo: LocalDate | null; readonly head: StreamHead },
  lastDay: LocalDate,
  next: ({ readonly id: Uuid } & object) | null,
  ordered: Ordered,
  { end, create }: { readonly end: Change; readonly create: Change | null },
): Written {
  const ended = told(ordered, `${type}.end`, type, held.id, held.head, { before: { validTo: held.validTo }, after: { validTo: lastDay } });
  if (next === null || create === null) return { growth: [ended], changes: [end], intents: [] };
  const head = { stream: `${type}:${next.id}`, seq: 0, hash: GENESIS };
  const made = told(ordered, `${type}.create`, type, next.id, head, { after: { ...next } });
  return { growth: [ended, made], changes: [end, create], intents: [] };
}
