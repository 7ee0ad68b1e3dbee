import { writeFileSync } from 'node:fs';
import type { CrashReport } from './crash-proof.js';

/** The figures of one run as a table; also into `path`, where one is given. */
export function writeCrashReport(report: CrashReport, path: string | null): string {
  const { landed } = report;
  const figures: readonly (readonly [string, string | number])[] = [
    ['seed', report.seed],
    ['duration', `${report.seconds} s`],
    ['kills landed', `${landed.api + landed.postmaster} (API ${landed.api}, postmaster ${landed.postmaster})`],
    ['kills that hit nothing in flight', report.missed],
    ['requests sent', report.requests],
    ['commands (keys)', report.acts],
    ['acknowledged', report.acknowledged],
    ['refused', report.refused],
    ['ambiguous: an answer was lost', report.ambiguous],
    ['answers 500', report.internalErrors.length],
    ['slowest recovery after a kill', `${report.slowestRecovery} ms`],
    ['events in the log', report.events],
    ['streams verified', report.streams],
    ['violations', report.violations.length],
    ['verdict', report.violations.length === 0 ? 'clean' : 'VIOLATED'],
  ];
  const table = ['| Figure | Value |', '|---|---|', ...figures.map(([name, value]) => `| ${name} | ${value} |`)].join('\n');
  if (path !== null) writeFileSync(path, `${table}\n`);
  return table;
}
