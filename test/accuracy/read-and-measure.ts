import { resolveAgencies } from '#application/plans/resolve-agencies';
import type { Organisation } from '#domain/organisation/organisation';
import { NotAPlan, UnreadableDocument } from '#plan-import/errors';
import { parsePlanDocument, type ParseOptions } from '#plan-import/parse-plan-document';
import { type Measure, measure, measureRefused } from '#testing/plan-layouts/measure';
import type { TruePlan } from '#testing/plan-layouts/true-plan';

/** `not-read`: the format or this file cannot be read. `no-plan`: it was read, and answered as no plan. */
export interface Reading {
  readonly outcome: 'read' | 'not-read' | 'no-plan';
  readonly measure: Measure;
}

/** Reads a document as an import does, resolves its agencies, and compares it with the truth. */
export async function readAndMeasure(
  bytes: Uint8Array,
  options: ParseOptions,
  truth: TruePlan,
  organisation: Organisation,
): Promise<Reading> {
  try {
    const proposal = resolveAgencies(await parsePlanDocument(bytes, options), organisation);
    return { outcome: 'read', measure: measure(proposal, truth) };
  } catch (error) {
    if (error instanceof NotAPlan) return { outcome: 'no-plan', measure: measureRefused(truth) };
    if (error instanceof UnreadableDocument) return { outcome: 'not-read', measure: measureRefused(truth) };
    throw error;
  }
}
