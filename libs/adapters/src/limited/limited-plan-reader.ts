import type { Arrivals } from '#application/ports/arrivals';
import type { PlanReader, PlanReadingSettings } from '#application/ports/plan-reader';
import type { PlanProposal } from '#domain/plan/proposal';
import type { FileReading } from './file-reading.js';
import { readPlanAt } from './read-plan-at.js';

/** Reads plans in the process that looks at files too: a stored file is no safer for being stored. */
export class LimitedPlanReader implements PlanReader {
  constructor(
    private readonly reading: FileReading,
    private readonly arrivals: Arrivals,
  ) {}

  async read(content: AsyncIterable<Uint8Array>, settings: PlanReadingSettings): Promise<PlanProposal> {
    const file = await this.arrivals.receive(content);
    try {
      return await readPlanAt(this.reading, file.path, settings);
    } finally {
      await this.arrivals.erase(file);
    }
  }
}
