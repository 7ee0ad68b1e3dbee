import { CELL_NAMES, type CellName, type Diagnostic, type ProposedItem } from '#domain/plan/proposal';
import { parseTiming } from '#domain/timing/parse-timing';
import { type DamagedCell, withDamagedCells } from '#plan-import/diagnosis/damaged-cells';
import { info, question } from '#plan-import/diagnosis/diagnostic';
import { agencyLines } from '#plan-import/scanned-text/agency-lines';
import { isLegible } from '#plan-import/scanned-text/letters';
import { type CellWord, isNumber, linesOf, type RowCells, textOf } from '#plan-import/scanned-text/row-cells';
import { readItem, type RowPlace } from '#plan-import/table/read-item';

/** Of a text's words so many may be illegible, and it still counts as one that lost its marks alone. */
const MOST_ILLEGIBLE = 0.08;

/** A time that is less sure was damaged, and not only without marks. */
const SURE_TIME = 0.8;

/** The proposal's row of what was read in a scan. Every cell that the scan has is marked, be it that its marks are lost. */
export function scannedItem({ cells }: RowCells, place: RowPlace): ProposedItem {
  const lead = agencyLines(cells.lead);
  const coordinator = agencyLines(cells.coordinator);
  const timing = textOf(wordsOf(cells.timing));
  const item = readItem(
    {
      number: { lines: [place.number] },
      content: { lines: [textOf(wordsOf(cells.content))] },
      lead: { lines: lead.lines },
      coordinator: { lines: coordinator.lines },
      deliverable: { lines: resultLines(cells.deliverable) },
      timing: { lines: timing === '' ? [] : [timing] },
    },
    place,
  );
  const scanned = Object.fromEntries(CELL_NAMES.map((name) => [name, linesOf(cells[name]).join('\n')])) as Record<CellName, string>;
  const damageOf: Readonly<Record<CellName, DamagedCell['damage'] | null>> = {
    number: isOtherNumber(cells.number, place.number) ? 'letters' : null,
    content: textDamage(cells.content),
    lead: lead.isSure ? 'marks' : 'letters',
    coordinator: coordinator.isSure ? 'marks' : 'letters',
    deliverable: textDamage(cells.deliverable),
    timing: parseTiming(timing, place.planYear).confidence >= SURE_TIME ? 'marks' : 'letters',
  };
  const damaged = CELL_NAMES.flatMap((cell): DamagedCell[] => {
    const damage = cell !== 'number' && scanned[cell] === '' ? 'letters' : damageOf[cell];
    return damage === null ? [] : [{ cell, scanned: scanned[cell].replaceAll('\n', ' / '), damage }];
  });
  const diagnostics = [...item.diagnostics, ...columnDoubts(cells, lead.isSure && coordinator.isSure), ...numberDoubts(cells.number)];
  return withDamagedCells({ ...item, diagnostics, source: { ...item.source, cells: scanned } }, damaged);
}

function wordsOf(words: readonly CellWord[]): readonly CellWord[] {
  return words.filter(({ kind }) => kind === 'word');
}

/** The lines of a result; bullets stand before their words. */
function resultLines(words: readonly CellWord[]): readonly string[] {
  const lines = [...new Set(wordsOf(words).map(({ line }) => line))];
  return lines.map((line) => {
    const own = wordsOf(words).filter((word) => word.line === line);
    return own[0]?.afterBullet === true ? `- ${textOf(own).replace(/^[-–—_•]\s*/u, '')}` : textOf(own);
  });
}

function textDamage(words: readonly CellWord[]): DamagedCell['damage'] {
  const printed = wordsOf(words);
  const illegible = printed.filter(({ text, letters }) => !isLegible(text) && !isLegible(letters)).length;
  return illegible > Math.max(1, printed.length * MOST_ILLEGIBLE) ? 'letters' : 'marks';
}

function isOtherNumber(words: readonly CellWord[], path: string): boolean {
  const number = path.split('.').at(-1) ?? '';
  return words.length > 0 && !words.some(({ text }) => isNumber(text, number));
}

function numberDoubts(words: readonly CellWord[]): readonly Diagnostic[] {
  return words.length > 0 ? [] : [info('number-inferred', 'number', 'Số thứ tự bị mất trong bản quét; được suy ra từ thứ tự các dòng.')];
}

/**
 * Where the coordinating agencies are printed before the lead, or names of either are not sure, a scan may as well have mixed the two
 * columns: who leads is asked, and who coordinates.
 */
function columnDoubts({ lead, coordinator }: RowCells['cells'], isSure: boolean): readonly Diagnostic[] {
  const [first, other] = [lead.find(({ kind }) => kind === 'word'), coordinator.find(({ kind }) => kind === 'word')];
  if (first === undefined || other === undefined) return [];
  const isBefore = other.line < first.line || (other.line === first.line && other.at < first.at);
  if (isSure && !isBefore) return [];
  const message = 'Cột chủ trì và cột phối hợp có thể bị xen lẫn trong bản quét: xin kiểm tra cơ quan nào chủ trì, cơ quan nào phối hợp.';
  return [question('columns-interleaved', 'lead', message), question('columns-interleaved', 'coordinator', message)];
}
