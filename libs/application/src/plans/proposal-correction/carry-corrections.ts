import type { CorrectionSetting } from '#application/plans/proposal-correction/apply-correction';
import { withNumbersDiagnosed } from '#application/plans/proposal-correction/apply-correction';
import {
  kept,
  lost,
  nameOf,
  say,
  type Carried,
  type CarriedRow,
  type LostCorrection,
} from '#application/plans/proposal-correction/carried';
import { carryCells, carryConfirmations, carryLeadMode, carryNumber, isAnsweredBy } from '#application/plans/proposal-correction/carry-row';
import { namedRows, rowNamed, withRow, type NamedRow } from '#domain/plan/proposal-correction/named-rows';
import type { Diagnostic, PlanProposal, ProposedItem, ProposedSection, RowSource } from '#domain/plan/proposal';

/** What is asked of the head: columns change nothing of it. */
const OF_HEAD: readonly string[] = ['title-missing', 'year-missing', 'year-differs', 'identity-missing'];

/**
 * A new reading of the same document, its agencies resolved, with what people have said of the one before: its head, and of each row that
 * the document prints at the same place what was said of words that are the same. What does not fit is named, none of it in silence.
 */
export function carryCorrections(before: PlanProposal, reading: PlanProposal, setting: CorrectionSetting): Carried {
  const begun: Carried = { proposal: withHead(before, reading), kept: 0, lost: [] };
  const sectioned = before.sections.reduce((sofar, section) => carrySection(sofar, section, setting), carryRemoved(begun, before));
  const grown = namedRows(before).reduce(
    (sofar, row) => (isPrinted(row.item) ? sofar : carryAdded(sofar, row, before, setting)),
    sectioned,
  );

  const rows = namedRows(before).flatMap((row) => carriedRow(row, grown.proposal) ?? []);
  const renumbered = rows.reduce(carryNumber, grown);
  const numbered = { ...renumbered, proposal: withNumbersDiagnosed(renumbered.proposal) };
  const worded = rows.reduce((sofar, row) => carryCells(sofar, row, setting), numbered);
  const named = carryAgencies(worded, before, setting);
  const led = rows.reduce((sofar, row) => carryLeadMode(sofar, row, setting), named);
  const confirmed = rows.reduce((sofar, row) => carryConfirmations(sofar, row, setting), led);
  return carryUnplaced(carryDocumentConfirmations(confirmed, before, setting), before);
}

function withHead(before: PlanProposal, reading: PlanProposal): PlanProposal {
  const { title, issuer, number, date, year } = before;
  const isOfHead = ({ code }: Diagnostic): boolean => OF_HEAD.includes(code);
  const asked = [...before.diagnostics.filter(isOfHead), ...reading.diagnostics.filter((one) => !isOfHead(one))];
  const confirmed = before.confirmed?.filter(isOfHeadCode);
  return { ...reading, title, issuer, number, date, year, diagnostics: asked, ...(confirmed !== undefined && { confirmed }) };
}

function isOfHeadCode({ code }: { readonly code: string }): boolean {
  return OF_HEAD.includes(code);
}

/** Rows that somebody has taken out are taken out again, where the document still prints them as rows. */
function carryRemoved(carried: Carried, { removed = [] }: PlanProposal): Carried {
  return removed.reduce((sofar, { row, source }): Carried => {
    const item = rowAt(sofar.proposal, source);
    if (item === null) return sofar;
    const without = withRow(sofar.proposal, item, null);
    return kept(sofar, { ...without, removed: [...(without.removed ?? []), { row, source: item.source }] });
  }, carried);
}

function carrySection(carried: Carried, { number, title, printed }: ProposedSection, setting: CorrectionSetting): Carried {
  if (printed === undefined) return carried;
  const loss: LostCorrection = { what: 'section', row: null, cell: null, text: `${number}. ${title}` };
  if (printed === null) return say(carried, { kind: 'section', op: 'add', number, title }, loss, setting);
  const isThere = carried.proposal.sections.some((one) => one.number === printed.number && one.title === printed.title);
  return isThere
    ? say(carried, { kind: 'section', op: 'change', section: printed.number, number, title }, loss, setting)
    : lost(carried, loss);
}

