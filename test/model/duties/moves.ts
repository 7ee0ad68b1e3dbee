import { handOver } from '#domain/handoff/decide-handoff';
import { agencyOf } from '#domain/organisation/agency';
import { handOf, ROLES } from '#domain/organisation/capacity';
import type { Membership } from '#domain/organisation/membership';
import { organisationOn } from '#domain/organisation/organisation';
import { rearrange } from '#domain/organisation/reorganisation/rearrange';
import type { ReorganisationStep } from '#domain/organisation/reorganisation/reorganisation';
import type { Decider } from '#domain/plan/responsibility';
import { isRefusal } from '#domain/refusal';
import { availableActions } from '#domain/task/available-actions';
import type { decideTask } from '#domain/task/decide-task';
import type { DocumentRef } from '#domain/task/document-ref';
import type { Task } from '#domain/task/task';
import type { TaskVerb } from '#domain/task/task-command';
import { TASK_VERBS, verbsOf } from '#domain/task/task-verbs';
import { addDays } from '#domain/time/local-date';
import { buildDocument, decidersAre } from '#testing/build-task';
import { chooseVerb, OF_A_DOCUMENT } from '#testing/choose-verb';
import { sayVariously } from '#testing/say-variously';
import type { HandedIn } from './handed-in.js';
import { agencyAbove, isDecision, mustNotDecide } from './oracle.js';
import { actorOf, PEOPLE, type Town } from './town.js';

/** Numbers that choose from what there is when the move is made. */
export interface Draw {
  readonly move: number;
  readonly who: number;
  readonly other: number;
  readonly verb: number;
  readonly software: boolean;
  readonly documents: readonly number[];
  readonly asProposed: boolean;
}

/** What is tried of the product: its own decision, or one with a bug in it. */
export type Decide = typeof decideTask;

/** The town after a move, and what of it must never happen. */
export interface Moved {
  readonly town: Town;
  readonly fault: string | null;
  /** A decision that separation of duties refused. */
  readonly barred: boolean;
}

type Move = (town: Town, draw: Draw, decide: Decide) => Moved;

/**
 * THE list of what may happen to people, units and the task between two decisions, each as often as it stands here. Whatever gives
 * somebody a right in another way belongs into it: a deputy who steps in, a further level of
 * approval, an extension that is granted.
 */
export const MOVES: readonly Move[] = [
  act,
  act,
  act,
  act,
  act,
  tempt,
  tempt,
  tempt,
  beginPost,
  endPost,
  standIn,
  standDown,
  pass,
  reorganise,
  handOff,
];

const DOCUMENTS: readonly DocumentRef[] = [
  buildDocument('Bao cao.pdf', 'an'),
  buildDocument('Phu luc.pdf', 'dung'),
  buildDocument('Bieu mau.pdf', 'ha'),
];
const REORGANISATIONS: readonly (readonly ReorganisationStep[])[] = [
  [{ kind: 'merge', units: ['interior', 'interior-team'], into: 'office' }],
  [{ kind: 'merge', units: ['interior', 'interior-team'], into: 'justice' }],
  [{ kind: 'merge', units: ['justice'], into: 'office' }],
  [{ kind: 'merge', units: ['justice', 'health'], into: 'interior' }],
  [{ kind: 'merge', units: ['office'], into: 'justice' }],
  [{ kind: 'dissolve', unit: 'interior-team', successor: 'office' }],
  [{ kind: 'move', unit: 'interior-team', parent: 'office' }],
  [{ kind: 'move', unit: 'interior-team', parent: 'health' }],
];

function unchanged(town: Town): Moved {
  return { town, fault: null, barred: false };
}

/** Something that may be done, by whoever may. */
function act(town: Town, draw: Draw, decide: Decide): Moved {
  const people = [...PEOPLE].map((_, index) => PEOPLE[(draw.who + index) % PEOPLE.length] ?? 'an');
  const now = nowOf(town);
  for (const personId of people) {
    const actor = actorOf(town, personId, draw.software ? town.task.facts.leadUnitId : null);
    const free = availableActions(town.task, actor, now).flatMap(({ verb, enabled }) => (enabled ? [verb] : []));
    const verb = chooseVerb(free, draw.verb);
    if (verb !== null) return say(town, personId, verb, draw, decide);
  }
  return unchanged(town);
}

/** A decision by somebody who must not. */
function tempt(town: Town, draw: Draw, decide: Decide): Moved {
  const verbs = verbsOf(town.task.state).filter((verb) => isDecision(verb, town.task.state, 'reviewer'));
  const barred = PEOPLE.filter((personId) => mustNotDecide(town, { personId, inPerson: true }) !== null);
  const verb = verbs[draw.verb % Math.max(1, verbs.length)];
  const personId = barred[draw.who % Math.max(1, barred.length)];
  return verb === undefined || personId === undefined ? unchanged(town) : say(town, personId, verb, draw, decide);
}

