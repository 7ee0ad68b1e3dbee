import type { CorrectionSetting } from '#application/plans/proposal-correction/apply-correction';
import {
  kept,
  lost,
  nameOf,
  say,
  type Carried,
  type CarriedRow,
  type LostCorrection,
} from '#application/plans/proposal-correction/carried';
import { cellsOf } from '#application/plans/proposal-correction/reread-row';
import { numbered } from '#domain/plan/proposal-correction/correct-rows';
import { withRow } from '#domain/plan/proposal-correction/named-rows';
import { CORRECTABLE_CELLS, type CorrectableCell } from '#domain/plan/proposal-correction/proposal-correction';
import type { CellName, Confirmation, Diagnostic, ProposedItem } from '#domain/plan/proposal';

/** The number and the heading that somebody gave a row, where the document prints the same number. That two have it now is asked about. */
export function carryNumber(carried: Carried, { name, before, find }: CarriedRow): Carried {
  if (before.source.corrected?.number === undefined) return carried;
  const item = find(carried.proposal);
  if (item === null || item.source.cells.number !== before.source.cells.number) {
    return lost(carried, { what: 'number', row: name, cell: 'number', text: before.number });
  }
  return kept(carried, withRow(carried.proposal, item, numbered(item, before.number, before.group)));
}

/** The words that were put in the place of a cell's, where the document prints the same there. */
export function carryCells(carried: Carried, { name, before, find }: CarriedRow, setting: CorrectionSetting): Carried {
  return CORRECTABLE_CELLS.reduce((sofar, cell): Carried => {
    const text = before.source.corrected?.[cell];
    if (text === undefined) return sofar;
    const item = find(sofar.proposal);
    const loss: LostCorrection = { what: 'cell', row: name, cell, text };
    // What somebody had typed because it stood in another column stands there now.
    if (item?.source.cells[cell] === text) return kept(sofar, sofar.proposal);
    if (item === null || item.source.cells[cell] !== before.source.cells[cell]) return lost(sofar, loss);
    return say(sofar, { kind: 'cell', row: nameOf(sofar.proposal, item), cell, text }, loss, setting);
  }, carried);
}

/** How several leads work, where they are the same. */
export function carryLeadMode(carried: Carried, { name, before, find }: CarriedRow, setting: CorrectionSetting): Carried {
  const { leadMode, submittingLead = null, submittingMember = null } = before;
  if (leadMode === 'unknown' || (leadMode === 'each' && before.leads.length < 2)) return carried;
  const item = find(carried.proposal);
  const loss: LostCorrection = { what: 'lead-mode', row: name, cell: 'lead', text: leadsOf(before) };
  if (item === null || leadsOf(item) !== leadsOf(before)) return lost(carried, loss);
  const row = nameOf(carried.proposal, item);
  return say(carried, { kind: 'lead-mode', row, leadMode, submittingLead, submittingMember }, loss, setting);
}

/**
 * What was confirmed of a row, by whom and when, where the same is asked of the same words. What is not asked any more needs no answer.
 */
export function carryConfirmations(carried: Carried, row: CarriedRow, setting: CorrectionSetting): Carried {
  return (row.before.source.confirmed ?? []).reduce((sofar, confirmation) => carryConfirmation(sofar, row, confirmation, setting), carried);
}

function carryConfirmation(
  carried: Carried,
  { name, before, find }: CarriedRow,
  confirmation: Confirmation,
  setting: CorrectionSetting,
): Carried {
  const { cell, code, by, at } = confirmation;
  const item = find(carried.proposal);
  const asked = item?.diagnostics.filter((diagnostic) => diagnostic.cell === cell && diagnostic.code === code) ?? [];
  const loss: LostCorrection = { what: 'confirm', row: name, cell, text: confirmation.asked?.join(' ') ?? asked[0]?.message ?? '' };
  if (item === null) return lost(carried, loss);
  if (asked.length === 0) return carried;
  const answered = isSaidOfTheSame(before, item, cell) ? asked.filter(isAnsweredBy(confirmation, before.diagnostics)) : [];
  if (answered.length === 0) return lost(carried, loss);
  const named = nameOf(carried.proposal, item);
  return answered.reduce(
    (sofar, { message }) => say(sofar, { kind: 'confirm', row: named, cell, code, message }, loss, setting, { by, at }),
    carried,
  );
}

/** Whether a confirmation was of this question. Of an older one, whose words were not kept: whether it was open no more. */
export function isAnsweredBy({ asked }: Confirmation, leftOpen: readonly Diagnostic[]): (diagnostic: Diagnostic) => boolean {
  return ({ code, message }) =>
    asked?.includes(message) ?? !leftOpen.some((diagnostic) => diagnostic.code === code && diagnostic.message === message);
}

function isSaidOfTheSame(before: ProposedItem, item: ProposedItem, cell: CellName | null): boolean {
  const [was, is] = [cellsOf(before), cellsOf(item)];
  return (cell === null ? CORRECTABLE_CELLS : [cell]).every((one: CellName | CorrectableCell) => was[one] === is[one]);
}

function leadsOf({ leads }: ProposedItem): string {
  return leads.map(({ text }) => text).join('; ');
}
