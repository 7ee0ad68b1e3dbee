import type { Printing } from '#testing/plan-layouts/printing';
import type { TruePlan, TrueRow, TrueSection } from '#testing/plan-layouts/true-plan';

/**
 * What a printing still says of the truth: without a column of results no row has one, without a column of coordinators only
 * those remain whom the lead cell names, and without sections the rows are numbered through. All else is as in the truth.
 */
export function expectedPlan(truth: TruePlan, printing: Printing): TruePlan {
  const sections = printedSections(truth, printing).map((section) => ({
    ...section,
    rows: section.rows.map((row) => expectedRow(row, printing)),
  }));
  if (printing.sections !== 'absent') return { ...truth, sections };
  return { ...truth, sections: [{ number: '', title: '', rows: sections.flatMap(({ rows }) => rows) }] };
}

/** The sections of the truth, their rows numbered as the printing numbers them. */
export function printedSections({ sections }: TruePlan, printing: Printing): readonly TrueSection[] {
  return printing.sections === 'absent' ? numberedThrough(sections) : sections;
}

/** How many of a row's coordinators its lead cell names under this printing. */
export function namedByLead(row: TrueRow, { agencies, labels }: Printing): number {
  if (agencies === 'one-column') return row.coordinators.length;
  if (labels === 'some') return row.namedByLead;
  if (agencies === 'lead-alone') return row.coordinators.length;
  return Math.max(row.namedByLead, Math.min(1, row.coordinators.length));
}

function expectedRow(row: TrueRow, printing: Printing): TrueRow {
  const named = namedByLead(row, printing);
  const coordinators = printing.agencies === 'two-columns' ? row.coordinators : row.coordinators.slice(0, named);
  if (printing.hasDeliverables) return { ...row, coordinators, namedByLead: named };
  const nilAllowed = row.content.includes('(nếu có)');
  return { ...row, coordinators, namedByLead: named, deliverables: { mode: 'open', items: [] }, nilAllowed };
}

/** The rows below a heading share its number. */
function numberedThrough(sections: readonly TrueSection[]): readonly TrueSection[] {
  const numbers = new Map<string, number>();
  const renumbered = (section: string, row: TrueRow): TrueRow => {
    const [first = '', letter] = row.number.split('.');
    const key = `${section}.${first}`;
    const through = numbers.get(key) ?? numbers.size + 1;
    numbers.set(key, through);
    return { ...row, number: letter === undefined ? String(through) : `${through}.${letter}` };
  };
  return sections.map((section) => ({ ...section, rows: section.rows.map((row) => renumbered(section.number, row)) }));
}
