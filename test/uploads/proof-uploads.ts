import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { table } from '../markdown.js';
import { proveUploads, type UploadReport } from './prove-uploads.js';

const { values } = parseArgs({
  options: { count: { type: 'string', default: '100000' }, seed: { type: 'string', default: '2026' }, write: { type: 'string' } },
});
const tell = (line: string): void => void process.stdout.write(`${line}\n`);

function figuresOf({ counts, tus, memoryGrowth, ...report }: UploadReport): string {
  const figures: readonly (readonly [string, string | number])[] = [
    ['seed', report.seed],
    ['uploads', `${report.uploads} of ${report.kinds.size} kinds`],
    ['duration', `${report.seconds} s`],
    ['requests sent', counts.requests],
    ['connections broken off by the sender', counts.cut],
    ['connections closed without an answer', counts.unanswered],
    ...[...counts.statuses].sort(([one], [other]) => one - other).map(([status, times]) => [`answered ${status}`, times] as const),
    ['valid uploads taken and read again', `${counts.taken} of ${report.valid}`],
    ['tus: created and left there', tus['lies-there']],
    ['tus: registered or ended', tus.gone],
    ['tus: begun, its sender was not told or left', tus['never-told'] + tus.unknown],
    ['growth of the API (most, in the end)', `${memoryGrowth.most} MB, ${memoryGrowth.end} MB`],
    ['faults', report.faults.length],
    ...[...report.kinds].sort(([, one], [, other]) => other - one),
  ];
  return table(
    ['Figure', 'Value'],
    figures.map(([name, value]) => [name, String(value)]),
  );
}

const began = performance.now();
const report = await proveUploads(process.cwd(), Number(values.seed), Number(values.count), (done, memory) =>
  tell(`${done} after ${Math.round((performance.now() - began) / 1000)} s, ${Math.round(memory)} MB`),
);
const text = figuresOf(report);
tell(text);
if (values.write !== undefined) writeFileSync(values.write, `${text}\n`);
for (const fault of report.faults.slice(0, 200)) tell(`FAULT ${fault}`);
process.exitCode = report.faults.length === 0 ? 0 : 1;
