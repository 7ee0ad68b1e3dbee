import type { ExtractedText, Sheet } from '#domain/document/extracted-text';
import { compareSheets, rowsOfSheet } from '#document-reading/compare/compare-sheets';
import type { ChangeTotals, NotCompared, WorkbookComparison, WorkbookEntry } from '#domain/document/comparison';
import { EditBudget } from '#document-reading/compare/edit-budget';

type Workbook = Extract<ExtractedText, { kind: 'sheets' }>;

/** Sheet by sheet: what bears the same name is the same sheet. One that was given another name is told as removed and added. */
export function compareWorkbooks(before: Workbook, after: Workbook, notCompared: readonly NotCompared[]): WorkbookComparison {
  const budget = new EditBudget();
  const left = before.sheets.map(composed);
  const standing = after.sheets.map(composed).flatMap((sheet) => tellSheet(takeByName(left, sheet.name), sheet, budget));
  const entries = [...standing, ...left.flatMap(tellRemoved)];
  return { kind: 'sheets', entries, totals: totalsOf(entries), isWhole: !budget.isExceeded, notCompared };
}

function composed({ name, rows }: Sheet): Sheet {
  return { name: name.normalize('NFC'), rows: rows.map((cells) => cells.map((text) => text.normalize('NFC'))) };
}

function takeByName(sheets: Sheet[], name: string): Sheet | undefined {
  const at = sheets.findIndex((sheet) => sheet.name === name);
  return at < 0 ? undefined : sheets.splice(at, 1)[0];
}

function tellSheet(before: Sheet | undefined, after: Sheet, budget: EditBudget): WorkbookEntry[] {
  if (before !== undefined) return compareSheets(before, after, budget);
  return [{ kind: 'sheet-added', sheet: after.name }, ...rowsOfSheet('row-added', after)];
}

function tellRemoved(sheet: Sheet): WorkbookEntry[] {
  return [{ kind: 'sheet-removed', sheet: sheet.name }, ...rowsOfSheet('row-removed', sheet)];
}

/** A cell that was filled is an added one, one that was emptied a removed one. */
function totalsOf(entries: readonly WorkbookEntry[]): ChangeTotals {
  const totals = { added: 0, removed: 0, changed: 0 };
  for (const entry of entries) {
    switch (entry.kind) {
      case 'sheet-added':
      case 'sheet-removed':
        break;
      case 'column-added':
      case 'row-added':
        totals.added += entry.cells.length;
        break;
      case 'column-removed':
      case 'row-removed':
        totals.removed += entry.cells.length;
        break;
      case 'cell':
        totals[entry.before.text === '' ? 'added' : entry.after.text === '' ? 'removed' : 'changed']++;
        break;
    }
  }
  return totals;
}
