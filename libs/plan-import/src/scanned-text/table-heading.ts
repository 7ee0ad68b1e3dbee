import type { CellName, ProposedColumn } from '#domain/plan/proposal';
import { lettersOf } from '#plan-import/scanned-text/letters';
import { likenessOf } from '#plan-import/scanned-text/likeness';
import type { ScannedLine, ScannedWord } from '#plan-import/scanned-text/scanned-lines';

/** How the columns of a plan are headed. */
const HEADINGS: readonly (readonly [meaning: CellName | null, texts: readonly string[]])[] = [
  ['number', ['STT', 'TT', 'Số TT']],
  ['content', ['Nội dung công việc', 'Nội dung nhiệm vụ', 'Nội dung', 'Nhiệm vụ', 'Tên nhiệm vụ']],
  ['lead', ['Cơ quan chủ trì', 'Đơn vị chủ trì', 'Chủ trì', 'Cơ quan thực hiện', 'Đơn vị thực hiện']],
  ['coordinator', ['Cơ quan phối hợp', 'Đơn vị phối hợp', 'Phối hợp']],
  ['deliverable', ['Kết quả công việc', 'Kết quả', 'Sản phẩm', 'Sản phẩm đầu ra', 'Kết quả đầu ra']],
  ['timing', ['Thời gian thực hiện', 'Thời gian hoàn thành', 'Thời hạn hoàn thành', 'Thời gian', 'Thời hạn', 'Tiến độ']],
  [null, ['Phân công thực hiện', 'Ghi chú']],
];

interface HeadingText {
  readonly meaning: CellName | null;
  readonly letters: string;
  readonly words: number;
}

const HEADING_TEXTS: readonly HeadingText[] = HEADINGS.flatMap(([meaning, texts]) =>
  texts.map((text) => ({ meaning, letters: lettersOf(text), words: text.split(' ').length })),
);

const LEAST_LIKE = 0.8;

/** Headings stand near the beginning. */
const FURTHEST_LINE = 40;

/** Other lines between two lines of headings. */
const MOST_BETWEEN = 3;

/** A scan may lose some of the headings. */
const LEAST_HEADINGS = 3;

/** The heading of a plan's table: its columns, its lines (`end` is the line behind them), and words in them that head no column. */
export interface TableHeading {
  readonly columns: readonly ProposedColumn[];
  readonly begin: number;
  readonly end: number;
  readonly others: readonly string[];
}

/** The lines that head the table, by what they say; null where there are none. */
export function findTableHeading(lines: readonly ScannedLine[]): TableHeading | null {
  const read = lines.slice(0, FURTHEST_LINE).map(({ words }) => headingsIn(words));
  const begin = read.findIndex(isHeadingLine);
  let end = begin + 1;
  while (read.slice(end, end + MOST_BETWEEN).some(isHeadingLine)) end += read.slice(end).findIndex(isHeadingLine) + 1;
  const found = read.slice(begin, end).flatMap(({ columns }) => columns);
  const meanings = new Set(found.flatMap(({ meaning }) => meaning ?? []));
  if (begin === -1 || meanings.size < LEAST_HEADINGS) return null;
  return { columns: found, begin, end, others: read.slice(begin, end).flatMap(({ others }) => others) };
}

interface HeadingLine {
  readonly columns: readonly ProposedColumn[];
  readonly others: readonly string[];
}

function isHeadingLine({ columns, others }: HeadingLine): boolean {
  const lettersIn = (texts: readonly string[]): number => lettersOf(texts.join('')).length;
  return columns.length > 0 && lettersIn(columns.map(({ text }) => text)) > lettersIn(others) * 2;
}

function headingsIn(words: readonly ScannedWord[]): HeadingLine {
  const columns: ProposedColumn[] = [];
  const others: string[] = [];
  let at = 0;
  while (at < words.length) {
    const found = headingAt(words, at);
    if (found === null) {
      if (words[at]?.kind !== 'bar') others.push(words[at]?.text ?? '');
      at++;
    } else {
      columns.push(found.column);
      at += found.words;
    }
  }
  return { columns, others };
}

/** The longest heading that begins with a word. */
function headingAt(words: readonly ScannedWord[], at: number): { readonly column: ProposedColumn; readonly words: number } | null {
  for (const count of [4, 3, 2, 1]) {
    const span = words.slice(at, at + count);
    if (span.length < count || span.some(({ kind }) => kind !== 'word')) continue;
    const letters = span.map((word) => word.letters).join('');
    const likest = HEADING_TEXTS.filter(({ words: own }) => own === count)
      .map(({ meaning, letters: known }) => ({ meaning, likeness: likenessOf(letters, known) }))
      .reduce<Pick<HeadingText, 'meaning'> & { readonly likeness: number }>((one, other) => (other.likeness > one.likeness ? other : one), {
        meaning: null,
        likeness: 0,
      });
    if (likest.likeness >= LEAST_LIKE)
      return { column: { meaning: likest.meaning, text: span.map(({ text }) => text).join(' ') }, words: count };
  }
  return null;
}
