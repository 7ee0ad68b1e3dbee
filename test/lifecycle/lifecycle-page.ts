import { cite } from '../named-test.js';
import { code, list, page, table } from '../markdown.js';
import { GEVER } from './gever.js';
import { KADAI } from './kadai.js';
import type { Act, Mapped, OtherLife, Place, Refused, Transition } from './transition.js';
import { WS_HUMAN_TASK } from './ws-human-task.js';

export const LIVES: readonly OtherLife[] = [WS_HUMAN_TASK, GEVER, KADAI];

/** The page docs/lifecycle-mapping.md. */
export function renderLifecycleMapping(): string {
  return page(
    '# What others do with a task, and what we do',
    'Generated from the tables of `test/lifecycle`; `UPDATE=1` before its test rewrites it. Every line is tried there: what is mapped is done on a task that stands where the other system’s stands, and must end where it ends; what is refused must be unknown, or refused with that code. States, verbs and who may fire them: docs/state-machines.md.',
    ...LIVES.flatMap(rendered),
  );
}

function rendered({ title, source, places, transitions }: OtherLife): string[] {
  const mapped = transitions.filter(({ answer }) => !('tried' in answer)).length;
  return [
    `## ${title}`,
    `${source} ${mapped} of ${transitions.length} lines have a counterpart, ${transitions.length - mapped} are refused.`,
    list(Object.entries(places).map(([name, { words }]: [string, Place]) => `${code(name)}: ${words}`)),
    table(
      ['', 'verb', 'from', 'to', 'ours', 'shown by'],
      transitions.map((transition, index) => [
        String(index + 1),
        code(transition.verb),
        transition.from,
        transition.to,
        ...answered(transition.answer),
      ]),
    ),
  ];
}

function answered(answer: Transition['answer']): [ours: string, shown: string] {
  if ('test' in answer) return [answer.ours, cite(answer.test)];
  return 'tried' in answer ? refused(answer) : mapped(answer);
}

function mapped({ acts, remark }: Mapped): [string, string] {
  const ours = acts.map(({ verb }) => code(verb)).join(', ');
  return [remark === undefined ? ours : `${ours}; ${remark}`, `done by ${acts.map(({ by }) => by).join(', ')}`];
}

function refused({ reason, tried }: Refused): [string, string] {
  return [`refused. ${reason}`, 'noVerb' in tried ? `no table has ${code(tried.noVerb)}` : refusedAct(tried.act, tried.code)];
}

function refusedAct({ verb, by }: Act, because: string): string {
  return `${code(verb)} by ${by} is refused: ${code(because)}`;
}
