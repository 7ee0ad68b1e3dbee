import { describe, expect, it } from '@jest/globals';
import type { ProposedItem } from '#domain/plan/proposal';
import { proposalOf } from '#plan-import/parse-plan-document';
import { readPlainText } from '#plan-import/plain-text/read-plain-text';
import { cityPlanDocx, cityPlanText, cityPlanTruth, type TrueItem } from '#testing/plan-documents/city-plan';
import { docxTexts } from '#testing/plan-documents/docx-text';
import { countedWords } from '#testing/plan-documents/counted-words';
import { printedPlaces } from '#testing/plan-documents/printed-places';

const truth = cityPlanTruth();
const trueRows = truth.sections.flatMap(({ number, items }) => items.map((item) => ({ path: `${number}.${item.number}`, item })));

describe.each([
  ['as printed, line by line', cityPlanText(), ['Phụ lục II', '2', '4']],
  ['as taken from the DOCX, a paragraph to a line', docxTexts(cityPlanDocx()).join('\n'), ['Phụ lục II']],
])('the text of the city plan of 2025, %s', (_how, text, unplaced) => {
  const proposal = proposalOf(readPlainText(text));
  const rows = proposal.sections.flatMap(({ number, items }) => items.map((item) => ({ path: `${number}.${item.number}`, item })));

  it('has its title, year, columns and sections; page numbers are kept', () => {
    const { title, year, columns, sections } = proposal;
    expect({ title, year, columns }).toEqual({ title: truth.title, year: truth.year, columns: truth.columns });
    expect(sections.map((section) => [section.number, section.title])).toEqual(
      truth.sections.map((section) => [section.number, section.title]),
    );
    expect(proposal.unplaced).toEqual(unplaced);
    expect(rows.map(({ path }) => path)).toEqual(trueRows.map(({ path }) => path));
  });

  it.each(trueRows)('row $path is what the signed text says, in every field', ({ path, item }) => {
    const read = rows.find((row) => row.path === path)?.item;
    expect(read === undefined ? undefined : alike(inTermsOfTruth(read))).toEqual(alike(withoutLabels(item)));
  });

  it('is sure of every cell, also of the four coordinators that are blank', () => {
    const marked = rows.flatMap(({ path, item }) => item.diagnostics.map(({ code }) => ({ path, code })));
    expect(marked.filter(({ code }) => code === 'cell-doubtful')).toEqual([]);
    expect(marked.filter(({ code }) => code === 'coordinator-blank').map(({ path }) => path)).toEqual(['I.2', 'II.1.a', 'VII.1', 'VIII.3']);
  });

  it('loses no word', () => {
    expect(countedWords(printedPlaces(proposal))).toEqual(countedWords([text]));
  });
});

function inTermsOfTruth({ source: _source, diagnostics: _diagnostics, leads, coordinators, ...item }: ProposedItem): object {
  return { ...item, leads: leads.map(({ text }) => text), coordinators: coordinators.map(({ text }) => text) };
}

function withoutLabels({ leadLabels: _lead, coordinatorLabels: _coordinator, row: _row, ...item }: TrueItem): object {
  return item;
}

/** The DOCX, which the truth follows, has other blanks around "-" and "/" than the signed text, and ends each content with a stop. */
function alike(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value)
      .replace(/ ?([-/]) ?/g, '$1')
      .replace(/\.(?=")/g, ''),
  );
}
