import { itemPath } from '#domain/plan/plan';
import { namedRows, rowNamed, withRow } from '#domain/plan/proposal-correction/named-rows';
import {
  notCorrected,
  told,
  type Corrected,
  type NotCorrected,
  type RowCorrection,
} from '#domain/plan/proposal-correction/proposal-correction';
import type { PlanProposal, ProposedItem, ProposedSection } from '#domain/plan/proposal';

/** `1`, `12`, or below a group `1.b`, `1.đ`. */
const ROW_NUMBER = /^\d{1,3}(?:\.[a-zđ])?$/u;

/**
 * Adds a row, takes one out, or gives one another number and group.
 * @param blank what a new row without words is read as
 */
export function correctRows(
  proposal: PlanProposal,
  correction: RowCorrection,
  blank: (number: string, group: string | null) => ProposedItem,
): Corrected | NotCorrected {
  switch (correction.op) {
    case 'add':
      return addRow(proposal, correction, blank);
    case 'remove': {
      const item = rowNamed(proposal, correction.row);
      if (item === null) return notCorrected('proposal-row-unknown', { row: correction.row });
      return {
        proposal: withRemoved(withRow(proposal, item, null), correction.row, item),
        told: told('plan-proposal.correct', { row: correction.row, field: 'row', before: { ...item.source.cells }, after: null }),
      };
    }
    case 'number':
      return renumber(proposal, correction);
  }
}

/** What the document prints stays known; a row that somebody had added is gone. */
function withRemoved(proposal: PlanProposal, row: string, { source }: ProposedItem): PlanProposal {
  return source.table === 0 ? proposal : { ...proposal, removed: [...(proposal.removed ?? []), { row, source }] };
}

function addRow(
  proposal: PlanProposal,
  { section: inSection, number, group, after }: Extract<RowCorrection, { op: 'add' }>,
  blank: (number: string, group: string | null) => ProposedItem,
): Corrected | NotCorrected {
  const section = proposal.sections.find((one) => one.number === inSection);
  if (section === undefined) return notCorrected('proposal-section-unknown', { section: inSection });
  const unfit = numberBlocker(proposal, inSection, number);
  if (unfit !== null) return unfit;
  const above = after === null ? null : rowNamed(proposal, after);
  if (after !== null && (above === null || !section.items.includes(above))) return notCorrected('proposal-row-unknown', { row: after });
  const place = above === null ? section.items.length : section.items.indexOf(above) + 1;
  const grown: ProposedSection = { ...section, items: section.items.toSpliced(place, 0, blank(number, group)) };
  return {
    proposal: { ...proposal, sections: proposal.sections.map((one) => (one === section ? grown : one)) },
    told: told('plan-proposal.correct', { row: itemPath(inSection, number), field: 'row', before: null, after: { number, group } }),
  };
}

function renumber(proposal: PlanProposal, { row, number, group }: Extract<RowCorrection, { op: 'number' }>): Corrected | NotCorrected {
  const found = namedRows(proposal).find(({ name }) => name === row);
  if (found === undefined) return notCorrected('proposal-row-unknown', { row });
  const { item, section } = found;
  const unfit = item.number === number ? null : numberBlocker(proposal, section, number);
  if (unfit !== null) return unfit;
  return {
    proposal: withRow(proposal, item, numbered(item, number, group)),
    told: told('plan-proposal.correct', {
      row,
      field: 'number',
      before: { number: item.number, group: item.group },
      after: { number, group },
    }),
  };
}

/** The row under another number and heading; that a person said so stays with it. */
export function numbered(item: ProposedItem, number: string, group: string | null): ProposedItem {
  const { source } = item;
  return { ...item, number, group, source: { ...source, corrected: { ...source.corrected, number } } };
}

function numberBlocker(proposal: PlanProposal, section: string, number: string): NotCorrected | null {
  if (!ROW_NUMBER.test(number)) return notCorrected('proposal-number-unfit', { number });
  const row = itemPath(section, number);
  return rowNamed(proposal, row) === null ? null : notCorrected('proposal-number-taken', { row });
}
