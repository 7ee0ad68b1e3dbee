import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Diagnostic, PlanProposal, ProposedItem } from '#domain/plan/proposal';
import { cityPlanDocx, cityPlanText, cityPlanTruth, type TrueItem } from '#testing/plan-documents/city-plan';
import { docxTexts } from '#testing/plan-documents/docx-text';
import { parsePlanDocument } from '#plan-import/parse-plan-document';
import { readingClassOf } from '#domain/plan/reading-class';
import { countedWords } from '#testing/plan-documents/counted-words';
import { groupRows, printedPlaces } from '#testing/plan-documents/printed-places';

const truth = cityPlanTruth();
const trueRows = truth.sections.flatMap(({ number, items }) =>
  items.map((item) => ({ path: `${number}.${item.number}`, section: number, item })),
);

let proposal: PlanProposal;
beforeAll(async () => {
  proposal = await parsePlanDocument(cityPlanDocx());
});

describe('the city plan of 2025', () => {
  it('has nine sections and 26 rows, in their order', () => {
    const paths = proposal.sections.flatMap(({ number, items }) => items.map((item) => `${number}.${item.number}`));
    expect(proposal.sections).toHaveLength(9);
    expect(paths).toHaveLength(26);
    expect(paths).toEqual(trueRows.map(({ path }) => path));
  });

  it('has its title, year, columns and section titles', () => {
    const { title, year, columns, unplaced, sections, issuer, number, date } = proposal;
    expect({ title, year, columns, unplaced }).toEqual({
      title: truth.title,
      year: truth.year,
      columns: truth.columns,
      unplaced: truth.unplaced,
    });
    expect(sections.map((section) => [section.number, section.title])).toEqual(
      truth.sections.map((section) => [section.number, section.title]),
    );
    expect({ issuer, number, date }).toEqual({ issuer: null, number: null, date: null });
  });

  it.each(trueRows)('row $path is what the signed text says, in every field', ({ section, item }) => {
    const read = proposal.sections.find(({ number }) => number === section)?.items.find(({ number }) => number === item.number);
    expect(read === undefined ? undefined : inTermsOfTruth(read)).toEqual(withoutLabels(item));
  });

  it.each([
    ['I.1', ['lead-mode']],
    ['I.2', ['lead-mode', 'coordinator-blank']],
    ['I.3', ['lead-names-coordinators', 'plan-issued-late']],
    ['I.4', []],
    ['II.2.a', []],
    ['III.3', ['document-unnamed']],
    ['VI.1', ['lead-names-coordinators']],
    ['VII.2', ['day-missing']],
    ['IX.1', ['lead-mode']],
  ])('row %s is marked %j', (path, codes) => {
    const read = proposal.sections.flatMap(({ number, items }) => items.map((item) => ({ path: `${number}.${item.number}`, item })));
    expect(read.find((row) => row.path === path)?.item.diagnostics.map(({ code }) => code)).toEqual(codes);
  });

  it('asks in the fifteen rows with several leads how they act, and nothing else', () => {
    const asked = proposal.sections.flatMap(({ items }) => items).flatMap(({ diagnostics }) => diagnostics.filter(isQuestion));
    expect(asked.map(({ code }) => code)).toEqual(Array.from({ length: 15 }, () => 'lead-mode'));
    expect(proposal.diagnostics.map(({ code }) => code)).toEqual(['identity-missing']);
    expect(readingClassOf(proposal)).toBe('with-questions');
  });
});

describe('nothing is lost', () => {
  it('every word of the DOCX is in the proposal, as often as it is printed', () => {
    expect(countedWords(printedPlaces(proposal))).toEqual(countedWords(docxTexts(cityPlanDocx())));
  });

  it('every word of the signed text is in the truth file, as often as it is printed', () => {
    const pageNumbers = /^\s*\d\s*$(?=\n\s*\n\s*\n)|\f/gmu;
    expect(countedWords(wordsOfTruth())).toEqual(countedWords([cityPlanText().replace(pageNumbers, '')]));
  });
});

function isQuestion({ severity }: Diagnostic): boolean {
  return severity === 'question';
}

/** A row as read, in the fields of the truth file. */
function inTermsOfTruth(item: ProposedItem): TrueItem {
  const { number, group, content, leadMode, deliverables, timing, nilAllowed, source } = item;
  const texts = (agencies: ProposedItem['leads']): readonly string[] => agencies.map(({ text }) => text);
  return {
    number,
    row: source.row,
    group,
    content,
    leadMode,
    leads: texts(item.leads),
    coordinators: texts(item.coordinators),
    deliverables,
    timing,
    nilAllowed,
  };
}

function withoutLabels({ leadLabels: _lead, coordinatorLabels: _coordinator, ...item }: TrueItem): TrueItem {
  return item;
}

function wordsOfTruth(): readonly string[] {
  const headings = new Set(truth.columns.flatMap(({ text }) => text.split(' / ')));
  const ofItem = (item: TrueItem): readonly string[] => [
    item.number.split('.').at(-1) ?? '',
    item.content,
    ...item.leads,
    item.leadLabels ?? '',
    ...item.coordinators,
    item.coordinatorLabels ?? '',
    ...item.deliverables.items,
    item.timing.text,
  ];
  return [
    truth.title,
    ...headings,
    ...truth.unplaced,
    ...truth.sections.flatMap((section) => [section.number, section.title, ...groupRows(section.items), ...section.items.flatMap(ofItem)]),
  ];
}