/** A row that no document prints stands again below the row that it stood below. */
function carryAdded(carried: Carried, { name, section, item }: NamedRow, before: PlanProposal, setting: CorrectionSetting): Carried {
  const { number, group } = item;
  const within = before.sections.find(({ items }) => items.includes(item))?.items ?? [];
  const above = within[within.indexOf(item) - 1];
  const standing = above === undefined ? null : sameRow(carried.proposal, above, nameOf(before, above));
  const isWithin = carried.proposal.sections.some((one) => one.number === section && standing !== null && one.items.includes(standing));
  const after = standing !== null && isWithin ? nameOf(carried.proposal, standing) : null;
  const loss: LostCorrection = { what: 'row', row: name, cell: null, text: item.content };
  return say(carried, { kind: 'row', op: 'add', section, number, group, after }, loss, setting);
}

/** Of an added row that finds no place everything is lost with it: nothing more is said of it. */
function carriedRow({ name, item }: NamedRow, proposal: PlanProposal): CarriedRow | null {
  if (!isPrinted(item) && sameRow(proposal, item, name) === null) return null;
  return { name, before: item, find: (standing) => sameRow(standing, item, name) };
}

function sameRow(proposal: PlanProposal, item: ProposedItem, name: string): ProposedItem | null {
  if (isPrinted(item)) return rowAt(proposal, item.source);
  const found = rowNamed(proposal, name);
  return found === null || isPrinted(found) ? null : found;
}

function isPrinted({ source }: ProposedItem): boolean {
  return source.table > 0;
}

/** The one row that the document prints there; null where none is, or several share the place. */
function rowAt(proposal: PlanProposal, { table, row }: Pick<RowSource, 'table' | 'row'>): ProposedItem | null {
  const there = namedRows(proposal).filter(({ item }) => item.source.table === table && item.source.row === row);
  return there.length === 1 ? (there[0]?.item ?? null) : null;
}

function carryAgencies(carried: Carried, { agencies = [] }: PlanProposal, setting: CorrectionSetting): Carried {
  return agencies.reduce((sofar, { text, ref, by, at }): Carried => {
    const loss: LostCorrection = { what: 'agency', row: null, cell: null, text };
    return say(sofar, { kind: 'agency', text, ref, remember: false }, loss, setting, { by, at });
  }, carried);
}

function carryDocumentConfirmations(carried: Carried, { confirmed = [], diagnostics }: PlanProposal, setting: CorrectionSetting): Carried {
  return confirmed.reduce((sofar, confirmation): Carried => {
    const { cell, code, by, at, asked = [] } = confirmation;
    if (isOfHeadCode(confirmation)) return kept(sofar, sofar.proposal);
    const again = sofar.proposal.diagnostics.filter((one) => one.code === code && one.cell === cell);
    const answered = again.filter(isAnsweredBy(confirmation, diagnostics));
    if (again.length === 0) return sofar;
    const loss: LostCorrection = { what: 'confirm', row: null, cell, text: asked.join(' ') };
    if (answered.length === 0) return lost(sofar, loss);
    return answered.reduce(
      (left, { message }) => say(left, { kind: 'confirm', row: null, cell, code, message }, loss, setting, { by, at }),
      sofar,
    );
  }, carried);
}

/** Texts that somebody has put into a cell, or said to belong to no row, belong to none again only where the cell lost them. */
function carryUnplaced(carried: Carried, { dropped = [], unplaced }: PlanProposal): Carried {
  const placed = namedRows(carried.proposal).flatMap(({ item }) =>
    Object.values(item.source.corrected ?? {}).flatMap((text) => text.split('\n')),
  );
  const isTaken = (text: string): boolean => !unplaced.includes(text) && (dropped.includes(text) || placed.includes(text));
  const left = carried.proposal.unplaced.filter((text) => !isTaken(text));
  const again = carried.proposal.unplaced.filter((text) => isTaken(text) && dropped.includes(text));
  const diagnostics = carried.proposal.diagnostics.filter(({ code }) => code !== 'row-unplaced' || left.length > 0);
  const proposal = { ...carried.proposal, unplaced: left, diagnostics, ...(again.length > 0 && { dropped: again }) };
  return { ...carried, proposal, kept: carried.kept + again.length };
}
