import type { Moment } from '#application/execute-command/command';
import type { OrganisationRecord } from '#application/ports/loaded';
import { cellsOf, linesOf, readingOf, rereadRow } from '#application/plans/proposal-correction/reread-row';
import type { Actor } from '#domain/organisation/capacity';
import { organisationOn, type Organisation } from '#domain/organisation/organisation';
import { nameResolver, type NameResolver } from '#domain/organisation/resolve-name';
import { answerLeadMode } from '#domain/plan/proposal-correction/answer-lead-mode';
import { acceptAgencies, chooseAgency } from '#domain/plan/proposal-correction/choose-agency';
import { confirmQuestion } from '#domain/plan/proposal-correction/confirm-question';
import { correctHead } from '#domain/plan/proposal-correction/correct-head';
import { correctRows } from '#domain/plan/proposal-correction/correct-rows';
import { correctSections } from '#domain/plan/proposal-correction/correct-sections';
import { rowNamed, withEachRow, withRow } from '#domain/plan/proposal-correction/named-rows';
import {
  isCorrected,
  notCorrected,
  told,
  type CorrectableCell,
  type Corrected,
  type Corrector,
  type NotCorrected,
  type ProposalCorrection,
  type ProposedHead,
} from '#domain/plan/proposal-correction/proposal-correction';
import { takeUnplaced } from '#domain/plan/proposal-correction/take-unplaced';
import type { CellName, PlanProposal, ProposedItem } from '#domain/plan/proposal';
import { diagnoseNumbers } from '#plan-import/diagnosis/diagnose-numbers';
import { readItem } from '#plan-import/table/read-item';

/** What corrections are made against: the organisation of today, and who makes them. */
export interface CorrectionSetting {
  readonly organisation: Organisation;
  /** By the organisation's names alone. */
  readonly resolve: NameResolver;
  readonly corrector: Corrector;
}

/** @param moment on whose day the organisation is read */
export function correctionSetting({ units, parties }: OrganisationRecord, actor: Actor, { now, today }: Moment): CorrectionSetting {
  const organisation = organisationOn(today, units, parties);
  return { organisation, resolve: nameResolver(organisation), corrector: { by: actor.id, at: now } };
}

/** The proposal after one correction. Rows whose words or year change are read again. */
export function applyCorrection(
  proposal: PlanProposal,
  correction: ProposalCorrection,
  { organisation, resolve, corrector }: CorrectionSetting,
): Corrected | NotCorrected {
  switch (correction.kind) {
    case 'cell':
      return correctCell(proposal, correction, resolve);
    case 'lead-mode':
      return answerLeadMode(proposal, correction, organisation);
    case 'agency':
      return chooseAgency(proposal, correction, organisation, corrector);
    case 'confirm':
      return confirmQuestion(proposal, correction, corrector);
    case 'accept':
      return acceptAgencies(proposal, correction.atLeast, corrector);
    case 'place':
      return placeText(proposal, correction, resolve);
    case 'row': {
      const { year } = proposal;
      return withNumbers(correctRows(proposal, correction, (number, group) => blankRow(number, group, year)));
    }
    case 'section':
      return withNumbers(correctSections(proposal, correction));
    case 'head':
      return correctHeadAndYear(proposal, correction.head, resolve);
  }
}

interface CellWords {
  readonly row: string;
  readonly cell: CorrectableCell;
  readonly text: string;
}

function correctCell(proposal: PlanProposal, { row, cell, text }: CellWords, resolve: NameResolver): Corrected | NotCorrected {
  const item = rowNamed(proposal, row);
  if (item === null) return notCorrected('proposal-row-unknown', { row });
  const words = linesOf(text).join('\n');
  return {
    proposal: withRow(proposal, item, withWords(item, cell, words, proposal, resolve)),
    told: told('plan-proposal.correct', { row, field: cell, before: cellsOf(item)[cell], after: words }),
  };
}

function withWords(item: ProposedItem, cell: CellName, words: string, proposal: PlanProposal, resolve: NameResolver): ProposedItem {
  const before = readingOf(item, proposal);
  const after = { ...before, cells: { ...before.cells, [cell]: words } };
  const reread = rereadRow(item, before, after, cell, withChosen(proposal, resolve));
  const { source } = item;
  const corrected = { ...source.corrected, [cell]: words };
  // What was confirmed of the cell was said of other words.
  const confirmed = source.confirmed?.filter((one) => one.cell !== cell);
  return { ...reread, source: { ...source, corrected, ...(confirmed !== undefined && { confirmed }) } };
}

function placeText(
  proposal: PlanProposal,
  { unplaced, into }: Extract<ProposalCorrection, { kind: 'place' }>,
  resolve: NameResolver,
): Corrected | NotCorrected {
  const taken = takeUnplaced(proposal, unplaced);
  if ('refusedFor' in taken) return taken;
  const { text } = taken;
  if (into === null) {
    const dropped = [...(proposal.dropped ?? []), text];
    return {
      proposal: { ...taken.proposal, dropped },
      told: told('plan-proposal.correct', { field: 'unplaced', before: text, after: null }),
    };
  }
  const item = rowNamed(proposal, into.row);
  if (item === null) return notCorrected('proposal-row-unknown', { row: into.row });
  const before = cellsOf(item)[into.cell];
  const placed = correctCell(taken.proposal, { ...into, text: `${before}\n${text}` }, resolve);
  if (!isCorrected(placed)) return placed;
  return { ...placed, told: told('plan-proposal.correct', { field: 'unplaced', before: text, after: { ...into } }) };
}

function correctHeadAndYear(proposal: PlanProposal, head: ProposedHead, resolve: NameResolver): Corrected {
  const corrected = correctHead(proposal, head);
  const { year: planYear } = corrected.proposal;
  if (planYear === proposal.year) return corrected;
  const chosen = withChosen(proposal, resolve);
  const reread = withEachRow(corrected.proposal, (item) => {
    const before = readingOf(item, proposal);
    return rereadRow(item, before, { ...before, planYear }, null, chosen);
  });
  return { ...corrected, proposal: reread };
}

/** What people said of this document's names comes before what the organisation's names say. */
function withChosen({ agencies = [] }: PlanProposal, resolve: NameResolver): NameResolver {
  return (text) => {
    const chosen = agencies.find((agency) => agency.text === text);
    return chosen === undefined ? resolve(text) : { resolved: chosen.ref, confidence: 1, candidates: [] };
  };
}

/** A row that no document prints stands nowhere in it. */
function blankRow(number: string, group: string | null, planYear: number | null): ProposedItem {
  const blank = { lines: [] };
  const cells = { number: blank, content: blank, lead: blank, coordinator: blank, deliverable: blank, timing: blank };
  return readItem(cells, { number, group, table: 0, row: 0, page: null, planYear });
}

/** After rows or sections have moved: what is asked about their numbers is asked anew. */
function withNumbers(outcome: Corrected | NotCorrected): Corrected | NotCorrected {
  return isCorrected(outcome) ? { ...outcome, proposal: withNumbersDiagnosed(outcome.proposal) } : outcome;
}

/** The proposal with what is asked about its numbers as they are now. */
export function withNumbersDiagnosed(proposal: PlanProposal): PlanProposal {
  const { sections } = proposal;
  const isUnnumbered = sections.some(({ number }) => number === '');
  const others = proposal.diagnostics.filter(({ code }) => code !== 'number-repeated' && (code !== 'section-missing' || isUnnumbered));
  return { ...proposal, diagnostics: [...others, ...diagnoseNumbers(sections)] };
}
