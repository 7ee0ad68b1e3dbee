import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Uuid } from '#domain/ids';
import type { Actor } from '#domain/organisation/capacity';
import { TASK_STATES, type TaskState } from '#domain/task/task';
import { buildContribution, buildDocument, buildPerson, contextIn, FACTS } from '#testing/build-task';
import {
  CONTRIBUTION_CASES,
  CONTRIBUTION_KINDS,
  CONTRIBUTION_PEOPLE,
  contributionCommand,
  type ContributionCase,
} from '#testing/contribution-people';
import { readMatrix } from '#testing/read-matrix';
import { statesAsked } from '#testing/states-asked';
import type { Answered } from '../site/ask.js';
import type { House } from '../site/house.js';
import { plantContributions, plantParties } from '../site/plant-contributions.js';
import { plantHouse } from '../site/plant-house.js';
import { plantTasks } from '../site/plant-tasks.js';
import { createProofSite, type ProofSite, type ServedDocket } from '../site/proof-site.js';

const MATRIX = readMatrix(new URL('../../../libs/domain/src/contribution/fixtures/contribution-matrix.csv', import.meta.url));
const ASKED = statesAsked(MATRIX, TASK_STATES);
const VERSION = 5;
const ANSWERING = buildPerson('ha', 'officer@justice');
/** Whom contexts and questions name without their being there. */
const NAMED = ['head', 'preparer', 'mai', 'officer'];
const STATUS: Readonly<Record<string, number>> = { 'not-allowed': 403, 'separation-of-duties': 403, 'state-refuses': 409 };

/** The system has no proof: nobody speaks for it over HTTP. */
const PEOPLE = Object.entries(CONTRIBUTION_PEOPLE).filter(([, { type }]) => type !== 'system');

/** Whoever asks, and whom `forward` names. */
function residentsBeside(actor: Actor): { actor: Actor }[] {
  return actor.id === ANSWERING.id ? [{ actor }] : [{ actor }, { actor: ANSWERING }];
}

describe('the matrix of contributions, over HTTP and PostgreSQL', () => {
  let site: ProofSite;
  let docket: ServedDocket;

  beforeAll(async () => {
    site = await createProofSite();
    docket = await site.open();
  });
  afterAll(() => site.end());

  const say = (house: House, actor: Actor, taskId: Uuid, id: Uuid, one: ContributionCase): Promise<Answered> => {
    const command = house.keys.inIds(contributionCommand(one));
    const bearer = house.bearer(actor);
    if (command.verb === 'request') {
      const { unitId, partyId, question, dueOn, required } = command;
      const path = `/v1/tasks/${taskId}/${partyId === null ? 'contributions' : 'outside-contributions'}`;
      return docket.line.act(bearer, path, VERSION, { ...(partyId === null ? { unitId } : { partyId }), question, dueOn, required });
    }
    const { verb, ...said } = command;
    const body = verb === 'give' ? { ...command.opinion, documents: command.opinion.documents.map(({ documentId }) => documentId) } : said;
    return docket.line.act(bearer, `/v1/contributions/${id}/${verb}`, 1, body);
  };

  /** In the words of the matrix. A refusal with another status than its code should have is named with it. */
  const told = ({ status, body }: Answered): string => {
    if (status === 200 || status === 201) return `ok→${String(body['state'])}`;
    const code = String(body['code']);
    return STATUS[code] === status ? code : `${code} with ${status}`;
  };

  /** Every case on a question of its own; what is refused leaves its row and is in the log, what is done is in the log with its state. */
  const answersIn = async (actor: Actor, state: TaskState): Promise<string[]> => {
    const house = await plantHouse(site, await site.addTenant(), {
      facts: FACTS,
      residents: residentsBeside(actor),
      documents: [buildDocument()],
    });
    for (const key of NAMED) house.keys.idOf(key);
    await plantParties(site, house, ['front']);
    const [taskId = ''] = await plantTasks(site, house, [{ state, context: contextIn(state), version: VERSION }]);
    const standing = CONTRIBUTION_CASES.map(({ asked, contribution }) =>
      buildContribution(contribution === '-' ? 'requested' : contribution, CONTRIBUTION_KINDS[asked]),
    );
    const planted = await plantContributions(site, house, taskId, standing);
    const answers: string[] = [];
    for (const [index, one] of CONTRIBUTION_CASES.entries()) {
      const answered = await say(house, actor, taskId, planted[index] ?? '', one);
      const answer = told(answered);
      const target = one.verb === 'request' ? (answer.startsWith('ok') ? String(answered.body['id']) : taskId) : (planted[index] ?? '');
      expect(await traceOf(target, `contribution.${one.verb}`)).toEqual(traceWanted(answer));
      answers.push(answer);
    }
    await expectRows(planted, standing, answers);
    return answers;
  };

  const traceOf = async (target: Uuid, action: string): Promise<unknown> => {
    const { rows } = await site.owner.query<object>(
      `SELECT outcome, reason_code AS reason, state_after AS state FROM audit_event
        WHERE target_id = $1 AND action = $2 ORDER BY event_id DESC LIMIT 1`,
      [target, action],
    );
    return rows[0];
  };

  const traceWanted = (answer: string): object =>
    answer.startsWith('ok→')
      ? { outcome: 'success', reason: null, state: answer.slice('ok→'.length) }
      : { outcome: 'denied', reason: answer, state: null };

  const expectRows = async (planted: readonly Uuid[], standing: readonly { readonly state: string }[], answers: readonly string[]) => {
    const { rows } = await site.owner.query<{ id: Uuid; state: string; version: number }>(
      'SELECT contribution_id AS id, state, version FROM contribution WHERE contribution_id = ANY ($1::uuid[])',
      [planted],
    );
    const found = new Map(rows.map(({ id, state, version }) => [id, `${state} ${version}`]));
    const wanted = CONTRIBUTION_CASES.map(({ verb }, index) => {
      const done = verb !== 'request' && (answers[index]?.startsWith('ok→') ?? false);
      return done ? `${answers[index]?.slice('ok→'.length)} 2` : `${standing[index]?.state} 1`;
    });
    expect(planted.map((id) => found.get(id))).toEqual(wanted);
  };

  it.each(PEOPLE)('is what is answered to the %s', async (who, actor) => {
    const states = ASKED.get(who) ?? TASK_STATES;
    // All states at once, in a house and a tenant each: nobody waits for the end of a stream that others write to.
    const answered = new Map(await Promise.all(states.map(async (state) => [state, await answersIn(actor, state)] as const)));
    const told = CONTRIBUTION_CASES.map((one, index) => ({
      ...one,
      ...Object.fromEntries(states.map((state) => [state, answered.get(state)?.[index] ?? 'no answer'])),
    }));
    const columns = [...Object.keys(CONTRIBUTION_CASES[0] ?? {}), ...states];
    const lines = MATRIX.filter((line) => line['who'] === who);
    expect(told).toEqual(lines.map((line) => Object.fromEntries(columns.map((column) => [column, line[column]]))));
  });
});
