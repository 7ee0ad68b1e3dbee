import type { Uuid } from '#domain/ids';
import type { Actor } from '#domain/organisation/capacity';
import { isRefusal } from '#domain/refusal';
import { decideTask } from '#domain/task/decide-task';
import { TASK_STATES, type Task, type TaskState } from '#domain/task/task';
import type { TaskCommand, TaskVerb } from '#domain/task/task-command';
import { MACHINE_VERSION } from '#domain/task/task.machine';
import { TASK_VERBS } from '#domain/task/task-verbs';
import { buildDocument, buildPerson, buildServiceClient, COMMANDS, contextIn, FACTS, NOW } from '#testing/build-task';
import type { Answered } from '../site/ask.js';
import { actorIn, type House, type Resident } from '../site/house.js';
import { plantHouse } from '../site/plant-house.js';
import { plantTasks } from '../site/plant-tasks.js';
import type { ProofSite, ServedDocket } from '../site/proof-site.js';
import { bodyOf } from '../site/say-over-http.js';
import { differs } from '../sequences/differences.js';
import { rowOf, tracesOf } from '../site/trace-of.js';

/** Everybody of a race has a right to something in every state that is raced in; officers may submit, so that most may do most. The last is named alone. */
const RACERS: readonly Resident[] = [
  ...['an', 'binh', 'chi', 'dung', 'em'].map((id) => ({ actor: buildPerson(id, 'officer@interior') })),
  ...['giang', 'ha', 'hoa'].map((id) => ({ actor: buildPerson(id, 'unit-head@interior') })),
  ...['khoa', 'lam', 'mai', 'minh'].map((id) => ({ actor: buildPerson(id, 'reviewer@office') })),
  ...['nga', 'nam'].map((id) => ({ actor: buildPerson(id, 'plan-administrator@office') })),
  { actor: buildServiceClient('interior') },
  { actor: buildPerson('oanh', 'officer@interior', 'unit-head@interior') },
];
/** Whom somebody asks to review. */
const NAMED: Resident = { actor: buildPerson('thu', 'officer@health') };
const VERSION = 5;
const VERBS = Object.keys(TASK_VERBS) as TaskVerb[];
/** Late, so that being late can be explained. */
const LATE = { effectiveDueOn: '2025-02-10' };

/** What one racer sends. */
interface Start {
  readonly actor: Actor;
  readonly command: TaskCommand;
}

/** A house with racers before two Dockets: who wins is decided in the database, not in one process. */
export class Race {
  /** How often each verb won, and how the others were told. */
  readonly won = new Map<TaskVerb, number>();
  readonly told = new Map<string, number>();

  private constructor(
    private readonly site: ProofSite,
    private readonly dockets: readonly ServedDocket[],
    private readonly house: House,
  ) {}

  static async prepare(site: ProofSite, dockets: readonly ServedDocket[]): Promise<Race> {
    const facts = { ...FACTS, officerSubmits: true, nilAllowed: true };
    const house = await plantHouse(site, await site.addTenant(), { facts, residents: [...RACERS, NAMED], documents: [buildDocument()] });
    for (const key of ['head', 'preparer']) house.keys.idOf(key);
    return new Race(site, dockets, house);
  }

  /** One round: everybody at once against one version of one task. Answers what is wrong; empty is the proof. */
  async round(number: number): Promise<string[]> {
    const state = TASK_STATES[number % TASK_STATES.length] ?? 'assigned';
    const context = { ...contextIn(state), ...LATE };
    const [id = ''] = await plantTasks(this.site, this.house, [{ state, context, version: VERSION }]);
    const facts = this.house.keys.inIds(this.house.facts);
    const task: Task = { id, state, version: VERSION, machineVersion: MACHINE_VERSION, context: this.house.keys.inIds(context), facts };
    const starts = this.startsOn(task, number);
    const answers = await Promise.all(starts.map((start, index) => this.send(id, start, index)));
    return this.faults(task, starts, answers, state);
  }

  /**
   * Sixteen acts that are each legal by themselves: one of every racer who may do anything in this state, and where those are fewer,
   * further ones of the same people. Each takes another verb where there are enough.
   */
  private startsOn(task: Task, turn: number): Start[] {
    const legal = RACERS.map(({ actor }) => this.legalFor(task, actor)).filter((starts) => starts.length > 0);
    return Array.from({ length: RACERS.length }, (_, index) => {
      const own = legal[index % legal.length];
      const start = own?.[(turn + index) % own.length];
      if (start === undefined) throw new Error(`nobody may do anything with a task that is ${task.state}`);
      return start;
    });
  }

  private legalFor(task: Task, actor: Actor): Start[] {
    const known = actorIn(this.house, actor);
    return VERBS.map((verb) => COMMANDS[verb])
      .filter((command) => !isRefusal(this.decide(task, this.house.keys.inIds<TaskCommand>(command), known)))
      .map((command) => ({ actor, command: this.house.keys.inIds<TaskCommand>(command) }));
  }

  private decide(task: Task, command: TaskCommand, actor: Actor): ReturnType<typeof decideTask> {
    // Whoever has two roles says one of them.
    return decideTask(task, command, actor, actor.capacities.at(-1)?.id ?? null, NOW);
  }

  private send(id: Uuid, { actor, command }: Start, index: number): Promise<Answered> {
    const docket = this.dockets[index % this.dockets.length];
    if (docket === undefined) throw new Error('a race needs a Docket');
    const actingAs = actorIn(this.house, actor).capacities.at(-1)?.id ?? null;
    return docket.line.act(this.house.bearer(actor), `/v1/tasks/${id}/${command.verb}`, VERSION, bodyOf(command, actingAs));
  }

  private async faults(task: Task, starts: readonly Start[], answers: readonly Answered[], state: TaskState): Promise<string[]> {
    const winners = starts.filter((_, index) => answers[index]?.status === 200);
    const lost = answers.filter(({ status }) => status !== 200).map(({ status, body }) => `${status} ${String(body['code'])}`);
    for (const answer of lost) add(this.told, answer);
    for (const { command } of winners) add(this.won, command.verb);
    const where = `${state}, ${starts.map(({ command }) => command.verb).join(' ')}`;
    const [winner, ...others] = winners;
    if (winner === undefined || others.length > 0) return [`winners: ${winners.length} (${where})`];
    const traces = await tracesOf(this.site.owner, task.id);
    const { version, state: reached } = await rowOf(this.site.owner, task.id);
    const found = {
      version,
      state: reached,
      done: traces.filter(({ outcome }) => outcome === 'success').map(({ action }) => action),
      refused: traces.filter(({ outcome }) => outcome === 'denied').length,
      unexpected: lost.filter((answer) => !answer.startsWith('4')),
    };
    const wanted = { ...this.whatComesOf(task, winner), refused: lost.length, unexpected: [] };
    return [...differs(`after ${where}`, wanted, found)];
  }

  /** What the moves of the winner say. */
  private whatComesOf(task: Task, { actor, command }: Start): { version: number; state: TaskState; done: string[] } {
    const decided = this.decide(task, command, actorIn(this.house, actor));
    if (isRefusal(decided)) throw new Error(`${command.verb} was sent although it is refused`);
    return {
      version: VERSION + decided.moves.length,
      state: decided.task.state,
      done: decided.moves.map(({ verb }) => `task.${verb}`),
    };
  }
}

function add<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
