import { describe, expect, it } from '@jest/globals';
import { FORMATS } from '#testing/plan-layouts/formats';
import { inPairs, type NamedPrinting, plain } from '#testing/plan-layouts/layouts';
import { SeededRandom } from '../chaos/random.js';
import { accuracyPage, confidentIn } from './accuracy-page.js';
import { readAndMeasure, type Reading } from './read-and-measure.js';
import { readPrinting } from './read-layouts.js';
import { konTumOrganisation, realPlans } from './real-plans.js';

/** The share of cells that must be right in each of the plans that people have; what is not here is not read yet. */
const LEAST_OF_PLANS: readonly (readonly [format: string, share: number])[] = [
  ['DOCX', 1],
  ['XLSX', 1],
  ['PDF', 1],
  ['TXT', 1],
];

/** The formats in which layouts are read, with the share of cells that must be right in each; text has no borders, and may be cut. */
const LEAST_OF_FORMATS: Readonly<Record<string, number>> = {
  DOCX: 0.99,
  XLSX: 0.99,
  PDF: 0.99,
  'PDF without lines': 0.8,
  'TXT of the PDF': 0.8,
  'TXT of the DOCX': 0.8,
};
const FORMATS_READ = Object.keys(LEAST_OF_FORMATS);

const SEED = 2026;
const SAMPLE = 10;

function shareRight({ measure: { cells, wrong } }: Reading): number {
  return (cells - wrong.length) / cells;
}

function sample(): readonly (readonly [name: string, format: string, printing: NamedPrinting])[] {
  const random = new SeededRandom(SEED);
  const picked = Array.from({ length: SAMPLE }, () => random.pick(inPairs()));
  return [plain(), ...new Set(picked)].map((printing) => [printing.layouts.join(' + '), random.pick(FORMATS_READ), printing]);
}

describe('the plans that people have', () => {
  it.each(LEAST_OF_PLANS)('are read from %s, and nobody is misled', async (format, least) => {
    const organisation = await konTumOrganisation();
    const plans = (await realPlans(organisation)).filter((plan) => plan.format === format);
    expect(plans).toHaveLength(1);
    for (const plan of plans) {
      const reading = await readAndMeasure(plan, organisation);
      expect(confidentIn(reading.measure)).toEqual([]);
      expect(shareRight(reading)).toBeGreaterThanOrEqual(least);
    }
  });
});

describe('a plan in whichever layout', () => {
  it.each(sample())('%s is read from %s, and nobody is misled', async (_name, formatName, printing) => {
    const format = FORMATS.find(({ name }) => name === formatName);
    if (format === undefined) throw new Error(`there is no format ${formatName}`);
    const { reading } = await readPrinting(format, printing);
    expect(reading.outcome).toBe('read');
    expect(confidentIn(reading.measure)).toEqual([]);
    expect(reading.lost).toEqual([]);
    expect(shareRight(reading)).toBeGreaterThanOrEqual(LEAST_OF_FORMATS[formatName] ?? 1);
  });
});

describe('docs/import-accuracy.md', () => {
  it('says for each layout what is right and what misleads, alone and in pairs', () => {
    const measure = { rows: 2, cells: 16, units: 4, unitsRight: 3, timingsRight: 2, questions: 1 };
    const wrong = [{ place: 'I.1', cell: 'lead', truth: 'Sở Y tế', read: 'Sở Y', confident: true } as const];
    const reading: Reading = { outcome: 'read', measure: { ...measure, wrong }, lost: ['nếu'] };
    const pages = accuracyPage({
      date: '2026-11-30',
      seconds: 7,
      plans: [{ name: 'city 2025', format: 'DOCX', reading: { outcome: 'not-read', measure: { ...measure, wrong: [] }, lost: [] } }],
      alone: [{ format: 'DOCX', layouts: ['no-sections'], reading }],
      pairs: [{ format: 'DOCX', layouts: ['no-sections', 'rows-cut'], reading }],
    });
    expect(pages).toContain('run on 2026-11-30: 3 documents in 7 s');
    expect(pages).toContain('**Wrong but confident: 2.**');
    expect(pages).toMatch(/\| city 2025 \| DOCX +\| 100\.0 % +\| 75\.0 % +\| 100\.0 % +\| 0 +\| 0\.50 +\| 0 +\| 1 +\|/);
    expect(pages).toMatch(/\| no-sections \| 93\.7 % +\| 75\.0 % .*\| 93\.7 % /);
    expect(pages).toMatch(/\| no-sections \+ rows-cut, DOCX \| I\.1 \| lead \| Sở Y tế \| Sở Y \|/);
  });
});
