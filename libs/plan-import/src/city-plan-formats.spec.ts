import { beforeAll, describe, expect, it } from '@jest/globals';
import type { PlanProposal, ProposedItem } from '#domain/plan/proposal';
import { parsePlanDocument } from '#plan-import/parse-plan-document';
import { cityPlanDocx, cityPlanIn } from '#testing/plan-documents/city-plan';

let fromDocx: PlanProposal;
beforeAll(async () => {
  fromDocx = await parsePlanDocument(cityPlanDocx());
});

describe.each(['xlsx', 'pdf'] as const)('the city plan as %s', (format) => {
  let proposal: PlanProposal;
  beforeAll(async () => {
    proposal = await parsePlanDocument(cityPlanIn(format));
  });

  it('is the same proposal as from its DOCX, row by row', () => {
    expect(rowsOf(proposal)).toEqual(rowsOf(fromDocx));
  });

  it('has the same title, year, columns, sections and remaining texts', () => {
    const around = ({ title, year, columns, sections, unplaced, diagnostics }: PlanProposal): unknown => ({
      title,
      year,
      columns,
      sections: sections.map((section) => [section.number, section.title]),
      unplaced,
      diagnostics,
    });
    expect(around(proposal)).toEqual(around(fromDocx));
  });
});

it('rows of a PDF say the page on which they begin', async () => {
  const { sections } = await parsePlanDocument(cityPlanIn('pdf'));
  const pages = sections.flatMap(({ items }) => items.map(({ source }) => source.page));
  expect(pages).toEqual([...pages].sort());
  expect(new Set(pages)).toEqual(new Set([1, 2, 3, 4, 5]));
});

/** Rows without their places. The three files differ in spaces around hyphens and slashes and in closing full stops. */
function rowsOf({ sections }: PlanProposal): unknown {
  return sections.map(({ number, items }) => [number, items.map(withoutPlace)]);
}

function withoutPlace({ source: _source, ...item }: ProposedItem): unknown {
  return JSON.parse(JSON.stringify(item, (_key, value: unknown) => (typeof value === 'string' ? folded(value) : value)));
}

function folded(text: string): string {
  return text.replaceAll(/ ?([-–/]) ?/gu, '$1').replace(/[.;]$/u, '');
}
