import { NoPlanReadError, type PlanReadingSettings } from '#application/ports/plan-reader';
import type { PlanProposal } from '#domain/plan/proposal';
import { NotAPlan, UnreadableDocument } from '#plan-import/errors';
import { parsePlanDocument } from '#plan-import/parse-plan-document';
import { headingKey } from '#plan-import/table/column-meaning';

/**
 * What a file says as a plan.
 * @throws NoPlanReadError
 */
export async function readPlanFile(bytes: Buffer, { name, year, columns }: PlanReadingSettings): Promise<PlanProposal> {
  const said = new Map(columns.map(({ heading, meaning }) => [headingKey(heading), meaning]));
  try {
    return await parsePlanDocument(bytes, { name, columns: said, ...(year !== null && { year }) });
  } catch (error) {
    if (error instanceof NotAPlan) throw new NoPlanReadError(error.fault, null, error);
    if (error instanceof UnreadableDocument) throw new NoPlanReadError(error.fault, error.detail, error);
    throw error;
  }
}
