import { writeFileSync } from 'node:fs';
import { TASK_STATES } from '#domain/task/task';
import type { TaskVerb } from '#domain/task/task-command';
import { TASK_VERBS } from '#domain/task/task-verbs';
import type { ModelReport } from './prove-model.js';
import { reachablePairs } from './reachable.js';

/** The figures of one run as tables; also into `path`, where one is given. */
export function writeModelReport(report: ModelReport, path: string | null): string {
  const { tally, verified } = report;
  const refused = [...tally.refused].sort(([one], [other]) => (one < other ? -1 : 1));
  const isProven = report.failure === null && report.unreached.length === 0 && verified.broken.length === 0;
  const figures: readonly (readonly [string, string | number])[] = [
    ['seed', report.seed],
    ['duration', `${report.seconds} s`],
    ['sequences', tally.sequences],
    ['acts', tally.steps],
    ['mean length', (tally.steps / Math.max(1, tally.sequences)).toFixed(1)],
    ['moves done', [...tally.done.values()].reduce((sum, times) => sum + times, 0)],
    ...refused.map(([code, times]) => [`refused: \`${code}\``, times] as const),
    ['pairs of state and verb reached', `${reachablePairs().length - report.unreached.length} of ${reachablePairs().length}`],
    ['streams verified', verified.streams],
    ['events verified', verified.events],
    ['broken chains', verified.broken.length],
    ['verdict', isProven ? 'never differed' : 'FAILED'],
  ];
  const text = [
    table(['Figure', 'Value'], figures),
    'Done / refused, for each state and verb; a dash where the machine knows no such pair:',
    table(
      ['', ...TASK_STATES],
      (Object.keys(TASK_VERBS) as TaskVerb[]).map((verb) => [
        `\`${verb}\``,
        ...TASK_STATES.map((state) => cellOf(report, `${state} ${verb}`)),
      ]),
    ),
  ].join('\n\n');
  if (path !== null) writeFileSync(path, `${text}\n`);
  return text;
}

function cellOf({ tally }: ModelReport, pair: ReturnType<typeof reachablePairs>[number]): string {
  const done = reachablePairs().includes(pair) ? String(tally.done.get(pair) ?? 0) : '–';
  return `${done} / ${tally.tried.get(pair) ?? 0}`;
}

function table(heading: readonly string[], lines: readonly (readonly (string | number)[])[]): string {
  return [heading, heading.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
