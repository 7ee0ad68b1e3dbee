import { CELL_NAMES, type CellName, type Diagnostic, type ProposedItem } from '#domain/plan/proposal';
import { question, warning } from '#plan-import/diagnosis/diagnostic';

/**
 * A cell that a scan damaged. `scanned` is what the scan has, empty where nothing is legible. `letters`: some words are not sure, and
 * somebody must say what the cell says; `marks`: all words are there without their marks, and somebody should look.
 */
export interface DamagedCell {
  readonly cell: CellName;
  readonly scanned: string;
  readonly damage: 'letters' | 'marks';
}

/** Asks for what a person must decide, however well a cell was read. */
const DECISIONS: readonly string[] = ['lead-mode', 'day-missing', 'document-unnamed'];

/**
 * The row with its damaged cells marked: what the scan has beside each (`source.scan`), and a question or a warning. Each cell is asked
 * about once: where something else is asked about what was read in it, the mark is a warning.
 */
export function withDamagedCells(item: ProposedItem, damaged: readonly DamagedCell[]): ProposedItem {
  if (damaged.length === 0) return item;
  const inOrder = CELL_NAMES.flatMap((name) => damaged.filter(({ cell }) => cell === name));
  const scan = Object.fromEntries(inOrder.map(({ cell, scanned }) => [cell, scanned]));
  const marks = inOrder.map((damage) => diagnose(damage, isAsked(item.diagnostics, damage.cell)));
  return { ...item, source: { ...item.source, scan }, diagnostics: [...item.diagnostics, ...marks] };
}

/** Whether a person is asked already about what was read in a cell. */
export function isAsked(diagnostics: readonly Diagnostic[], cell: CellName): boolean {
  return diagnostics.some((one) => one.cell === cell && one.severity === 'question' && !DECISIONS.includes(one.code));
}

function diagnose({ cell, scanned, damage }: DamagedCell, isAskedAlready: boolean): Diagnostic {
  if (damage === 'marks') return warning('cell-without-marks', cell, `Bản quét mất dấu ở ô này: "${scanned}".`);
  const mark = isAskedAlready ? warning : question;
  return mark('cell-damaged', cell, scanned === '' ? 'Bản quét không đọc được ô này.' : `Ô này được phục hồi; bản quét ghi: "${scanned}".`);
}
