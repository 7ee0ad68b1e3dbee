import {
  notCorrected,
  told,
  type Corrected,
  type NotCorrected,
  type SectionCorrection,
} from '#domain/plan/proposal-correction/proposal-correction';
import type { PlanProposal, ProposedSection, SectionHead } from '#domain/plan/proposal';

const SECTION_NUMBER = /^[IVX]{1,7}$/;

/** Adds a section, gives one another number and title, or takes one out that has no rows. */
export function correctSections(proposal: PlanProposal, correction: SectionCorrection): Corrected | NotCorrected {
  switch (correction.op) {
    case 'add': {
      const { number, title } = correction;
      const unfit = numberBlocker(proposal, number);
      if (unfit !== null) return unfit;
      return changed(proposal, [...proposal.sections, { number, title, printed: null, items: [] }], number, null, { number, title });
    }
    case 'change':
      return changeSection(proposal, correction);
    case 'remove': {
      const section = sectionOf(proposal, correction.section);
      if (section === null) return notCorrected('proposal-section-unknown', { section: correction.section });
      if (section.items.length > 0) return notCorrected('proposal-section-has-rows', { section: section.number });
      const left = proposal.sections.filter((one) => one !== section);
      return changed(proposal, left, section.number, { number: section.number, title: section.title }, null);
    }
  }
}

function changeSection(
  proposal: PlanProposal,
  { section: named, number, title }: Extract<SectionCorrection, { op: 'change' }>,
): Corrected | NotCorrected {
  const section = sectionOf(proposal, named);
  if (section === null) return notCorrected('proposal-section-unknown', { section: named });
  const unfit = section.number === number ? null : numberBlocker(proposal, number);
  if (unfit !== null) return unfit;
  const sections = proposal.sections.map((one) => (one === section ? { ...one, number, title, printed: printedHead(one) } : one));
  return changed(proposal, sections, named, { number: section.number, title: section.title }, { number, title });
}

/** What the document prints of it, whatever was said since; null where it prints nothing. */
function printedHead({ number, title, printed }: ProposedSection): SectionHead | null {
  return printed === undefined ? { number, title } : printed;
}

function sectionOf({ sections }: PlanProposal, number: string): ProposedSection | null {
  return sections.find((section) => section.number === number) ?? null;
}

function numberBlocker(proposal: PlanProposal, number: string): NotCorrected | null {
  if (!SECTION_NUMBER.test(number)) return notCorrected('proposal-number-unfit', { number });
  return sectionOf(proposal, number) === null ? null : notCorrected('proposal-section-taken', { section: number });
}

function changed(
  proposal: PlanProposal,
  sections: readonly ProposedSection[],
  section: string,
  before: SectionHead | null,
  after: SectionHead | null,
): Corrected {
  return {
    proposal: { ...proposal, sections },
    told: told('plan-proposal.correct', { section, field: 'section', before: before && { ...before }, after: after && { ...after } }),
  };
}
