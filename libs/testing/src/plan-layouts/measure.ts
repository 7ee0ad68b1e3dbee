import type { PlanProposal } from '#domain/plan/proposal';
import { type Doubt, doubtsOf, type MeasuredCell, type WronglyRead } from '#testing/plan-layouts/doubts';
import { matchRows, placesOf, type RowPair } from '#testing/plan-layouts/match-rows';
import { sameText } from '#testing/plan-layouts/printed-alike';
import { ROW_CELLS, sameRules, unitsFound } from '#testing/plan-layouts/row-cells';
import type { TruePlan, TrueRow } from '#testing/plan-layouts/true-plan';

/** A cell that was not read as the truth has it. `place` is the row's path, `I.2.a`. `confident`: nothing in the proposal doubts it. */
export interface WrongCell {
  readonly place: string;
  readonly cell: MeasuredCell;
  readonly truth: string;
  readonly read: string;
  readonly confident: boolean;
}

/** Figures of one reading. Cells are six of each row, the headings of sections and groups, and the plan's title, year and identity. */
export interface Measure {
  readonly rows: number;
  readonly cells: number;
  readonly wrong: readonly WrongCell[];
  readonly units: number;
  readonly unitsRight: number;
  readonly timingsRight: number;
  readonly questions: number;
}

type Candidate = WronglyRead & { readonly place: string };

/** A heading of a section or a group, and the first row below it. */
interface Heading {
  readonly place: string;
  readonly text: string;
  readonly of: 'section' | 'group';
  readonly first: TrueRow;
}

/**
 * Compares a proposal, its agencies resolved, with the truth, cell by cell. A row that is missing and one that nobody printed have
 * all their cells wrong. What may differ between two printings of one text is said in `sameText`; agencies and results are sets.
 */
export function measure(proposal: PlanProposal, truth: TruePlan): Measure {
  const pairs = matchRows(proposal, truth);
  const headings = headingsOf(truth);
  const doubts = doubtsOf(proposal);
  const wrong = [...wrongInPlan(proposal, truth), ...wrongHeadings(pairs, proposal, headings), ...pairs.flatMap(wrongInRow)];
  return {
    rows: placesOf(truth).length,
    cells: 3 + headings.length + pairs.length * ROW_CELLS.length,
    wrong: wrong.map((cell) => judged(cell, doubts)),
    units: unitsIn(truth),
    unitsRight: pairs.reduce((sum, { read, truth: place }) => sum + (read === null || place === null ? 0 : unitsFound(read, place)), 0),
    timingsRight: pairs.filter(
      ({ read, truth: place }) => read !== null && place !== null && sameRules(read.item.timing.rules, place.row.timing.rules),
    ).length,
    questions: questionsIn(proposal),
  };
}

/** Of a plan that was refused as a whole: nothing of it is right, and nobody is misled. */
export function measureRefused(truth: TruePlan): Measure {
  const pairs = placesOf(truth).map((place) => ({ truth: place, read: null }));
  const wrong = pairs
    .flatMap(wrongInRow)
    .map((cell) => ({ place: cell.place, cell: cell.cell, truth: cell.truth, read: '', confident: false }));
  return {
    rows: pairs.length,
    cells: wrong.length,
    wrong,
    units: unitsIn(truth),
    unitsRight: 0,
    timingsRight: 0,
    questions: 0,
  };
}

/** Several readings as one. */
export function added(measures: readonly Measure[]): Measure {
  const sum = (figure: (one: Measure) => number): number => measures.reduce((total, one) => total + figure(one), 0);
  return {
    rows: sum(({ rows }) => rows),
    cells: sum(({ cells }) => cells),
    wrong: measures.flatMap(({ wrong }) => wrong),
    units: sum(({ units }) => units),
    unitsRight: sum(({ unitsRight }) => unitsRight),
    timingsRight: sum(({ timingsRight }) => timingsRight),
    questions: sum(({ questions }) => questions),
  };
}

function wrongInPlan(proposal: PlanProposal, truth: TruePlan): readonly Candidate[] {
  const cells = [
    { cell: 'title', truth: truth.title, read: proposal.title },
    { cell: 'year', truth: String(truth.year), read: proposal.year === null ? '' : String(proposal.year) },
    { cell: 'identity', truth: identityOf(truth.identity), read: identityOf(proposal) },
  ] as const;
  return cells.filter((cell) => !sameText(cell.truth, cell.read)).map((cell) => ({ ...cell, place: '', item: null }));
}

function identityOf({ issuer, number, date }: TruePlan['identity']): string {
  return [number, date, issuer].filter((part) => part !== null).join(', ');
}

/** A heading is read rightly where the first row below it stands below the same. */
function wrongHeadings(pairs: readonly RowPair[], { sections }: PlanProposal, headings: readonly Heading[]): readonly Candidate[] {
  return headings.flatMap(({ place, text, of, first }) => {
    const item = pairs.find(({ truth }) => truth?.row === first)?.read?.item ?? null;
    const title = sections.find(({ items }) => item !== null && items.includes(item))?.title ?? '';
    const read = of === 'section' ? title : (item?.group ?? '');
    return sameText(text, read) ? [] : [{ place, cell: 'heading' as const, truth: text, read, item }];
  });
}

function wrongInRow({ read, truth }: RowPair): readonly Candidate[] {
  return ROW_CELLS.filter(({ isRight }) => read === null || truth === null || !isRight(read, truth)).map(({ cell, truthOf, readOf }) => ({
    place: truth === null ? `${read?.section ?? ''}.${read?.item.number ?? ''}` : `${truth.section}.${truth.row.number}`,
    cell,
    truth: truth === null ? '' : truthOf(truth),
    read: read === null ? '' : readOf(read),
    item: read?.item ?? null,
  }));
}

function judged({ place, cell, truth, read, item }: Candidate, doubts: Doubt): WrongCell {
  return { place, cell, truth, read, confident: !doubts({ cell, truth, read, item }) };
}

function headingsOf({ sections }: TruePlan): readonly Heading[] {
  return sections.flatMap(({ number, title, rows }) => {
    const groups = rows.filter(({ group }, index) => group !== null && group !== rows[index - 1]?.group);
    const [first] = rows;
    return [
      ...(first === undefined || title === '' ? [] : [{ place: number, text: title, of: 'section' as const, first }]),
      ...groups.map((row) => ({ place: `${number}.${row.number}`, text: row.group ?? '', of: 'group' as const, first: row })),
    ];
  });
}

function unitsIn(truth: TruePlan): number {
  return placesOf(truth).reduce((sum, { row }) => sum + row.leads.length + row.coordinators.length, 0);
}

function questionsIn({ diagnostics, sections }: PlanProposal): number {
  const all = [...diagnostics, ...sections.flatMap(({ items }) => items.flatMap((item) => item.diagnostics))];
  return all.filter(({ severity }) => severity === 'question').length;
}
