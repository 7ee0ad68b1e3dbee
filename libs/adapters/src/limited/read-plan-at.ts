import { NoPlanReadError, type PlanReadingSettings } from '#application/ports/plan-reader';
import type { PlanProposal } from '#domain/plan/proposal';
import type { FileReading } from './file-reading.js';
import { ProcessLimitReached } from './limited-process.js';

type Answer = { readonly proposal: PlanProposal } | Pick<NoPlanReadError, 'fault' | 'detail'>;

/**
 * Reads a file on this machine as a plan, in the process that looks at files.
 * @throws NoPlanReadError `too-complex` where time and memory do not suffice
 */
export async function readPlanAt(reading: FileReading, path: string, settings: PlanReadingSettings): Promise<PlanProposal> {
  const answer = await answerOf(reading, path, settings);
  if ('proposal' in answer) return answer.proposal;
  throw new NoPlanReadError(answer.fault, answer.detail);
}

async function answerOf(reading: FileReading, path: string, settings: PlanReadingSettings): Promise<Answer> {
  try {
    // It comes from the program that was started, whose types are these.
    return JSON.parse(await reading.run(path, ['read-plan', JSON.stringify(settings)])) as Answer;
  } catch (error) {
    if (error instanceof ProcessLimitReached) throw new NoPlanReadError('too-complex', error.limit, error);
    throw error;
  }
}
