import { Client } from 'pg';
import { setTimeout as pause } from 'node:timers/promises';
import { verifyDatabase } from '#composition/database/verify-database';
import { checkHistory } from './check-history.js';
import { runClient, settle, USUAL_MIX, type Contested, type Load } from './clients.js';
import { CrashSite } from './crash-site.js';
import { History } from './history.js';
import { HttpDocket } from './http-docket.js';
import { SeededRandom } from './random.js';
import { appointHeads } from './unit-heads.js';

const CLIENTS = 12;
/** Few enough that clients meet on the same version again and again. */
const TASKS = 24;
/** Requests between two kills, at least and at most. */
const BETWEEN = [15, 90] as const;

export interface CrashOptions {
  readonly checkout: string;
  /** Kills that must land. */
  readonly kills: number;
  readonly seed: number;
  readonly tell: (line: string) => void;
}

export interface CrashReport {
  readonly seed: number;
  readonly seconds: number;
  readonly landed: { readonly api: number; readonly postmaster: number };
  /** Kills at moments when nobody waited for an answer. */
  readonly missed: number;
  readonly requests: number;
  readonly acts: number;
  readonly acknowledged: number;
  readonly refused: number;
  readonly ambiguous: number;
  readonly internalErrors: readonly string[];
  readonly slowestRecovery: number;
  readonly events: number;
  readonly streams: number;
  readonly violations: readonly string[];
}

/** Kills API and postmaster by turns under load until enough kills have landed, then compares what was told with what is stored. */
export async function proveCrashes({ checkout, kills, seed, tell }: CrashOptions): Promise<CrashReport> {
  const began = performance.now();
  const random = new SeededRandom(seed);
  const history = new History();
  const site = await CrashSite.open(checkout);
  const owner = (): Client => new Client({ connectionString: site.database.adminUrl });
  try {
    const { docket, tasks } = await prepare(site, history, owner());
    tell(`serving on ${site.address}; ${CLIENTS} clients on ${tasks.length} tasks`);
    const load: Load = { history, tasks, mix: USUAL_MIX, send: docket.send, serving: site.serving, look: docket.look };
    const hits = await killUnderLoad(site, docket, load, random, { kills, tell });
    const verification = await verifyDatabase(site.database.url);
    const eyes = owner();
    await eyes.connect();
    const violations = await checkHistory(history, eyes, verification);
    await eyes.end();
    return {
      seed,
      seconds: Math.round((performance.now() - began) / 1000),
      ...hits,
      requests: docket.sent,
      acts: history.acts.length,
      acknowledged: history.count('acknowledged'),
      refused: history.count('refused'),
      ambiguous: history.ambiguous,
      internalErrors: docket.internalErrors,
      slowestRecovery: Math.round(site.slowestRecovery),
      events: verification.events,
      streams: verification.streams,
      violations,
    };
  } finally {
    await site.close();
  }
}

type Hits = Pick<CrashReport, 'landed' | 'missed'>;

async function killUnderLoad(
  site: CrashSite,
  docket: HttpDocket,
  load: Load,
  random: SeededRandom,
  { kills, tell }: Pick<CrashOptions, 'kills' | 'tell'>,
): Promise<Hits> {
  let isOver = false;
  const clients = Array.from({ length: CLIENTS }, () => runClient(load, new SeededRandom(random.whole(0, 2 ** 31)), () => isOver));
  const landed = { api: 0, postmaster: 0 };
  let missed = 0;
  try {
    for (let total = 0; total < kills; total = landed.api + landed.postmaster) {
      await moment(docket, random);
      const victim = total % 2 === 0 ? 'api' : 'postmaster';
      const isHit = docket.inFlight > 0;
      await site.kill(victim);
      if (isHit) landed[victim] += 1;
      else missed += 1;
      if (total % 10 === 9) tell(`${total + 1} kills, ${load.history.acts.length} commands, ${load.history.ambiguous} ambiguous`);
    }
    await moment(docket, random);
  } finally {
    isOver = true;
    await Promise.all(clients);
  }
  return { landed, missed };
}

/** Publishes the plan, and gives every lead unit a head with a token and a document. */
async function prepare(site: CrashSite, history: History, owner: Client): Promise<{ docket: HttpDocket; tasks: Contested[] }> {
  await owner.connect();
  const administrator = site.people.find(({ memberships }) => memberships.some((one) => one.startsWith('plan-administrator')));
  const tokens = new Map([['administrator', administrator?.token ?? '']]);
  const docket = new HttpDocket(site.address, tokens, new Map());
  const { rows } = await owner.query<{ plan_id: string }>(`SELECT plan_id FROM docket.plan WHERE code = 'KT-TP-2025'`);
  const published = await docket.ask('administrator', `/v1/plans/${rows[0]?.plan_id ?? ''}/publish`, {
    key: 'publish',
    version: 1,
    body: {},
  });
  if (!published.ok) throw new Error(`publishing was refused: ${await published.text()}`);
  await published.arrayBuffer();
  const headed = (await appointHeads(site.database.url, owner)).slice(0, TASKS);
  await owner.end();
  for (const { personId, token } of headed) {
    if (tokens.has(personId)) continue;
    tokens.set(personId, token);
    const act = history.begin({ action: 'document.upload', person: personId, task: null, content: 'Báo cáo' });
    const answer = await settle({ send: docket.send, serving: site.serving }, act);
    if (answer?.kind !== 'acknowledged') throw new Error(`an upload got ${JSON.stringify(answer)}`);
    docket.documents.set(personId, answer.id);
  }
  return { docket, tasks: headed.map(({ taskId, personId }) => ({ id: taskId, person: personId, version: 1, isSubmitted: false })) };
}

/** A random moment: some requests after now, and some fraction of a request more. */
async function moment(docket: HttpDocket, random: SeededRandom): Promise<void> {
  const at = docket.sent + random.whole(...BETWEEN);
  while (docket.sent < at) await pause(1);
  await pause(random.whole(0, 6));
}
