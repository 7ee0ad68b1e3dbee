import { added, type Measure, type WrongCell } from '#testing/plan-layouts/measure';
import { page, table } from '../markdown.js';
import type { Reading } from './read-and-measure.js';
import type { LayoutReading } from './read-layouts.js';

/** A reading of one of the plans that people have. */
export interface PlanReading {
  readonly name: string;
  readonly format: string;
  readonly reading: Reading;
}

/** Everything that a run has measured. `date` is the day of the run. */
export interface AccuracyRun {
  readonly date: string;
  readonly seconds: number;
  readonly plans: readonly PlanReading[];
  readonly alone: readonly LayoutReading[];
  readonly pairs: readonly LayoutReading[];
}

/** More than these are counted, not listed. */
const MOST_LISTED = 100;

const WHAT = `Each document is read by \`parsePlanDocument\`, its agencies are resolved in the organisation, and the proposal is compared with what the
document says, cell by cell. The city's and the province's plan are what people have, their truth typed by hand. The others are one plan of
18 rows in four sections (libs/testing/src/plan-layouts), printed in each way in which plans differ, alone and in every pair that can be
printed together, in each format.

- **cells**: number (with section and group), content, leads, coordinators, results, time of each row; headings of sections and groups; title,
  year, and the document that it is an appendix of. Right is what says the same: spaces beside hyphens and slashes and closing punctuation apart, agencies and results in any
  order. A row that is missing and one that nobody printed have six wrong cells.
- **units**: agencies resolved to the one that is meant, in their role. **timing**: rows whose rules are those that the words mean.
- **confident**: cells that are wrong without a question or a warning on the cell, on its row, or on the document where it means such
  cells. A question that a person must decide anyway (how several leads act) is no doubt. There must be none.
- **questions**: asked in the whole proposal, per row.
- **lost**: printed words that the proposal holds nowhere, neither in a row nor among what belongs to none (of the made plan). There must be none.
- **not read**: how many documents were refused as unreadable or as no plan; all their cells count as wrong, and as doubted.`;

/** docs/import-accuracy.md */
export function accuracyPage({ date, seconds, plans, alone, pairs }: AccuracyRun): string {
  const formats = [...new Set(alone.map(({ format }) => format))];
  const wrong = [...plans.map(nameOfPlan), ...[...alone, ...pairs].map(nameOfLayout)].flatMap(({ name, reading }) =>
    confidentIn(reading.measure).map((cell) => ({ name, cell })),
  );
  return page(
    '# How accurately plans are read',
    `\`npm run accuracy\`, run on ${date}: ${plans.length + alone.length + pairs.length} documents in ${seconds} s. Nothing is left to chance: every layout and every pair is read. **Wrong but confident: ${wrong.length}.**`,
    WHAT,
    '## The plans that people have',
    table(
      ['Plan', 'Format', ...FIGURES],
      plans.map(({ name, format, reading }) => [name, format, ...figuresOf([reading])]),
    ),
    '## All layouts, by format',
    table(
      ['Format', 'Layouts', 'Documents', ...FIGURES],
      formats.flatMap((format) =>
        [['alone', alone] as const, ['in pairs', pairs] as const].map(([how, all]) => {
          const own = all.filter((one) => one.format === format).map(({ reading }) => reading);
          return [format, how, String(own.length), ...figuresOf(own)];
        }),
      ),
    ),
    ...formats.flatMap((format) => [`## ${format}`, layoutTable(format, alone, pairs)]),
    '## Wrong but confident',
    wrong.length === 0 ? 'None.' : listOf(wrong),
  );
}

/** Cells that would mislead whoever approves the proposal. */
export function confidentIn({ wrong }: Measure): readonly WrongCell[] {
  return wrong.filter(({ confident }) => confident);
}

const FIGURES = ['Cells right', 'Units right', 'Timing right', 'Confident', 'Questions', 'Lost', 'Not read'];

function figuresOf(readings: readonly Reading[]): readonly string[] {
  const all = added(readings.map(({ measure }) => measure));
  return [
    share(all.cells - all.wrong.length, all.cells),
    share(all.unitsRight, all.units),
    share(all.timingsRight, all.rows),
    String(confidentIn(all).length),
    all.rows === 0 ? '' : (all.questions / all.rows).toFixed(2),
    String(readings.reduce((sum, { lost }) => sum + lost.length, 0)),
    String(readings.filter(({ outcome }) => outcome !== 'read').length),
  ];
}

/** One line for each layout: by itself, and in all its pairs. */
function layoutTable(format: string, alone: readonly LayoutReading[], pairs: readonly LayoutReading[]): string {
  const own = alone.filter((one) => one.format === format);
  return table(
    ['Layout', ...FIGURES, 'In pairs: cells', 'Units', 'Timing', 'Confident', 'Questions', 'Lost', 'Not read'],
    own.map(({ layouts, reading }) => {
      const [name = ''] = layouts;
      const with_ = pairs.filter((one) => one.format === format && one.layouts.includes(name));
      return [name, ...figuresOf([reading]), ...(with_.length === 0 ? FIGURES.map(() => '') : figuresOf(with_.map((one) => one.reading)))];
    }),
  );
}

function listOf(wrong: readonly { readonly name: string; readonly cell: WrongCell }[]): string {
  const listed = table(
    ['Document', 'Row', 'Cell', 'Truth', 'Read'],
    wrong.slice(0, MOST_LISTED).map(({ name, cell }) => [name, cell.place, cell.cell, inTable(cell.truth), inTable(cell.read)]),
  );
  return wrong.length > MOST_LISTED ? `${listed}\n\n… and ${wrong.length - MOST_LISTED} more.` : listed;
}

function nameOfPlan({ name, format, reading }: PlanReading): { readonly name: string; readonly reading: Reading } {
  return { name: `${name}, ${format}`, reading };
}

function nameOfLayout({ layouts, format, reading }: LayoutReading): { readonly name: string; readonly reading: Reading } {
  return { name: `${layouts.join(' + ')}, ${format}`, reading };
}

/** In percent, rounded down: 100 means all. */
function share(part: number, whole: number): string {
  return whole === 0 ? '' : `${(Math.floor((part / whole) * 1000) / 10).toFixed(1)} %`;
}

function inTable(text: string): string {
  return text.replaceAll('|', '/').replace(/\s+/g, ' ');
}
