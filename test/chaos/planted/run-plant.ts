import { createHash } from 'node:crypto';
import { Client } from 'pg';
import { execute } from '#application/execute-command/execute';
import type { Command, CommandRequest, Environment } from '#application/execute-command/command';
import { uploadDocument } from '#application/documents/upload-document';
import { publishPlan } from '#application/plans/publish-plan';
import { actOnTask } from '#application/tasks/act-on-task';
import { verifyDatabase } from '#composition/database/verify-database';
import { isRefusal } from '#domain/refusal';
import { PgCommandStore } from '#persistence/stores/pg-command-store';
import { createDocketWorld, type DocketWorld } from '#testing/docket-world';
import { putText } from '#testing/put-text';
import { checkHistory } from '../check-history.js';
import { runClient, settle, type Contested, type Load } from '../clients.js';
import { History, type Act, type Answer } from '../history.js';
import { SeededRandom } from '../random.js';
import { appointHeads } from '../unit-heads.js';
import type { Plant } from './plant.js';
import { rememberedTenants } from './remembered-tenants.js';
import { rewritingPool } from './rewriting-client.js';

const CLIENTS = 8;
const TASKS = 3;
const ACTS = 200;
const SEED = 7;

/** Runs the load of the crash proof on a Docket with the bug in it, and answers what the checker of the crash proof finds. */
export async function runPlant(plant: Plant): Promise<string[]> {
  const world = await createDocketWorld();
  const owner = new Client({ connectionString: world.database.adminUrl });
  await owner.connect();
  const app = await rewritingPool(world.database.url, CLIENTS, plant.rewrite);
  try {
    if (plant.schema !== null) await owner.query(plant.schema);
    const history = new History();
    const load = await prepare(world, owner, history, { ...world.environment, store: plant.store(new PgCommandStore(app)) }, plant);
    const random = new SeededRandom(SEED);
    const isOver = (): boolean => history.acts.length >= ACTS;
    await Promise.all(Array.from({ length: CLIENTS }, () => runClient(load, new SeededRandom(random.whole(0, 2 ** 31)), isOver)));
    const found = await checkHistory(history, owner, await verifyDatabase(world.database.url));
    return [...found, ...(await rememberedTenants(app, CLIENTS))];
  } finally {
    await app.destroy();
    await owner.end();
    await world.end();
  }
}

async function prepare(world: DocketWorld, owner: Client, history: History, environment: Environment, { mix }: Plant): Promise<Load> {
  await world.done('nga', publishPlan(world.cityPlan, {}, world.environment.ids));
  const headed = (await appointHeads(world.database.url, owner)).slice(0, TASKS);
  const documents = new Map<string, string>();
  const send = sender(world, environment, documents);
  const serving = (): Promise<void> => Promise.resolve();
  for (const { personId } of headed) {
    const act = history.begin({ action: 'document.upload', person: personId, task: null, content: 'Báo cáo' });
    const answer = await settle({ send, serving }, act);
    if (answer?.kind === 'acknowledged') documents.set(personId, answer.id);
  }
  const look = async ({ id }: Contested): Promise<{ version: number; isSubmitted: boolean } | null> => {
    const [row] = await world.sql<{ version: number; state: string }>('SELECT version, state FROM task WHERE task_id = $1', [id]);
    return row ? { version: row.version, isSubmitted: row.state === 'submitted' } : null;
  };
  const tasks = headed.map(({ taskId, personId }) => ({ id: taskId, person: personId, version: 1, isSubmitted: false }));
  return { history, tasks, mix, send, serving, look };
}

function sender(world: DocketWorld, environment: Environment, documents: ReadonlyMap<string, string>): (act: Act) => Promise<Answer> {
  return async ({ wish, keyHash }) => {
    const requestHash = createHash('sha256').update(JSON.stringify(wish)).digest('hex');
    const request: CommandRequest = {
      caller: { tenant: world.tenant, type: 'person', id: wish.person, onBehalfOf: null },
      callerStream: `session:${wish.person}`,
      auth: 'token',
      source: 'api',
      requestId: environment.ids.next(),
      idempotency: { keyHash, requestHash },
      ifMatch: wish.task?.version ?? null,
      actingAs: null,
    };
    const run = async <L, R>(command: Command<L, R>, told: (result: R) => { id: string; version: number | null }): Promise<Answer> => {
      const answer = await execute(environment, command, request);
      if (!isRefusal(answer)) return { kind: 'acknowledged', replayed: answer.replayed, ...told(answer.result) };
      return answer.code === 'in-flight' ? { kind: 'lost', why: answer.code } : { kind: 'refused', code: answer.code };
    };
    try {
      if (wish.task === null) {
        const file = await putText(world.intake, world.tenant, wish.content ?? '');
        const upload = uploadDocument(environment.ids.next(), { ...file, name: 'cong-van.txt', externalRef: null });
        return await run(upload, ({ documentId }) => ({ id: documentId, version: null }));
      }
      const document = documents.get(wish.person) ?? '';
      const submit = { verb: 'submit', documentIds: [document], note: null, externalRef: null } as const;
      const command = actOnTask(wish.task.id, wish.action === 'task.submit' ? submit : { verb: 'withdraw' });
      return await run(command, ({ id, version }) => ({ id, version }));
    } catch (error) {
      return { kind: 'lost', why: String(error) };
    }
  };
}
