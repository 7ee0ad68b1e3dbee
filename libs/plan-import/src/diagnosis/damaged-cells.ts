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

/** The row with its damaged cells marked: what the scan has beside each (`source.scan`), and a question or a warning. */
export function withDamagedCells(item: ProposedItem, damaged: readonly DamagedCell[]): ProposedItem {
  if (damaged.length === 0) return item;
  const inOrder = CELL_NAMES.flatMap((name) => damaged.filter(({ cell }) => cell === name));
  const scan = Object.fromEntries(inOrder.map(({ cell, scanned }) => [cell, scanned]));
  return { ...item, source: { ...item.source, scan }, diagnostics: [...item.diagnostics, ...inOrder.map(diagnose)] };
}

function diagnose({ cell, scanned, damage }: DamagedCell): Diagnostic {
  if (damage === 'marks') return warning('cell-without-marks', cell, `Bản quét mất dấu ở ô này: "${scanned}".`);
  return question(
    'cell-damaged',
    cell,
    scanned === '' ? 'Bản quét không đọc được ô này.' : `Ô này được phục hồi; bản quét ghi: "${scanned}".`,
  );
}
