import type { ScannedLine } from '#plan-import/scanned-text/scanned-lines';
import { beginningsOf } from '#plan-import/scanned-text/word-scores';
import type { ColumnWidths } from '#plan-import/scanned-text/word-context';

/** Where no line tells. */
const USUAL_CONTENT = 42;

/** The other columns are narrower than the content by about this. */
const NARROW_SHARE = 0.65;

/** How wide the columns are, by the lines with which tasks begin: a content fills its column. */
export function columnWidths(lines: readonly ScannedLine[]): ColumnWidths {
  const rooms = lines
    .flatMap(({ words: [first] }) => (first !== undefined && beginningsOf(first).task > 0.85 ? [first.room] : []))
    .filter((room) => room >= USUAL_CONTENT / 2 && room <= USUAL_CONTENT * 2)
    .sort((one, other) => one - other);
  const content = rooms[Math.floor(rooms.length / 2)] ?? USUAL_CONTENT;
  return { content, narrow: content * NARROW_SHARE };
}
