import { runLimited, type LimitedProgram, type ProcessLimits } from './limited-process.js';
import { Turns } from './turns.js';

const MEGABYTE = 1024 * 1024;

/** What the reading of one file may cost: ten seconds, 200 megabytes of memory, 32 of answer. */
export const READING_LIMITS: ProcessLimits = { time: 10_000, memory: 200 * MEGABYTE, answer: 32 * MEGABYTE };

/** What an album may cost: it holds the photographs and the PDF that is made of them. */
export const ALBUM_LIMITS: ProcessLimits = { time: 10_000, memory: 256 * MEGABYTE, answer: 64 * MEGABYTE };

/** So many files are read at the same time; others wait for their turn. */
const AT_ONCE = 2;

/** Reads each file in a process of its own, which ends with it. */
export class FileReading {
  private readonly turns = new Turns(AT_ONCE);

  constructor(private readonly program: LimitedProgram) {}

  /** @throws ProcessLimitReached */
  async run(path: string, task: readonly string[]): Promise<string> {
    return (await this.bytes(path, task, READING_LIMITS)).toString();
  }

  /** @throws ProcessLimitReached */
  async bytes(path: string, task: readonly string[], limits: ProcessLimits): Promise<Buffer> {
    return await this.turns.take(() => runLimited(this.program, path, task, limits));
  }
}
