import { writeFileSync } from 'node:fs';
import { tableOf, totalOf } from './four-cells.js';
import type { Replayed } from './replay-year.js';

interface Run {
  readonly seed: number;
  readonly until: string;
  readonly seconds: number;
  /** Where the report is kept; null: nowhere. */
  readonly write: string | null;
}

/** The report of a replay as it stands in docs/proofs/replay.md. */
export function writeReplayReport(
  { months, recounted, tasks, acts, events, findings, unasked }: Replayed,
  { seed, until, seconds, write }: Run,
): string {
  const same = [...months].every(([day, cells]) => JSON.stringify([...cells]) === JSON.stringify([...(recounted.get(day) ?? [])]));
  const last = [...months].at(-1);
  const text = [
    '# The year 2025, replayed',
    '',
    `\`npm run replay -- 2025 --seed ${seed}\`, ${seconds} s. Both plans are published on 10/02/2025 and walked day by day to ${until}: the clock opens`,
    'periods and notes dates, invented events are registered, the two reorganisations are applied, and every lead and reviewer acts as',
    'drawn from the seed (64 of 100 on time, 22 late, the rest silent; one in ten comes back once).',
    '',
    `- tasks ${tasks}, submissions and decisions ${acts}, events in the log ${events}, findings of the verifier ${findings.length}`,
    `- recounted from the audit log alone: ${same ? 'the same in every cell of every month' : 'DIFFERENT'}`,
    '',
    'With the organisation frozen at early 2025 the plans ask for 494 (city) and 853 (province) unit-assignments, 974 dated tasks of the',
    'province a year (975 with the month that VIII.3 has lost), row by row in libs/composition/src/seeds/province-plan.spec.ts and',
    'libs/domain/src/plan/publish-city-plan.spec.ts. The year itself differs: from 01/3 there are 13 departments instead of 18, from 01/7 no',
    'districts and 96 communes, whose periods are opened for them; what was open went to the successors, so a unit may hold several',
    'tasks of one obligation; and each invented event opens its rows once.',
    '',
    '## Month by month, all units',
    '',
    tableOf(new Map([...months].map(([day, cells]) => [day, totalOf(cells)])))
      .replace('| đơn vị |', '| cuối ngày |')
      .split('\n')
      .slice(0, -1)
      .join('\n'),
    '',
    ...(last === undefined ? [] : [`## ${last[0]}, by plan and kind of unit`, '', tableOf(last[1])]),
    '',
    '## Rows that nobody could be asked for any more',
    '',
    ...[...unasked].map(([row, day]) => `- ${row}, from ${day}`),
  ].join('\n');
  if (write !== null) writeFileSync(write, `${text}\n`);
  return text;
}
