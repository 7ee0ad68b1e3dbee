import type { TextComparison } from '#domain/document/comparison';
import type { ExtractedText } from '#domain/document/extracted-text';

/** The texts differ in more than can be compared within the limits of time and memory. */
export class ComparisonTooLargeError extends Error {}

/** Compares two texts, within the limits that every reading of a file has. */
export interface DocumentComparer {
  /** @throws ComparisonTooLargeError */
  compare(before: ExtractedText, after: ExtractedText): Promise<TextComparison>;
}
