import { NoPlanReadError, type PlanReadingSettings } from '#application/ports/plan-reader';
import type { PlanProposal } from '#domain/plan/proposal';
import { NotAPlan, UnreadableDocument } from '#plan-import/errors';
import { parsePlanDocument } from '#plan-import/parse-plan-document';

/**
 * What a file says as a plan.
 * @throws NoPlanReadError
 */
export async function readPlanFile(bytes: Buffer, { name, year }: PlanReadingSettings): Promise<PlanProposal> {
  try {
    return await parsePlanDocument(bytes, { name, ...(year !== null && { year }) });
  } catch (error) {
    if (error instanceof NotAPlan) throw new NoPlanReadError(error.fault, null, error);
    if (error instanceof UnreadableDocument) throw new NoPlanReadError(error.fault, error.detail, error);
    throw error;
  }
}
