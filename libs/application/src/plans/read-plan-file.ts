import { NoPlanReadError } from '#application/ports/plan-reader';
import type { PlanProposal } from '#domain/plan/proposal';
import { NotAPlan, UnreadableDocument } from '#plan-import/errors';
import { parsePlanDocument } from '#plan-import/parse-plan-document';
import { readingClassOf } from '#plan-import/reading-class';

/** What a file says as a plan, and whether somebody must answer questions first. */
export interface PlanFileReading {
  readonly class: 'clean' | 'with-questions';
  readonly proposal: PlanProposal;
}

/** @throws NoPlanReadError */
export async function readPlanFile(bytes: Uint8Array, year: number | null): Promise<PlanFileReading> {
  try {
    const proposal = await parsePlanDocument(bytes, year === null ? {} : { year });
    return { class: readingClassOf(proposal), proposal };
  } catch (error) {
    if (error instanceof NotAPlan) throw new NoPlanReadError('no-plan', error.message, error);
    if (error instanceof UnreadableDocument) throw new NoPlanReadError('unreadable', error.message, error);
    throw error;
  }
}
