import type { Diagnostic, ProposedItem, ProposedSection } from '#domain/plan/proposal';
import { diagnoseNumbers } from '#plan-import/diagnosis/diagnose-numbers';
import { question, warning } from '#plan-import/diagnosis/diagnostic';
import { textOf } from '#plan-import/document/table-document';
import { cellsByName, type PlanTable } from '#plan-import/table/plan-table';
import { readItem } from '#plan-import/table/read-item';
import { type NamedCells, rowKindOf } from '#plan-import/table/row-kind';

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

interface Group {
  readonly number: string;
  readonly heading: string;
}

/** Rows in their order; a section goes on over the end of a table, a group ends with the next number or section. */
export function readSections(tables: readonly NumberedPlanTable[], planYear: number | null): ReadSections {
  const reading = new TableReading(planYear);
  for (const table of tables) reading.readTable(table);
  return reading.result();
}

class TableReading {
  private readonly sections: { number: string; title: string; items: ProposedItem[] }[] = [];
  private readonly unplaced: string[] = [];
  private readonly diagnostics: Diagnostic[] = [];
  private group: Group | null = null;

  constructor(private readonly planYear: number | null) {}

  readTable({ table, columns, above, body }: NumberedPlanTable): void {
    this.unplaced.push(...above.flatMap((row) => [...new Set(row)]).flatMap(({ lines }) => lines));
    for (const { meaning, text } of columns) {
      if (meaning === null) this.diagnostics.push(warning('column-unread', null, `Cột "${text}" không thuộc kế hoạch; chưa được đọc.`));
    }
    const rows = body.map(({ row, cells }) => ({ table, row, ...cellsByName(columns, cells) }));
    const printed = rows.filter(({ named }) => rowKindOf(named, undefined).kind !== 'blank');
    printed.forEach((row, index) => this.readRow(row, row.named, printed[index + 1]?.named));
    for (const { others } of rows) this.unplaced.push(...others.flatMap(({ lines }) => lines));
  }

  result(): ReadSections {
    return { sections: this.sections, unplaced: this.unplaced, diagnostics: [...this.diagnostics, ...diagnoseNumbers(this.sections)] };
  }

  private readRow(place: { readonly table: number; readonly row: number }, cells: NamedCells, next: NamedCells | undefined): void {
    const kind = rowKindOf(cells, next);
    switch (kind.kind) {
      case 'section':
        this.sections.push({ number: kind.number, title: kind.title, items: [] });
        this.group = null;
        break;
      case 'group':
        this.group = kind;
        break;
      case 'item':
        this.group = null;
        this.addItem(place, cells, kind.number);
        break;
      case 'lettered-item':
        if (this.group === null) this.leaveUnplaced(place, cells);
        else this.addItem(place, cells, `${this.group.number}.${kind.letter}`);
        break;
      case 'unknown':
        this.leaveUnplaced(place, cells);
        break;
      case 'blank':
        break;
    }
  }

  private addItem(place: { readonly table: number; readonly row: number }, cells: NamedCells, number: string): void {
    const item = readItem(cells, { ...place, number, group: this.group?.heading ?? null, planYear: this.planYear });
    this.currentSection().items.push(item);
  }

  /** Rows above the first section heading are kept in a section without number. */
  private currentSection(): { readonly items: ProposedItem[] } {
    const current = this.sections.at(-1);
    if (current !== undefined) return current;
    const unnamed = { number: '', title: '', items: [] };
    this.sections.push(unnamed);
    this.diagnostics.push(question('section-missing', null, 'Có dòng đứng trước mọi mục (I, II, …).'));
    return unnamed;
  }

  private leaveUnplaced({ table, row }: { readonly table: number; readonly row: number }, cells: NamedCells): void {
    const texts = [...new Set(Object.values(cells))].map(textOf).filter((text) => text !== '');
    this.unplaced.push(...texts);
    this.diagnostics.push(question('row-unplaced', null, `Bảng ${table}, dòng ${row}: không rõ thuộc mục hoặc số thứ tự nào.`));
  }
}
