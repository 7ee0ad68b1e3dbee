import type { Arrivals } from '#application/ports/arrivals';
import { RegisterUnreadableError, type RegisterReader } from '#application/ports/register-reader';
import type { RegisterFault, RegisterTable } from '#domain/document/register';
import type { FileReading } from './file-reading.js';
import { ProcessLimitReached } from './limited-process.js';

type Answer = { readonly table: RegisterTable } | { readonly fault: RegisterFault };

/** Reads registers in the process that looks at files too. */
export class LimitedRegisterReader implements RegisterReader {
  constructor(
    private readonly reading: FileReading,
    private readonly arrivals: Arrivals,
  ) {}

  async read(content: AsyncIterable<Uint8Array>, mediaType: string): Promise<RegisterTable> {
    const file = await this.arrivals.receive(content);
    try {
      // It comes from the program that was started, whose types are these.
      const answer = JSON.parse(await this.reading.run(file.path, ['read-register', mediaType])) as Answer;
      if ('table' in answer) return answer.table;
      throw new RegisterUnreadableError(answer.fault);
    } catch (error) {
      if (error instanceof ProcessLimitReached) throw new RegisterUnreadableError('too-large', error);
      throw error;
    } finally {
      await this.arrivals.erase(file);
    }
  }
}
