import { type ColumnKey, type Printing, printedColumns } from '#testing/plan-layouts/printing';
import { namedByLead } from '#testing/plan-layouts/expected-plan';
import type { TrueAgency, TrueRow } from '#testing/plan-layouts/true-plan';

/** About the width of a narrow column, in characters. */
const BROKEN_AFTER = 22;

const LEADERS = ['Đồng chí Nguyễn Văn Bình, Phó Chủ tịch', 'Đồng chí Trần Thị Hoa, Phó Chủ tịch'];
const NOTES = ['', 'Lồng ghép với Chương trình số 07', '', 'Chuyển tiếp từ năm trước'];

/** The paragraphs of a row's cells by column. `place` counts the rows of the plan from 0. The number is that of its last level. */
export function printCells(row: TrueRow, printing: Printing, place: number): Readonly<Record<ColumnKey, readonly string[]>> {
  const named = namedByLead(row, printing);
  const cells: Record<ColumnKey, readonly string[]> = {
    number: [printedNumber(row, printing)],
    content: [row.content],
    lead: printLeads(row, printing, named),
    coordinator: printList(textsOf(row.coordinators.slice(named)), printing),
    deliverable: row.deliverables.mode === 'any' ? [row.deliverables.items.join('/')] : printList(row.deliverables.items, printing),
    timing: [row.timing.text],
    leader: [LEADERS[place % LEADERS.length] ?? ''],
    note: [NOTES[place % NOTES.length] ?? ''].filter((note) => note !== ''),
  };
  if (!printing.breaksLines) return cells;
  const broken = printedColumns(printing).map((key) => [key, cells[key].map(breakLines)] as const);
  return { ...cells, ...Object.fromEntries(broken) };
}

/** The text with a line break after a few words each, as people make them where a column is too narrow. */
export function breakLines(text: string): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last === '') lines[lines.length - 1] = word;
    else if (last.length + 1 + word.length > BROKEN_AFTER) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.join('\n');
}

function printedNumber({ number }: TrueRow, { groups }: Printing): string {
  const [first = '', letter] = number.split('.');
  if (letter === undefined) return first;
  return groups === 'one-cell' ? `${letter})` : letter;
}

function printLeads(row: TrueRow, printing: Printing, named: number): readonly string[] {
  const leads = textsOf(row.leads);
  const coordinators = textsOf(row.coordinators.slice(0, named));
  const word = printing.agencies === 'one-column' && printing.labels === 'some' ? '' : 'Đơn vị ';
  const labelled = [labelOf(word, 'chủ trì', leads), ...(named > 0 ? [labelOf(word, 'phối hợp', coordinators)] : [])];
  if (printing.labels === 'all') return [labelled.join(' ')];
  return named > 0 || printing.agencies === 'one-column' ? labelled : printList(leads, printing);
}

function labelOf(word: string, part: string, agencies: readonly string[]): string {
  const label = `${word}${part}`;
  return `${label.charAt(0).toUpperCase()}${label.slice(1)}: ${inOneLine(agencies)}.`;
}

/** "các đơn vị liên quan" is joined to the list before it by "và", as plans do. */
function inOneLine(texts: readonly string[]): string {
  return texts.reduce((line, text) => (text.startsWith('các đơn vị') ? `${line} và ${text}` : `${line}; ${text}`));
}

/** A single entry has no bullet. */
function printList(texts: readonly string[], { lists }: Printing): readonly string[] {
  if (texts.length < 2) return texts;
  if (lists === 'semicolons') return [texts.join('; ')];
  const bullet = lists === 'dashes' ? '-' : '+';
  return texts.map((text, index) => `${bullet} ${text}${index === texts.length - 1 ? '.' : ';'}`);
}

function textsOf(agencies: readonly TrueAgency[]): readonly string[] {
  return agencies.map(({ text }) => text);
}