function say(town: Town, personId: string, verb: TaskVerb, draw: Draw, decide: Decide): Moved {
  const { task } = town;
  const actor = actorOf(town, personId, draw.software ? task.facts.leadUnitId : null);
  const documents = draw.documents.flatMap((index) => DOCUMENTS[index] ?? []);
  const said = {
    words: 'Lý do',
    documents,
    asProposed: draw.asProposed,
    seen: 0,
    day: addDays(town.today, 3),
    personId: pick(PEOPLE, draw.who),
  };
  const command = sayVariously(verb, said, task);
  const asked = decide(task, command, actor, null, nowOf(town));
  const choice =
    isRefusal(asked) && asked.code === 'capacity-needed' ? asked.blockers.map(({ params }) => params?.['actingAs'] ?? null) : [];
  const chosen = choice[draw.other % Math.max(1, choice.length)] ?? null;
  const decision = chosen === null ? asked : decide(task, command, actor, chosen, nowOf(town));
  const forbidden = mustNotDecide(town, { personId: handOf(actor), inPerson: actor.type === 'person' });
  if (isRefusal(decision)) {
    const isBarred = decision.code === 'separation-of-duties';
    const fault = isBarred && forbidden === null ? `${personId} was barred from ${verb} without a reason` : null;
    return { town, fault, barred: isBarred };
  }
  const decides = isDecision(verb, task.state, decision.capacity?.role ?? null);
  const fault = decides && forbidden !== null ? `${verb} by ${personId}: ${forbidden}` : null;
  const used = 'documents' in command ? (command.documents ?? []) : [];
  const history = [...town.history, ...recordOf(verb, town, [...used.map(({ uploadedBy }) => uploadedBy), handOf(actor)])];
  return { town: { ...town, ...combinedAfter(verb, town, decision.task), history }, fault, barred: false };
}

/** After these it stands by itself. */
const ALONE: readonly TaskVerb[] = ['separate', 'decline', 'recall'];

/** The task with its siblings as they are after the same act, and whose hands count as its own because of them. */
function combinedAfter(verb: TaskVerb, { combinedHands }: Town, task: Task): Pick<Town, 'task' | 'combinedHands'> {
  if (ALONE.includes(verb)) return { task, combinedHands: [] };
  if (verb !== 'combine') return { task, combinedHands };
  const siblings = task.facts.siblings.map((sibling) => ({ ...sibling, bundleId: task.context.bundleId }));
  return { task: { ...task, facts: { ...task.facts, siblings } }, combinedHands: siblings.flatMap(({ preparedBy }) => preparedBy) };
}

function recordOf(verb: TaskVerb, { task, units, combinedHands }: Town, hands: readonly string[]): HandedIn[] {
  const agency = agencyAbove(task.facts.leadUnitId, units);
  if (verb === 'propose' || verb === 'confirm') return [{ kind: 'prepared', hands, agency }];
  if (verb === 'submit' || verb === 'enter-for') return [{ kind: 'submitted', hands: [...hands, ...combinedHands], agency }];
  return verb === 'decline' || verb === 'recall' ? [{ kind: 'forgets', hands: [], agency }] : [];
}

/** Somebody takes up a post anywhere. */
function beginPost(town: Town, { who, other, verb }: Draw): Moved {
  const personId = pick(PEOPLE, who);
  const role = pick(
    ROLES.filter((one) => one !== 'service'),
    verb,
  );
  const standing = town.units.filter(({ validTo }) => validTo === null);
  const post: Membership = {
    id: `${personId}: ${town.memberships.length}`,
    personId,
    unitId: pick(standing, other).id,
    role,
    validFrom: town.today,
    validTo: null,
  };
  return unchanged({ ...town, memberships: [...town.memberships, post] });
}

/** Somebody gives a post up: yesterday was its last day. */
function endPost(town: Town, { who }: Draw): Moved {
  const ending = town.memberships.filter(({ validTo, validFrom }) => validTo === null && validFrom < town.today);
  const gone = ending[who % Math.max(1, ending.length)];
  const memberships = town.memberships.map((one) => (one === gone ? { ...one, validTo: addDays(town.today, -1) } : one));
  return unchanged({ ...town, memberships });
}

/** Somebody is written down to stand in for another in a post that the other holds, from today on. */
function standIn(town: Town, { who, other }: Draw): Moved {
  const held = town.memberships.filter(({ validTo }) => validTo === null);
  const personId = pick(PEOPLE, who);
  const post = pick(held, other);
  if (post.personId === personId) return unchanged(town);
  const { personId: forPersonId, unitId, role } = post;
  const standing = { personId, forPersonId, unitId, role, validFrom: town.today, validTo: null };
  return unchanged({ ...town, deputies: [...town.deputies, standing] });
}

