import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Uuid } from '#domain/ids';
import { isRefusal, type RefusalCode } from '#domain/refusal';
import { TASK_STATES, type TaskState } from '#domain/task/task';
import type { TaskCommand, TaskVerb } from '#domain/task/task-command';
import { buildDocument, buildPerson, COMMANDS, FACTS, type UnitKey } from '#testing/build-task';
import { matrixTask, WHO, type Who } from '#testing/matrix-people';
import { readMatrix } from '#testing/read-matrix';
import { statesAsked } from '#testing/states-asked';
import type { House, Resident } from '../site/house.js';
import { plantHouse } from '../site/plant-house.js';
import { plantTasks } from '../site/plant-tasks.js';
import { createProofSite, type ProofSite, type ServedDocket } from '../site/proof-site.js';
import { bodyOf, isOfOperationsAlone } from '../site/say-over-http.js';
import { siblingsOf } from '../site/siblings-of.js';
import { systemSays } from '../site/system-says.js';
import { rowOf, tracesOf } from '../site/trace-of.js';

const MATRIX = readMatrix(new URL('../../../libs/domain/src/task/fixtures/task-matrix.csv', import.meta.url));
const ASKED = statesAsked(MATRIX, TASK_STATES);
const VERBS = Object.keys(COMMANDS) as TaskVerb[];
const VERSION = 5;
/** Whom contexts name without their being there. */
const NAMED = ['head', 'preparer', 'mai', 'an', 'clerk', 'bundle', 'thu'];

/** What each refusal of the matrix answers in HTTP, written by hand; `no-such-route` is said to people of what operations alone do. */
const STATUS: { readonly [Code in RefusalCode | 'no-such-route']?: number } = {
  'not-allowed': 403,
  'separation-of-duties': 403,
  'not-found': 404,
  'no-such-route': 404,
  'state-refuses': 409,
  blocked: 409,
  invalid: 422,
  'capacity-needed': 422,
};

/**
 * Who is there beside the one whose cells are asked: whom `forward` and `add-reviewer` name, whoever has the task in hand, and whom software acts for.
 * Whoever somebody stands in for (a deputy of WHO) is planted here too.
 */
function residentsOf({ actor, facts, context }: Who): Resident[] {
  const { leadUnitId, claimantTerms } = { ...FACTS, ...facts };
  const claim = context?.(matrixTask({ actor }, 'assigned').context).claim ?? null;
  const officer = (id: string): Resident['actor'] => buildPerson(id, leadUnitId === 'office' ? 'officer@office' : 'officer@interior');
  const colleagues =
    claim === null || claim.personId === actor.id ? [] : claimantTerms.map((term) => ({ actor: officer(claim.personId), term }));
  const represented = actor.onBehalfOf === null ? [] : [{ actor: buildPerson(actor.onBehalfOf, 'reviewer@office') }];
  const asked = actor.id === 'thu' ? [] : [{ actor: buildPerson('thu', 'officer@health') }];
  const principals = actor.capacities.flatMap(({ deputyFor, role, unitId }) =>
    deputyFor === null ? [] : [{ actor: buildPerson(deputyFor, `${role}@${unitId as UnitKey}`) }],
  );
  return [
    ...(actor.type === 'system' ? [] : [{ actor }]),
    { actor: officer('an') },
    ...asked,
    ...colleagues,
    ...represented,
    ...principals,
  ];
}

/** The expected code of a cell over HTTP: what only an operation does has no address for people. */
function expectedOf(who: Who, verb: TaskVerb, cell: string): string {
  return isOfOperationsAlone(verb) && who.actor.type !== 'system' ? 'no-such-route' : cell;
}

