import type { Arrivals } from '#application/ports/arrivals';
import { NoPlanReadError, type PlanReader } from '#application/ports/plan-reader';
import type { PlanProposal } from '#domain/plan/proposal';
import type { FileReading } from './file-reading.js';
import { ProcessLimitReached } from './limited-process.js';

type Answer = { readonly proposal: PlanProposal } | { readonly reading: NoPlanReadError['reading']; readonly said: string };

/** Reads plans in the process that looks at files too: a stored file is no safer for being stored. */
export class LimitedPlanReader implements PlanReader {
  constructor(
    private readonly reading: FileReading,
    private readonly arrivals: Arrivals,
  ) {}

  async read(content: AsyncIterable<Uint8Array>, year: number | null): Promise<PlanProposal> {
    const file = await this.arrivals.receive(content);
    try {
      // It comes from the program that was started, whose types are these.
      const answer = JSON.parse(await this.reading.run(file.path, ['read-plan', ...(year === null ? [] : [String(year)])])) as Answer;
      if ('proposal' in answer) return answer.proposal;
      throw new NoPlanReadError(answer.reading, answer.said);
    } catch (error) {
      if (error instanceof ProcessLimitReached) throw new NoPlanReadError('unreadable', error.message, error);
      throw error;
    } finally {
      await this.arrivals.erase(file);
    }
  }
}
