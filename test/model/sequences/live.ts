import type { Uuid } from '#domain/ids';
import type { Actor } from '#domain/organisation/capacity';
import type { Membership } from '#domain/organisation/membership';
import { isRefusal, type Refusal } from '#domain/refusal';
import { SYSTEM_ACTOR } from '#domain/organisation/system-actor';
import type { Decision } from '#domain/task/decide-task';
import { UNTOUCHED, type Task } from '#domain/task/task';
import type { TaskCommand, TaskVerb } from '#domain/task/task-command';
import { MACHINE_VERSION } from '#domain/task/task.machine';
import { TASK_VERBS } from '#domain/task/task-verbs';
import { addDays, localDateOf } from '#domain/time/local-date';
import { NOW } from '#testing/build-task';
import { chooseVerb, OF_A_DOCUMENT } from '#testing/choose-verb';
import { sayVariously } from '#testing/say-variously';
import type { Answered } from '../site/ask.js';
import { actorIn, capacityKey, type House } from '../site/house.js';
import { plantHouse } from '../site/plant-house.js';
import { plantTasks } from '../site/plant-tasks.js';
import type { ProofSite, ServedDocket } from '../site/proof-site.js';
import { bodyOf, isOfOperationsAlone } from '../site/say-over-http.js';
import { siblingsOf } from '../site/siblings-of.js';
import { systemSays } from '../site/system-says.js';
import type { Act, Sequence } from './act.js';
import { CAST, DOCUMENTS, onDay, POLICIES } from './cast.js';
import { answerDiffers, differences, standingDiffers } from './differences.js';
import { TaskModel, type Asked } from './model.js';
import { NO_EVENT, observe } from './observe.js';
import { beginning, replayLog } from './replay-log.js';
import type { Tally } from './tally.js';

const DAY = 86_400_000;
const VERBS = (Object.keys(TASK_VERBS) as TaskVerb[]).filter((verb) => !OF_A_DOCUMENT.has(verb));
const LATE = { effectiveDueOn: '2025-02-10' };

/** A Docket with a clock of its own and a house for each policy: sequences are lived here one after the other. */
export interface Lane {
  readonly site: ProofSite;
  readonly docket: ServedDocket;
  readonly houses: readonly House[];
  readonly tally: Tally;
}

export async function openLane(site: ProofSite, docket: ServedDocket, tally: Tally): Promise<Lane> {
  const houses: House[] = [];
  const tenant = await site.addTenant();
  for (const facts of POLICIES) houses.push(await plantHouse(site, tenant, { facts, residents: CAST, documents: DOCUMENTS }));
  return { site, docket, houses, tally };
}

/** What the model, the row, the answer and the log did not agree on, after which acts. */
export class Disagreement extends Error {
  constructor(
    readonly found: readonly string[],
    readonly story: readonly string[],
  ) {
    super([...found, 'after', ...story.map((line, index) => `${index + 1}. ${line}`)].join('\n'));
    this.name = 'Disagreement';
  }
}

/** Takes every act of a sequence on a task of its own. @throws Disagreement */
export async function live(lane: Lane, { policy, late, acts }: Sequence): Promise<void> {
  const { site, docket, tally } = lane;
  const house = lane.houses[policy % lane.houses.length];
  if (house === undefined) throw new Error('a lane has houses');
  const context = { ...UNTOUCHED, ...(late && LATE) };
  const [id = ''] = await plantTasks(site, house, [{ state: 'draft', context, version: 0 }]);
  docket.clock.moveTo(NOW);
  const facts = house.keys.inIds(house.facts);
  const personToday = (personId: string, at: string): Actor => {
    const resident = CAST.find(({ actor }) => actor.type === 'person' && house.keys.idOf(actor.id) === personId);
    const today = localDateOf(at);
    return resident === undefined ? nobody(personId) : actorIn(house, onDay(resident, today));
  };
  const born = { id, state: 'draft', version: 0, machineVersion: MACHINE_VERSION, context, facts } as const;
  const model = new TaskModel(born, membershipsOf(house), personToday);
  // What stands beside the task has a history of its own: it is read as it is.
  model.beside(await siblingsOf(site.owner, id));
  const story: string[] = [];
  let since = NO_EVENT;
  let replayed = beginning(context);
  for (const act of acts) {
    docket.clock.moveTo(new Date(Date.parse(docket.clock.now()) + act.days * DAY).toISOString());
    const now = docket.clock.now();
    const { key, asked } = askedBy(act, house, model, now);
    const before = model.task;
    const expected = model.expect(asked, now);
    const answered = await ask(lane, house, key, id, asked);
    const seen = await observe(site.owner, house.tenant, id, since);
    story.push(told(act, key, asked, expected));
    if (!isRefusal(expected)) model.task = expected.task;
    model.beside(await siblingsOf(site.owner, id));
    const followed = replayLog(replayed, seen.events);
    const found = [
      ...differences(asked, expected, answered, seen, before),
      ...(answered === null || isRefusal(expected) ? [] : answerDiffers(model.task, asked, now, answered)),
      ...followed.gaps,
      ...standingDiffers('replay', followed.task, seen.task),
    ];
    if (found.length > 0) throw new Disagreement(found, story);
    tally.count(before.state, expected, asked.command.verb);
    replayed = followed.task;
    since = seen.events.at(-1)?.eventId ?? since;
  }
  const whole = await observe(site.owner, house.tenant, id, NO_EVENT);
  const anew = replayLog(beginning(context), whole.events);
  const found = [...anew.gaps, ...standingDiffers('replay of the whole log', anew.task, whole.task)];
  if (found.length > 0) throw new Disagreement(found, story);
  tally.lived(acts.length);
}