describe('the matrix of states, verbs and people, over HTTP and PostgreSQL', () => {
  let site: ProofSite;
  let docket: ServedDocket;

  beforeAll(async () => {
    site = await createProofSite();
    docket = await site.open();
  });
  afterAll(() => site.end());

  /** Each task has a sibling of its own to be combined with, if any. */
  const saidOf = async (house: House, taskId: Uuid, verb: TaskVerb): Promise<TaskCommand> => {
    if (verb !== 'combine') return house.keys.inIds(COMMANDS[verb]);
    return { verb, taskIds: (await siblingsOf(site.owner, taskId)).map((sibling) => sibling.taskId) };
  };

  /** The answer in the words of the matrix. A refusal with another status than its code should have is named with it. */
  const answer = async (house: House, { actor }: Who, taskId: Uuid, verb: TaskVerb): Promise<string> => {
    const command = await saidOf(house, taskId, verb);
    if (actor.type === 'system') {
      const said = await systemSays(docket.environment, house.tenant, taskId, command);
      return isRefusal(said) ? said.code : `ok→${String((await rowOf(site.owner, taskId))['state'])}`;
    }
    const { status, body } = await docket.line.act(house.bearer(actor), `/v1/tasks/${taskId}/${verb}`, VERSION, bodyOf(command));
    if (status === 200) return `ok→${String(body['state'])}`;
    const code = String(body['code']);
    return STATUS[code as RefusalCode] === status ? code : `${code} with ${status}`;
  };

  /** All that is refused is tried on one task, all that is allowed on a task each. Answers the code of every verb. */
  const answersIn = async (
    house: House,
    who: Who,
    state: TaskState,
    cells: ReadonlyMap<TaskVerb, string>,
  ): Promise<Map<TaskVerb, string>> => {
    for (const key of NAMED) house.keys.idOf(key);
    const { context } = matrixTask(who, state);
    const allowed = VERBS.filter((verb) => cells.get(verb)?.startsWith('ok'));
    const [untouched = '', ...own] = await plantTasks(
      site,
      house,
      [null, ...allowed].map(() => ({ state, context, version: VERSION })),
    );
    const before = await rowOf(site.owner, untouched);
    const answers = new Map<TaskVerb, string>();
    for (const verb of VERBS) answers.set(verb, await answer(house, who, own[allowed.indexOf(verb)] ?? untouched, verb));

    const refused = VERBS.filter((verb) => !allowed.includes(verb) && answers.get(verb) !== 'no-such-route');
    expect(await rowOf(site.owner, untouched)).toEqual(before);
    expect(await tracesOf(site.owner, untouched)).toEqual(
      refused.map((verb) => ({ action: `task.${verb}`, outcome: 'denied', reasonCode: cells.get(verb), stateAfter: null })),
    );
    for (const [index, verb] of allowed.entries()) await expectDone(own[index] ?? '', verb, cells.get(verb) ?? '');
    return answers;
  };

  /** The row stands in the new state, at the version of its last event; the verb is in the log, and nothing was refused. */
  const expectDone = async (taskId: Uuid, verb: TaskVerb, cell: string): Promise<void> => {
    const row = await rowOf(site.owner, taskId);
    const traces = await tracesOf(site.owner, taskId);
    expect(`${verb}: ok→${String(row['state'])}`).toBe(`${verb}: ${cell}`);
    expect(row['version']).toBe(VERSION + traces.length);
    expect(traces.map(({ outcome }) => outcome)).not.toContain('denied');
    expect(traces.map(({ action }) => action)).toContain(`task.${verb}`);
    expect(traces.at(-1)?.stateAfter).toBe(row['state']);
  };

  it.each(Object.entries(WHO))('is what is answered to the %s', async (name, who) => {
    const of = { facts: { ...FACTS, ...who.facts }, residents: residentsOf(who), documents: [buildDocument()] };
    const lines = MATRIX.filter((line) => line['who'] === name);
    const states = ASKED.get(name) ?? TASK_STATES;
    // All states at once, in a house and a tenant each: nobody waits for the end of a stream that others write to.
    const answered = await Promise.all(
      states.map(async (state) => {
        const cells = new Map(lines.map((line) => [line['verb'] as TaskVerb, line[state] ?? '']));
        return [state, await answersIn(await plantHouse(site, await site.addTenant(), of), who, state, cells)] as const;
      }),
    );
    const asLines = (cell: (verb: TaskVerb, state: TaskState) => string | undefined): object[] =>
      VERBS.map((verb) => ({ verb, ...Object.fromEntries(states.map((state) => [state, cell(verb, state)])) }));
    const expected = new Map(lines.map((line) => [line['verb'], line]));
    const told = new Map(answered);
    expect(asLines((verb, state) => told.get(state)?.get(verb))).toEqual(
      asLines((verb, state) => expectedOf(who, verb, expected.get(verb)?.[state] ?? 'no cell')),
    );
  });

  it('knows of no task to anybody of another tenant, whatever they are there', async () => {
    const foreign = buildPerson(
      'foreign',
      'unit-head@interior',
      'reviewer@office',
      'plan-administrator@office',
      'leader@city',
      'auditor@office',
    );
    const of = { facts: FACTS, residents: [{ actor: foreign }], documents: [buildDocument()] };
    const home = await plantHouse(site, site.tenant, of);
    for (const key of NAMED) home.keys.idOf(key);
    const abroad = await plantHouse(site, await site.addTenant(), of);
    const verbs = VERBS.filter((verb) => !isOfOperationsAlone(verb));
    for (const state of TASK_STATES) {
      const { context } = matrixTask({ actor: foreign }, state);
      const [taskId = ''] = await plantTasks(site, home, [{ state, context, version: VERSION }]);
      const before = await rowOf(site.owner, taskId);
      for (const verb of verbs) {
        const body = bodyOf(await saidOf(home, taskId, verb));
        const said = await docket.line.act(abroad.bearer(foreign), `/v1/tasks/${taskId}/${verb}`, VERSION, body);
        expect([verb, said.status, said.body['code']]).toEqual([verb, 404, 'not-found']);
      }
      expect(await rowOf(site.owner, taskId)).toEqual(before);
      const traces = await tracesOf(site.owner, taskId);
      expect(traces.map(({ action, reasonCode }) => [action, reasonCode])).toEqual(verbs.map((verb) => [`task.${verb}`, 'not-found']));
      const { rows } = await site.owner.query('SELECT DISTINCT tenant_id FROM audit_event WHERE task_id = $1', [taskId]);
      expect(rows).toEqual([{ tenant_id: abroad.tenant }]);
    }
  });
});
