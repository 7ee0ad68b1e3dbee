import type { Act, Answer, History, Wish } from './history.js';
import type { SeededRandom } from './random.js';

/** How an act reaches a Docket. Never throws: whatever goes wrong on the way is an answer that was lost. */
export type Send = (act: Act) => Promise<Answer>;

/** A task that clients quarrel over, as the last answer showed it; `person` heads its lead unit, `document` is theirs. */
export interface Contested {
  readonly id: string;
  readonly person: string;
  version: number;
  isSubmitted: boolean;
}

export interface Load {
  readonly history: History;
  readonly tasks: readonly Contested[];
  readonly mix: Mix;
  readonly send: Send;
  /** Comes back when the Docket can be asked again. */
  readonly serving: () => Promise<void>;
  /** What a task looks like now; null where nobody answers. */
  readonly look: (task: Contested) => Promise<{ version: number; isSubmitted: boolean } | null>;
}

/** A key that gets no answer this often is given up, and the checker says so. */
const PATIENCE = 200;

/** Of a hundred acts: how many are uploads, and how many are sent twice at once under one key. */
export interface Mix {
  readonly uploads: number;
  readonly twins: number;
}

export const USUAL_MIX: Mix = { uploads: 10, twins: 15 };

/** One client: acts, one after the other, until `isOver`. Each is repeated under its key until the answer is known. */
export async function runClient(load: Load, random: SeededRandom, isOver: () => boolean): Promise<void> {
  while (!isOver()) {
    const task = random.pick(load.tasks);
    const act = load.history.begin(wishFor(task, random, load.mix));
    const twins = random.whole(1, 100) <= load.mix.twins ? 2 : 1;
    await Promise.all(Array.from({ length: twins }, () => settle(load, act)));
    await learn(load, act, task);
  }
}

function wishFor(task: Contested, random: SeededRandom, { uploads }: Mix): Wish {
  if (random.whole(1, 100) <= uploads) {
    return { action: 'document.upload', person: task.person, task: null, content: `Công văn ${random.next()}` };
  }
  const action = task.isSubmitted ? 'task.withdraw' : 'task.submit';
  return { action, person: task.person, task: { id: task.id, version: task.version }, content: null };
}

/** Sends until the answer is known, as a careful client does. Answers the known answer, null where patience ended. */
export async function settle({ send, serving }: Pick<Load, 'send' | 'serving'>, act: Act): Promise<Answer | null> {
  for (let attempt = 1; attempt <= PATIENCE; attempt++) {
    await serving();
    const answer = await send(act);
    act.answers.push(answer);
    if (answer.kind !== 'lost') return answer;
  }
  return null;
}

async function learn({ look }: Load, act: Act, task: Contested): Promise<void> {
  if (act.wish.task === null) return;
  const last = act.answers.at(-1);
  if (last?.kind === 'acknowledged' && last.version !== null && last.version > task.version) {
    Object.assign(task, { version: last.version, isSubmitted: act.wish.action === 'task.submit' });
    return;
  }
  const seen = await look(task);
  if (seen !== null && seen.version >= task.version) Object.assign(task, seen);
}
