import { resolveAgencies } from '#application/plans/resolve-agencies';
import type { Organisation } from '#domain/organisation/organisation';
import { NotAPlan, UnreadableDocument } from '#plan-import/errors';
import { parsePlanDocument, type ParseOptions } from '#plan-import/parse-plan-document';
import type { LaidDocument } from '#testing/plan-layouts/laid-document';
import { lostWords } from '#testing/plan-layouts/lost-words';
import { type Measure, measure, measureRefused } from '#testing/plan-layouts/measure';
import type { TruePlan } from '#testing/plan-layouts/true-plan';

/** `not-read`: the format or this file cannot be read. `no-plan`: it was read, and answered as no plan. */
export interface Reading {
  readonly outcome: 'read' | 'not-read' | 'no-plan';
  readonly measure: Measure;
  /** Printed words that the proposal does not hold. */
  readonly lost: readonly string[];
}

/** A document, and what it says; `printed` is what it was made of, null where nobody made it. */
export interface KnownDocument {
  readonly bytes: Buffer;
  readonly options: ParseOptions;
  readonly truth: TruePlan;
  readonly printed: LaidDocument | null;
}

/** Reads a document as an import does, resolves its agencies, and compares it with the truth. */
export async function readAndMeasure(document: KnownDocument, organisation: Organisation): Promise<Reading> {
  const { bytes, options, truth, printed } = document;
  try {
    const proposal = resolveAgencies(await parsePlanDocument(bytes, options), organisation);
    return { outcome: 'read', measure: measure(proposal, truth), lost: printed === null ? [] : lostWords(proposal, printed) };
  } catch (error) {
    if (error instanceof NotAPlan) return { outcome: 'no-plan', measure: measureRefused(truth), lost: [] };
    if (error instanceof UnreadableDocument) return { outcome: 'not-read', measure: measureRefused(truth), lost: [] };
    throw error;
  }
}
