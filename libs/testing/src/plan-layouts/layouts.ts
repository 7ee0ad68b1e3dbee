import { PLAIN, type Printing } from '#testing/plan-layouts/printing';

/** One way in which plans are printed otherwise. `of` takes a printing and changes what the name says, nothing else. */
export interface Layout {
  readonly name: string;
  readonly of: (printing: Printing) => Printing;
}

/**
 * The ways in which the plans of provinces differ, each by itself. What it changes of the truth says `expectedPlan`.
 */
export const LAYOUTS: readonly Layout[] = [
  /** Headings that speak of units and tasks: "Nhiệm vụ", "Đơn vị chủ trì", "Sản phẩm", "Thời hạn hoàn thành". */
  layout('headings-of-units', ({ headings }) => ({
    headings: {
      ...headings,
      number: 'TT',
      content: 'Nhiệm vụ',
      lead: 'Đơn vị chủ trì',
      coordinator: 'Đơn vị phối hợp',
      deliverable: 'Sản phẩm',
      timing: 'Thời hạn hoàn thành',
    },
  })),
  /** Headings that never say "chủ trì": "Cơ quan, đơn vị thực hiện", "Phối hợp", "Kết quả, sản phẩm". */
  layout('headings-of-execution', ({ headings }) => ({
    headings: {
      ...headings,
      number: 'Số TT',
      content: 'Nội dung nhiệm vụ',
      lead: 'Cơ quan, đơn vị thực hiện',
      coordinator: 'Phối hợp',
      deliverable: 'Kết quả, sản phẩm',
      timing: 'Thời hạn',
    },
  })),
  /** Result and time before the agencies, and the coordinators before the lead. */
  layout('column-order', () => ({ order: ['number', 'content', 'deliverable', 'timing', 'coordinator', 'lead', 'leader', 'note'] })),
  /** "Phân công thực hiện" above the agencies: two rows of headings, the other headings merged over both. */
  layout('two-row-heading', () => ({ hasUpperHeading: true })),
  /** "(1)", "(2)", … below the headings. */
  layout('column-numbers', () => ({ hasColumnNumbers: true })),
  /** Nobody coordinates but those whom a lead cell itself names. */
  layout('no-coordinator-column', () => ({ agencies: 'lead-alone' })),
  /** No row says what comes of it. */
  layout('no-product-column', () => ({ hasDeliverables: false })),
  /** One column "Chủ trì/Phối hợp", whose cells say "Chủ trì: …" and "Phối hợp: …" on lines of their own. */
  layout('one-agency-column', ({ headings }) => ({ agencies: 'one-column', headings: { ...headings, lead: 'Chủ trì/Phối hợp' } })),
  /** "Lãnh đạo phụ trách" after the agencies and "Ghi chú" at the end, which are no part of a row. */
  layout('extra-columns', () => ({ hasExtraColumns: true })),
  /** A section is one cell over the whole width: "II. HẠ TẦNG SỐ". */
  layout('sections-in-one-cell', () => ({ sections: 'one-cell' })),
  /** No sections: the rows are numbered from 1 to the end. */
  layout('no-sections', () => ({ sections: 'absent' })),
  /** The heading above a, b, … is one cell over the whole width, and the letters have a bracket: "a)". */
  layout('groups-in-one-cell', () => ({ groups: 'one-cell' })),
  /** Agencies that are the same in rows one after the other are printed once, in a cell over these rows. */
  layout('cells-merged-down', () => ({ mergesEqualAgencies: true })),
  /** A table for each section, with a heading of its own. */
  layout('several-tables', () => ({ tables: 'one-per-section' })),
  /** Half of the sections on a second sheet; where a format has no sheets, on a new page below "Phụ lục I (tiếp theo)". */
  layout('several-sheets', () => ({ sheets: 'two' })),
  /** Letterhead, number and date above; whom it is sent to and the signature below, as tables without lines. */
  layout('letterhead-and-signature', () => ({ hasSurroundings: true })),
  /** Lists with "+". */
  layout('plus-bullets', () => ({ lists: 'pluses' })),
  /** Lists in one line, with semicolons. */
  layout('lists-in-one-line', () => ({ lists: 'semicolons' })),
  /** Lines broken by hand in the middle of names and sentences. */
  layout('broken-lines', () => ({ breaksLines: true })),
  /** Each lead cell says "Đơn vị chủ trì: … Đơn vị phối hợp: …" in one paragraph; further coordinators stand in their column. */
  layout('labels-in-each-cell', () => ({ labels: 'all' })),
  /** The heading comes again in the middle of the rows, as after the end of a page. */
  layout('heading-repeated', () => ({ repeatsHeading: true })),
  /** Rows that the end of a page cut in two: their second half has no number. */
  layout('rows-cut', () => ({ cutsRows: true })),
];

/** A printing under the names of its layouts. */
export interface NamedPrinting {
  readonly layouts: readonly string[];
  readonly printing: Printing;
}

export function plain(): NamedPrinting {
  return { layouts: ['plain'], printing: PLAIN };
}

export function alone(): readonly NamedPrinting[] {
  return LAYOUTS.map(({ name, of }) => ({ layouts: [name], printing: of(PLAIN) }));
}

/** All pairs that can be printed together: those whose layouts change different things, so that their order does not matter. */
export function inPairs(): readonly NamedPrinting[] {
  return LAYOUTS.flatMap((one, index) =>
    LAYOUTS.slice(index + 1)
      .filter((other) => areCompatible(one, other))
      .map((other) => ({ layouts: [one.name, other.name], printing: other.of(one.of(PLAIN)) })),
  );
}

function areCompatible(one: Layout, other: Layout): boolean {
  const changedByOther = changedBy(other);
  return changedBy(one).every((key) => !changedByOther.includes(key));
}

function changedBy({ of }: Layout): readonly string[] {
  const before = Object.entries(PLAIN);
  const after = new Map<string, unknown>(Object.entries(of(PLAIN)));
  return before.filter(([key, value]) => after.get(key) !== value).map(([key]) => key);
}

function layout(name: string, change: (printing: Printing) => Partial<Printing>): Layout {
  return { name, of: (printing) => ({ ...printing, ...change(printing) }) };
}
