import type { Diagnostic, PlanProposal, ProposedItem, ProposedSection } from '#domain/plan/proposal';
import { info, question, warning } from '#plan-import/diagnosis/diagnostic';
import { identityMissing, titleMissing, yearMissing } from '#plan-import/diagnosis/document-diagnoses';
import { NotAPlan } from '#plan-import/errors';
import { findTitle } from '#plan-import/find-title';
import { columnWidths } from '#plan-import/scanned-text/column-widths';
import { lettersOf } from '#plan-import/scanned-text/letters';
import { readRows } from '#plan-import/scanned-text/read-rows';
import { rowCells } from '#plan-import/scanned-text/row-cells';
import { scannedItem } from '#plan-import/scanned-text/scanned-item';
import { type ScannedLine, scannedLines } from '#plan-import/scanned-text/scanned-lines';
import { repeatsOneOf, type ScannedSection, scannedSections } from '#plan-import/scanned-text/scanned-sections';
import { findTableHeading } from '#plan-import/scanned-text/table-heading';
import { romanNumber } from '#plan-import/table/roman-number';
import type { ColumnWidths } from '#plan-import/scanned-text/word-context';

/** `year` overrules the year that the title prints. */
export interface ScannedOptions {
  readonly year?: number;
}

/**
 * The proposal of a plan of which a scan's text is all there is: marks lost, letters confused, columns interleaved, numbers missing.
 * Rows and cells are those that explain the text best; nothing is added to it but names of agencies that are surely meant. Each cell is
 * marked with what the scan has, and what could not be read is asked.
 *
 * @throws NotAPlan when the text has no heading of a plan's table, or no rows below it
 */
export function scannedProposal(text: string, options: ScannedOptions = {}): PlanProposal {
  const lines = scannedLines(text);
  const heading = findTableHeading(lines);
  if (heading === null) throw new NotAPlan();
  const above = lines.slice(0, heading.begin).map((line) => line.text);
  const { title, others } = findTitle(above.filter((line) => !isAppendix(line)));
  const printedYear = /n[aă]m (\d{4})/iu.exec(title)?.[1];
  const year = options.year ?? (printedYear === undefined ? null : Number(printedYear));
  const headingLines = lines.slice(heading.begin, heading.end);
  const below = lines.slice(heading.end);
  const repeated = below.filter((line) => repeatsOneOf(line, headingLines));
  const body = below.filter((line) => !repeated.includes(line));
  const read = readSections(scannedSections(body), columnWidths(body), year);
  if (!read.sections.some(({ items }) => items.some(isTask))) throw new NotAPlan();
  return {
    title,
    issuer: null,
    number: null,
    date: null,
    year,
    columns: heading.columns,
    sections: read.sections,
    unplaced: [...above.filter(isAppendix), ...others, ...heading.others, ...repeated.map((line) => line.text), ...read.unplaced],
    diagnostics: [
      identityMissing(),
      question(
        'scan-without-marks',
        null,
        'Văn bản là bản quét mất dấu: tên kế hoạch, tên mục và nội dung phải được đối chiếu với bản gốc.',
      ),
      ...(title === '' ? [titleMissing()] : []),
      ...(year === null ? [yearMissing()] : []),
      ...read.diagnostics,
    ],
  };
}

/** "Phụ lục II" without its marks is no part of the title. */
function isAppendix(line: string): boolean {
  return lettersOf(line).startsWith('phuluc');
}

/** A row with at least what is done and by whom. */
function isTask({ content, leads, coordinators }: ProposedItem): boolean {
  return content !== '' && leads.length + coordinators.length > 0;
}

interface ReadSections {
  readonly sections: readonly ProposedSection[];
  readonly unplaced: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

function readSections(scanned: readonly ScannedSection[], widths: ColumnWidths, planYear: number | null): ReadSections {
  const sections: ProposedSection[] = [];
  const unplaced: string[] = [];
  const diagnostics: Diagnostic[] = [];
  let numbered = 0;
  let row = 0;
  for (const section of scanned) {
    const number = section.title === '' ? '' : romanNumber((numbered += 1));
    const printed = asRoman(section.number);
    if (printed !== number && printed !== '') unplaced.push(section.number);
    diagnostics.push(...sectionDoubts(number, printed, section.number));
    const items = itemsOf(section.lines, { widths, planYear, before: row });
    row += items.read.length;
    unplaced.push(...items.unplaced);
    sections.push({ number, title: section.title, items: items.read });
  }
  return { sections, unplaced, diagnostics };
}

/** "1X" and "v" as the numbers that they look like. */
function asRoman(scanned: string): string {
  return scanned.replace(/[.)]$/u, '').replaceAll(/[1l]/gu, 'I').toUpperCase();
}

function sectionDoubts(number: string, printed: string, scanned: string): readonly Diagnostic[] {
  if (number === '') return [question('section-missing', null, 'Có dòng đứng trước mọi mục (I, II, …).')];
  if (printed === number) return [];
  if (printed === '')
    return [info('section-number-inferred', null, `Số của mục ${number} bị mất trong bản quét; được suy ra từ thứ tự các mục.`)];
  return [warning('section-number-inferred', null, `Mục ${number}: bản quét ghi số "${scanned}"; số được suy ra từ thứ tự các mục.`)];
}

interface ItemContext {
  readonly widths: ColumnWidths;
  readonly planYear: number | null;
  /** Rows of the sections before. */
  readonly before: number;
}

function itemsOf(
  lines: readonly ScannedLine[],
  { widths, planYear, before }: ItemContext,
): { readonly read: readonly ProposedItem[]; readonly unplaced: readonly string[] } {
  const read: ProposedItem[] = [];
  const unplaced: string[] = [];
  let group: { readonly number: string; readonly heading: string } | null = null;
  for (const found of readRows(lines, widths)) {
    if (found.kind === 'group') {
      const heading = lines
        .slice(found.begin, found.end)
        .map((line) => line.text)
        .join(' ');
      group = { number: found.number, heading };
      continue;
    }
    const cells = rowCells(lines, found.words, found.number);
    const number = group === null ? found.number : `${group.number}.${found.number}`;
    read.push(scannedItem(cells, { number, group: group?.heading ?? null, table: 1, row: before + read.length + 1, page: null, planYear }));
    unplaced.push(...cells.others);
  }
  return { read, unplaced };
}
