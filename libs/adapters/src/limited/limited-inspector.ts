import type { DocumentInspector } from '#application/ports/document-inspector';
import type { ArrivedFile } from '#application/ports/file-store';
import type { Inspection } from '#domain/document/inspection';
import type { FileReading } from './file-reading.js';
import { ProcessLimitReached } from './limited-process.js';

/** Looks at files in a limited process. */
export class LimitedInspector implements DocumentInspector {
  constructor(private readonly reading: FileReading) {}

  async inspect(file: ArrivedFile, name: string, contentType: string | null): Promise<Inspection> {
    try {
      // Name and content type go as JSON: an argument of a program holds no NUL.
      // The answer comes from the program that was started, whose types are these.
      return JSON.parse(await this.reading.run(file.path, ['inspect', JSON.stringify([name, contentType ?? ''])])) as Inspection;
    } catch (error) {
      if (!(error instanceof ProcessLimitReached)) throw error;
      return { verdict: 'refused', reason: 'too-complex', detail: error.limit };
    }
  }
}
