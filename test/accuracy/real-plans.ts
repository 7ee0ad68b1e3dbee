import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { resolveAgencies } from '#application/plans/resolve-agencies';
import { readRestoredPlan } from '#composition/seeds/read-restored-plan';
import { type Organisation, organisationOn } from '#domain/organisation/organisation';
import { nameResolver } from '#domain/organisation/resolve-name';
import { restoredProposal } from '#plan-import/restored-plan';
import { konTum, SEEDS_FOLDER } from '#testing/kon-tum';
import type { TruePlan as CityPlanTruth } from '#testing/plan-documents/city-plan';
import type { TrueAgency, TruePlan, TrueRow } from '#testing/plan-layouts/true-plan';
import type { KnownDocument } from './read-and-measure.js';

/** A document of which somebody typed what it says. */
export interface RealPlan extends KnownDocument {
  readonly name: string;
  readonly format: string;
}

const FIXTURES = resolve('libs/plan-import/src/fixtures');
/** Neither appendix says what it is an appendix of. */
const NO_IDENTITY = { issuer: null, number: null, date: null };

const CITY = 'kon-tum-city-2025';
const PROVINCE = 'kon-tum-province-2025';

/** The organisation of Kon Tum when both plans were signed. */
export async function konTumOrganisation(): Promise<Organisation> {
  const { units, parties } = await konTum();
  return organisationOn('2025-02-10', units, parties);
}

/** The city's plan in each of its formats, and the text of the province's scan. */
export async function realPlans(organisation: Organisation): Promise<readonly RealPlan[]> {
  const city = cityTruth(organisation);
  const cityFiles = [
    ['DOCX', `${SEEDS_FOLDER}/plans/${CITY}.docx`],
    ['XLSX', `${FIXTURES}/${CITY}.xlsx`],
    ['PDF', `${FIXTURES}/${CITY}.pdf`],
    ['TXT', `${FIXTURES}/${CITY}.txt`],
  ] as const;
  return [
    ...cityFiles.map(([format, file]) => ({
      name: 'city 2025',
      format,
      bytes: readFileSync(file),
      options: {},
      truth: city,
      printed: null,
    })),
    {
      name: 'province 2025',
      format: 'TXT of a bad scan',
      bytes: readFileSync(`${SEEDS_FOLDER}/plans/${PROVINCE}.ocr.txt`),
      options: { year: 2025 },
      truth: await provinceTruth(organisation),
      printed: null,
    },
  ];
}

/** As typed from the signed text. Whom its names mean, the organisation says. */
function cityTruth(organisation: Organisation): TruePlan {
  const typed = parse(readFileSync(`${FIXTURES}/${CITY}.truth.yaml`, 'utf8')) as CityPlanTruth;
  const resolveName = nameResolver(organisation);
  return truthOf(typed, (text) => ({ text, ref: resolveName(text).resolved }));
}

/** As restored by hand, with what cannot be restored left blank. */
async function provinceTruth(organisation: Organisation): Promise<TruePlan> {
  const restored = await readRestoredPlan(SEEDS_FOLDER, `plans/${PROVINCE}.yaml`);
  const { title, year, sections } = resolveAgencies(restoredProposal(restored, 2025), organisation);
  if (year === null) throw new Error('a plan without a year is no truth');
  return truthOf({ title, year, sections }, ({ text, resolved }) => ({ text, ref: resolved }));
}

/** A plan in which agencies are said in one way or another. */
interface SaidPlan<Agency> {
  readonly title: string;
  readonly year: number;
  readonly sections: readonly {
    readonly number: string;
    readonly title: string;
    readonly items: readonly (Omit<TrueRow, 'leads' | 'coordinators' | 'namedByLead'> & {
      readonly leads: readonly Agency[];
      readonly coordinators: readonly Agency[];
    })[];
  }[];
}

function truthOf<Agency>({ title, year, sections }: SaidPlan<Agency>, agency: (said: Agency) => TrueAgency): TruePlan {
  return {
    title,
    year,
    identity: NO_IDENTITY,
    sections: sections.map((section) => ({
      number: section.number,
      title: section.title,
      rows: section.items.map(({ leads, coordinators, ...item }) => ({
        ...item,
        leads: leads.map(agency),
        coordinators: coordinators.map(agency),
        namedByLead: 0,
      })),
    })),
  };
}
