import { Readable } from 'node:stream';
import type { Arrivals } from '#application/ports/arrivals';
import { ComparisonTooLargeError, type DocumentComparer } from '#application/ports/document-comparer';
import type { TextComparison } from '#domain/document/comparison';
import type { ExtractedText } from '#domain/document/extracted-text';
import type { FileReading } from './file-reading.js';
import { ProcessLimitReached } from './limited-process.js';

/** Compares in the process that reads files: two long texts that have little in common take seconds. */
export class LimitedComparer implements DocumentComparer {
  constructor(
    private readonly reading: FileReading,
    private readonly arrivals: Arrivals,
  ) {}

  async compare(before: ExtractedText, after: ExtractedText): Promise<TextComparison> {
    const file = await this.arrivals.receive(Readable.from([Buffer.from(JSON.stringify({ before, after }))]));
    try {
      // It comes from the program that was started, whose types are these.
      return JSON.parse(await this.reading.run(file.path, ['compare'])) as TextComparison;
    } catch (error) {
      if (error instanceof ProcessLimitReached) throw new ComparisonTooLargeError(error.message, { cause: error });
      throw error;
    } finally {
      await this.arrivals.erase(file);
    }
  }
}