/** Somebody stands in no longer: yesterday was the last day. */
function standDown(town: Town, { who }: Draw): Moved {
  const ending = town.deputies.filter(({ validTo, validFrom }) => validTo === null && validFrom < town.today);
  const gone = ending[who % Math.max(1, ending.length)];
  const deputies = town.deputies.map((one) => (one === gone ? { ...one, validTo: addDays(town.today, -1) } : one));
  return unchanged({ ...town, deputies });
}

function pass(town: Town, { who }: Draw): Moved {
  return unchanged({ ...town, today: addDays(town.today, 1 + (who % 3)) });
}

/** Units end and go on in others, from tomorrow; people and the open task follow, the table of who decides too. */
function reorganise(town: Town, { other }: Draw): Moved {
  const effectiveOn = addDays(town.today, 1);
  const { units, successorOf, blockers } = rearrange(town.units, pick(REORGANISATIONS, other), effectiveOn, (code) => code);
  if (blockers.length > 0) return unchanged(town);
  const follow = (unitId: string): string => successorOf.get(unitId) ?? unitId;
  const following = town.memberships.filter(({ unitId, validTo }) => successorOf.has(unitId) && validTo === null);
  const memberships = [
    ...town.memberships.map((one) => (following.includes(one) ? { ...one, validTo: town.today } : one)),
    ...following.map((one) => ({ ...one, id: `${one.id} →`, unitId: follow(one.unitId), validFrom: effectiveOn })),
  ];
  const after = { ...town, today: effectiveOn, units, memberships };
  return unchanged({ ...after, task: followed(town.task, after, follow) });
}

/** What is closed keeps the leads that it ended with; who decides follows for all of the plan. */
function followed(task: Task, { units, today }: Town, follow: (unitId: string) => string): Task {
  const organisation = organisationOn(today, units, []);
  const { facts } = task;
  const move = (unitId: string): string => (task.state === 'closed' ? unitId : follow(unitId));
  // A unit that ended keeps the agency that it counted to.
  const agency = (unitId: string, before: string | null): string | null =>
    units.some(({ id, validTo }) => id === unitId && validTo !== null) ? before : agencyOf(unitId, organisation);
  const leadUnitId = move(facts.leadUnitId);
  const coLeads = [...new Map(facts.coLeads.map((one) => [move(one.unitId), one])).entries()]
    .filter(([unitId]) => unitId !== leadUnitId)
    .map(([unitId, one]) => ({ ...one, unitId, agencyId: agency(unitId, one.agencyId) }));
  const followedBy = (decider: Decider): Decider => (decider.kind === 'role' ? { ...decider, unitId: follow(decider.unitId) } : decider);
  const { close, approve } = facts.deciders;
  const deciders = {
    ...(close === null ? facts.deciders : decidersAre(followedBy(close))),
    approve: approve.map((level) => ({ ...level, deciders: level.deciders.map(followedBy) })),
  };
  const planOwnerUnitId = follow(facts.planOwnerUnitId);
  return {
    ...task,
    facts: { ...facts, leadUnitId, leadAgencyId: agency(leadUnitId, facts.leadAgencyId), coLeads, deciders, planOwnerUnitId },
  };
}

/** Another unit takes the task over; what was proposed is gone. */
function handOff(town: Town, { other }: Draw): Moved {
  const { task, units, today } = town;
  const leads = [task.facts.leadUnitId, ...task.facts.coLeads.map(({ unitId }) => unitId)];
  const receiving = units.filter(({ id, validTo }) => validTo === null && id !== 'city' && !leads.includes(id));
  const to = receiving[other % Math.max(1, receiving.length)];
  if (task.state !== 'assigned' || to === undefined) return unchanged(town);
  const lead = { unitId: to.id, agencyId: agencyOf(to.id, organisationOn(today, units, [])), officerSubmits: other % 2 === 0 };
  const handed = handOver(task, lead, task.facts.deciders, nowOf(town));
  // What it was combined with stays behind.
  const alone = { ...handed, facts: { ...handed.facts, siblings: [] } };
  return unchanged({
    ...town,
    task: alone,
    combinedHands: [],
    history: [...town.history, { kind: 'forgets', hands: [], agency: lead.agencyId }],
  });
}

function nowOf({ today }: Town): string {
  return `${today}T02:00:00.000Z`;
}

/** Verbs that were ever decisions: what a run must have come to. */
export const DECISIONS = (Object.keys(TASK_VERBS) as TaskVerb[]).filter(
  (verb) =>
    !OF_A_DOCUMENT.has(verb) &&
    Object.values(TASK_VERBS[verb].from)
      .flat()
      .some((relation) => relation.startsWith('decider:')),
);

function pick<Item>(items: readonly Item[], by: number): Item {
  const picked = items[by % items.length];
  if (picked === undefined) throw new Error('nothing to pick from');
  return picked;
}
