import type { CellName, Diagnostic, ProposedColumn, ProposedItem, ProposedSection } from '#domain/plan/proposal';
import { diagnoseNumbers } from '#plan-import/diagnosis/diagnose-numbers';
import { info, question, warning } from '#plan-import/diagnosis/diagnostic';
import { type Cell, isBlank, textOf } from '#plan-import/document/table-document';
import { cellsByName, type PlanTable } from '#plan-import/table/plan-table';
import { readItem, type RowPlace } from '#plan-import/table/read-item';
import { romanNumber } from '#plan-import/table/roman-number';
import { rowKindOf } from '#plan-import/table/row-kind';
import { joinedRows, type NamedRow } from '#plan-import/table/joined-rows';

/** The rows of a document's plan tables as sections, and the texts of rows and columns that are none of a plan's. */
export interface ReadSections {
  readonly sections: readonly ProposedSection[];
  readonly unplaced: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** `table` counts all tables of the document from 1. */
export interface NumberedPlanTable extends PlanTable {
  readonly table: number;
}

/** What rows of one table have in common. */
type TableForm = Required<Pick<RowPlace, 'missing' | 'isShared'>>;

interface Group {
  readonly number: string;
  readonly heading: string;
}

/** Columns that a plan is expected to have; without one, nothing is asked row by row. */
const COLUMNS: Readonly<Partial<Record<CellName, string>>> = {
  number: 'số thứ tự',
  lead: 'cơ quan chủ trì',
  coordinator: 'cơ quan phối hợp',
  deliverable: 'kết quả',
  timing: 'thời gian',
};

/** Rows in their order; a section goes on over the end of a table, a group ends with the next number or section. */
export function readSections(tables: readonly NumberedPlanTable[], planYear: number | null): ReadSections {
  const reading = new TableReading(planYear);
  for (const table of tables) reading.readTable(table);
  return reading.result();
}

/** Whether a table holds any row of a plan. */
export function hasRows({ columns, body }: PlanTable): boolean {
  const rows = body.map(({ cells }) => cellsByName(columns, cells).named);
  return rows.some((named, index) => ['item', 'lettered-item'].includes(rowKindOf(named, rows[index + 1]).kind));
}

class TableReading {
  private readonly sections: { number: string; title: string; items: ProposedItem[] }[] = [];
  private readonly unplaced: string[] = [];
  private readonly diagnostics: Diagnostic[] = [];
  private group: Group | null = null;
  /** Counts the rows of a section where the table has no numbers. */
  private counted = 0;

  constructor(private readonly planYear: number | null) {}

  readTable({ table, columns, body }: NumberedPlanTable): void {
    const missing = missingColumns(columns);
    const isShared = columns.some(({ meaning }) => meaning === 'lead-and-coordinator');
    this.diagnostics.push(...diagnoseColumns(columns, body), ...missing.map(columnMissing));
    const rows = joinedRows(body.map(({ cells, ...row }) => ({ ...row, table, ...cellsByName(columns, cells) })));
    const printed = rows.filter(({ named }) => rowKindOf(named, undefined).kind !== 'blank');
    printed.forEach((row, index) => this.readRow(row, { missing, isShared }, printed.slice(index + 1)));
    for (const { others } of rows) this.unplaced.push(...others.flatMap(({ lines }) => lines));
  }

  result(): ReadSections {
    return { sections: this.sections, unplaced: this.unplaced, diagnostics: [...this.diagnostics, ...diagnoseNumbers(this.sections)] };
  }

  private readRow(row: NamedRow, table: TableForm, later: readonly NamedRow[]): void {
    const kind = rowKindOf(row.named, later[0]?.named);
    switch (kind.kind) {
      case 'section':
        this.beginSection(kind.number, kind.title);
        break;
      case 'group':
        this.group = kind;
        break;
      case 'item':
        if (this.group === null || !kind.number.startsWith(`${this.group.number}.`)) this.group = null;
        this.addItem(row, table, kind.number);
        break;
      case 'lettered-item':
        if (this.group === null) this.leaveUnplaced(row, later);
        else this.addItem(row, table, `${this.group.number}.${kind.letter}`);
        break;
      case 'unknown':
        if (table.missing.includes('number') && !isBlank(row.named.lead)) this.addItem(row, table, String((this.counted += 1)));
        else this.leaveUnplaced(row, later);
        break;
      case 'blank':
        break;
    }
  }

  private beginSection(printed: string, title: string): void {
    const number = printed === '' ? romanNumber(this.sections.length + 1) : printed;
    if (printed === '') this.diagnostics.push(warning('section-numbered', null, `Mục "${title}" không ghi số; được đánh số ${number}.`));
    this.sections.push({ number, title, items: [] });
    this.group = null;
    this.counted = 0;
  }

  private addItem({ named, table, row, page, isMerged, isContinued }: NamedRow, form: TableForm, number: string): void {
    const place = { number, group: this.group?.heading ?? null, table, row, page, planYear: this.planYear, isMerged, isContinued, ...form };
    this.currentSection().items.push(readItem(named, place));
  }

  /** Rows above the first section heading, or of a plan without any, are kept in a section without number. */
  private currentSection(): { readonly items: ProposedItem[] } {
    const current = this.sections.at(-1);
    if (current !== undefined) return current;
    const unnamed = { number: '', title: '', items: [] };
    this.sections.push(unnamed);
    return unnamed;
  }

  /** What stands below the last row of the plan is its end: who signed it, whom it is sent to. */
  private leaveUnplaced({ table, row, named }: NamedRow, later: readonly NamedRow[]): void {
    const texts = [...new Set<Cell>(Object.values(named))].map(textOf).filter((text) => text !== '');
    this.unplaced.push(...texts);
    const isOutside = named.number === named.content || (isBlank(named.number) && isBlank(named.timing));
    const isEnd = this.sections.length > 0 && later.every((one) => rowKindOf(one.named, undefined).kind === 'unknown');
    const diagnose = isOutside && isEnd ? warning : question;
    this.diagnostics.push(diagnose('row-unplaced', null, `Bảng ${table}, dòng ${row}: không rõ thuộc mục hoặc số thứ tự nào.`));
  }
}

function missingColumns(columns: readonly ProposedColumn[]): readonly CellName[] {
  const meanings = new Set(columns.map(({ meaning }) => meaning));
  const isMissing = (name: CellName): boolean =>
    !meanings.has(name) && !((name === 'lead' || name === 'coordinator') && meanings.has('lead-and-coordinator'));
  return (['number', 'lead', 'coordinator', 'deliverable', 'timing'] as const).filter(isMissing);
}

function columnMissing(name: CellName): Diagnostic {
  const diagnose = name === 'lead' || name === 'timing' ? question : warning;
  return diagnose('column-missing', name, `Bảng không có cột ${COLUMNS[name] ?? name}.`);
}

function diagnoseColumns(columns: readonly ProposedColumn[], body: NumberedPlanTable['body']): readonly Diagnostic[] {
  return columns.flatMap(({ meaning, text }, index) => {
    if (meaning === 'aside') return [info('column-aside', null, `Cột "${text}" không thuộc kế hoạch; nội dung được giữ lại.`)];
    const isUsed = text !== '' || body.some(({ cells }) => !isBlank(cells[index] ?? { lines: [] }));
    return meaning === null && isUsed ? [question('column-unread', null, `Chưa rõ cột "${text}" ghi gì; chưa được đọc.`)] : [];
  });
}
