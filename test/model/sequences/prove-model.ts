import fc from 'fast-check';
import { verifyDatabase } from '#composition/database/verify-database';
import { createProofSite, NO_PLANT, type Plant } from '../site/proof-site.js';
import { sequences, type Sequence } from './act.js';
import { live, openLane, type Lane } from './live.js';
import { reachablePairs, type Pair } from './reachable.js';
import { Tally } from './tally.js';

export interface ModelOptions {
  readonly sequences: number;
  readonly seed: number;
  /** Dockets that serve at once. */
  readonly lanes: number;
  readonly plant?: Plant;
  /** Whether what failed is made as short as it can be; it is unless this says no. */
  readonly shrinks?: boolean;
  readonly tell?: (line: string) => void;
}

export interface ModelReport {
  readonly seed: number;
  readonly seconds: number;
  readonly tally: Tally;
  readonly unreached: readonly Pair[];
  readonly verified: { readonly streams: number; readonly events: number; readonly broken: readonly string[] };
  /** The first sequence on which something disagreed, shrunk, with its seed and path; null where everything agrees. */
  readonly failure: string | null;
}

/** What disagreed, after which acts at the least, and what it takes to draw the same again. */
function worded({ seed, counterexamplePath, counterexample, numShrinks, errorInstance }: fc.RunDetails<[Sequence]>): string {
  const found = errorInstance instanceof Error ? errorInstance.message : String(errorInstance);
  const drawn = `seed ${seed}, path ${counterexamplePath ?? ''}, shrunk ${numShrinks} times: ${JSON.stringify(counterexample?.[0])}`;
  return `${found}\n${drawn}`;
}

/** How often the progress of a long run is told, in sequences. */
const TOLD_EVERY = 250;

/**
 * Lives random sequences on a Docket over HTTP and PostgreSQL until all have agreed with the model, or one has not. Each is drawn
 * from a seed of its own, `seed` + its number, so that it can be lived again alone.
 */
export async function proveModel({
  sequences: wanted,
  seed,
  lanes: wide,
  plant = NO_PLANT,
  shrinks = true,
  tell = () => undefined,
}: ModelOptions): Promise<ModelReport> {
  const began = performance.now();
  const site = await createProofSite();
  const tally = new Tally();
  let next = 0;
  let failure: string | null = null;
  const walk = async (lane: Lane): Promise<void> => {
    while (next < wanted && failure === null) {
      const number = next++;
      const property = fc.asyncProperty(sequences, (sequence) => live(lane, sequence));
      // Unbiased: one run is no reason to begin with the smallest values.
      const run = await fc.check(property, { seed: seed + number, numRuns: 1, unbiased: true, endOnFailure: !shrinks });
      if (run.failed) failure ??= worded(run);
      if (number % TOLD_EVERY === TOLD_EVERY - 1) tell(`${number + 1} sequences, ${Math.round((performance.now() - began) / 1000)} s`);
    }
  };
  try {
    const lanes: Lane[] = [];
    for (let lane = 0; lane < wide; lane += 1) {
      const docket = await site.open(lane === 0 ? plant : { ...plant, schema: null });
      lanes.push(await openLane(site, docket, tally));
    }
    await Promise.all(lanes.map(walk));
    const { streams, events, findings } = await verifyDatabase(site.database.url);
    return {
      seed,
      seconds: Math.round((performance.now() - began) / 1000),
      tally,
      unreached: reachablePairs().filter((pair) => !tally.done.has(pair)),
      verified: { streams, events, broken: findings.map((finding) => JSON.stringify(finding)) },
      failure,
    };
  } finally {
    await site.end();
  }
}