function nobody(id: string): Actor {
  return { type: 'person', id, onBehalfOf: null, capacities: [] };
}

/** Whom an act is by and what it asks; `key` names the actor in the house, null the system. */
function askedBy(act: Act, house: House, model: TaskModel, now: string): { key: Actor | null; asked: Asked } {
  const today = localDateOf(now);
  const cast = CAST.map((resident) => onDay(resident, today));
  const inIds = new Map(cast.map((actor) => [actorIn(house, actor), actor]));
  const actors = [...inIds.keys()];
  const documents = act.documents.flatMap((index) => DOCUMENTS[index] ?? []);
  const said = {
    words: act.words,
    documents: house.keys.inIds(documents),
    asProposed: act.asProposed,
    seen: act.seen,
    day: act.day === null ? null : addDays(today, act.day),
    personId: pick(
      actors.filter(({ type }) => type === 'person'),
      act.person,
    ).id,
  };
  const { verb, actor } = chosen(act, actors, model, now);
  const key = inIds.get(actor) ?? null;
  const capacity = act.capacity === null ? null : (actor.capacities[act.capacity % (actor.capacities.length + 1)]?.id ?? house.planId);
  const seenVersion = model.task.version + (act.stale ? 1 : 0);
  return {
    key,
    asked: {
      actor,
      command: withSiblings(house.keys.inIds(sayVariously(verb, said, model.task)), model.task),
      version: key === null ? null : seenVersion,
      actingAs: key === null ? null : capacity,
    },
  };
}

/** A task is combined with what there is beside it. */
function withSiblings(command: TaskCommand, { facts }: Task): TaskCommand {
  return command.verb === 'combine' ? { ...command, taskIds: facts.siblings.map(({ taskId }) => taskId) } : command;
}

function chosen(act: Act, actors: readonly Actor[], model: TaskModel, now: string): { verb: TaskVerb; actor: Actor } {
  if (act.mode === 'system') {
    const may = act.who % 4 === 0 ? VERBS : model.systems();
    return { verb: pick(may.length > 0 ? may : VERBS, act.verb), actor: SYSTEM_ACTOR };
  }
  const free = model.free(actors, now);
  const verb = act.mode === 'may' ? chooseVerb([...free.keys()], act.verb) : null;
  if (verb !== null) return { verb, actor: pick(free.get(verb) ?? actors, act.who) };
  return {
    verb: pick(
      VERBS.filter((one) => !isOfOperationsAlone(one)),
      act.verb,
    ),
    actor: pick(actors, act.who),
  };
}

/** The answer over HTTP; null where the system acted, which has none. */
async function ask(
  { docket }: Lane,
  house: House,
  key: Actor | null,
  id: Uuid,
  { command, version, actingAs }: Asked,
): Promise<Answered | null> {
  if (key !== null) return docket.line.act(house.bearer(key), `/v1/tasks/${id}/${command.verb}`, version ?? 0, bodyOf(command, actingAs));
  await systemSays(docket.environment, house.tenant, id, command);
  return null;
}

function membershipsOf({ residents, keys }: House): Membership[] {
  return residents
    .filter(({ actor }) => actor.type === 'person')
    .flatMap(({ actor, term = { validFrom: '2024-01-01', validTo: null } }) =>
      actor.capacities.map((capacity) => ({
        id: keys.idOf(capacityKey(actor, capacity)),
        personId: keys.idOf(actor.id),
        unitId: keys.idOf(capacity.unitId),
        role: capacity.role,
        ...term,
      })),
    );
}

function told({ days }: Act, key: Actor | null, { command, version, actingAs }: Asked, expected: Decision | Refusal): string {
  const who = key === null ? 'the system' : [key.id, ...(key.onBehalfOf === null ? [] : [`for ${key.onBehalfOf}`])].join(' ');
  const outcome = isRefusal(expected) ? expected.code : expected.task.state;
  return `${days > 0 ? `${days} days later ` : ''}${who}: ${JSON.stringify(command)} on version ${version ?? 'any'}${actingAs === null ? '' : ` as ${actingAs}`} → ${outcome}`;
}

function pick<Item>(items: readonly Item[], by: number): Item {
  const picked = items[by % items.length];
  if (picked === undefined) throw new Error('nothing to pick from');
  return picked;
}
