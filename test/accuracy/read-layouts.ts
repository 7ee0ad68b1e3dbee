import { expectedPlan } from '#testing/plan-layouts/expected-plan';
import type { Format } from '#testing/plan-layouts/formats';
import { haiSonOrganisation } from '#testing/plan-layouts/hai-son-organisation';
import { HAI_SON_PLAN } from '#testing/plan-layouts/hai-son-plan';
import { layOut } from '#testing/plan-layouts/lay-out';
import type { NamedPrinting } from '#testing/plan-layouts/layouts';
import { type Reading, readAndMeasure } from './read-and-measure.js';

/** One printing in one format, and what became of its reading. */
export interface LayoutReading {
  readonly format: string;
  readonly layouts: readonly string[];
  readonly reading: Reading;
}

/** Prints the made plan, reads it, and compares it with what this printing says. */
export async function readPrinting(format: Format, { layouts, printing }: NamedPrinting): Promise<LayoutReading> {
  const bytes: Buffer = await format.write(HAI_SON_PLAN, printing);
  const truth = expectedPlan(HAI_SON_PLAN, printing);
  const printed = layOut(HAI_SON_PLAN, printing, 'flowing');
  const reading = await readAndMeasure({ bytes, options: {}, truth, printed }, haiSonOrganisation());
  return { format: format.name, layouts, reading };
}
