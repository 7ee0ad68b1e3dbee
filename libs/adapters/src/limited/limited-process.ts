import { spawn } from 'node:child_process';
import { open, readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { systemErrorCode } from '../system-error-code.js';

/**
 * What a process may use: `time` of a processor in milliseconds, `memory` in bytes of resident memory, `answer` in bytes. It may wait for a
 * processor, and for nothing else: whatever it does, it ends after `WAITING` times its time.
 */
export interface ProcessLimits {
  readonly time: number;
  readonly memory: number;
  readonly answer: number;
}

/** The process was ended because it went over a limit, or it ended by itself without an answer. */
export class ProcessLimitReached extends Error {
  constructor(readonly limit: keyof ProcessLimits | 'crashed') {
    super(`a limited process ended: ${limit}`);
  }
}

/** What is started: `entry` is a built module, `readable` the folders that it may read, its code's among them. */
export interface LimitedProgram {
  readonly entry: string;
  readonly readable: readonly string[];
}

const WATCHED_EVERY = 25;
const WAITING = 6;
/** A clock tick of the kernel's accounts, in milliseconds (Linux: sysconf(_SC_CLK_TCK) is 100 wherever Node runs). */
const TICK = 10;
const MEGABYTE = 1024 * 1024;
/** What Node itself takes beside the heap of the program: the heap is kept so far below the limit of all. */
const BESIDE_HEAP = 80 * MEGABYTE;

/**
 * Runs a program on one file and answers what it wrote. It may read its own code and nothing else, write nothing, start nothing; it gets no
 * variable of this process.
 * @param path the file that it gets as standard input
 * @param task its arguments
 * @throws ProcessLimitReached
 */
export async function runLimited(program: LimitedProgram, path: string, task: readonly string[], limits: ProcessLimits): Promise<Buffer> {
  const file = await open(path, 'r');
  const child = spawn(process.execPath, [...permissions(program, limits), program.entry, ...task], {
    stdio: [file.fd, 'pipe', 'ignore'],
    env: {},
  });
  const { stdout } = child;
  if (stdout === null) throw new TypeError('the answer of a limited process is read from a pipe');
  const over: { limit: keyof ProcessLimits | null } = { limit: null };
  const end = (limit: keyof ProcessLimits): void => {
    over.limit ??= limit;
    child.kill('SIGKILL');
  };
  const watching = new AbortController();
  const timer = setTimeout(() => end('time'), WAITING * limits.time);
  const watched = child.pid === undefined ? Promise.resolve() : watchUse(child.pid, limits, end, watching.signal);
  try {
    const ended = new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
    const answer = await collect(stdout, limits.answer, () => end('answer'));
    const code = await ended;
    if (over.limit !== null || code !== 0) throw new ProcessLimitReached(over.limit ?? 'crashed');
    return answer;
  } finally {
    clearTimeout(timer);
    watching.abort();
    await watched;
    await file.close();
  }
}

function permissions({ readable }: LimitedProgram, { memory }: ProcessLimits): string[] {
  return [
    '--permission',
    ...readable.map((folder) => `--allow-fs-read=${folder}`),
    `--max-old-space-size=${Math.floor((memory - BESIDE_HEAP) / MEGABYTE)}`,
    '--disallow-code-generation-from-strings',
    '--no-warnings',
  ];
}

async function collect(output: AsyncIterable<Buffer>, limit: number, isTooLong: () => void): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of output) {
    length += chunk.length;
    if (length > limit) isTooLong();
    else chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Where the system says what a process uses (Linux), it is looked at; elsewhere the limits of its heap and of its life alone hold. */
async function watchUse(
  pid: number,
  limits: ProcessLimits,
  isOver: (limit: 'time' | 'memory') => void,
  signal: AbortSignal,
): Promise<void> {
  if (process.platform !== 'linux') return;
  try {
    for (;;) {
      await pause(WATCHED_EVERY, undefined, { signal });
      const held = /^VmRSS:\s+(\d+) kB/m.exec(await readFile(`/proc/${pid}/status`, 'utf8'))?.[1];
      if (held === undefined) return;
      if (Number(held) * 1024 > limits.memory) isOver('memory');
      if (processorTime(await readFile(`/proc/${pid}/stat`, 'utf8')) > limits.time) isOver('time');
    }
  } catch (error) {
    if (!signal.aborted && systemErrorCode(error) !== 'ENOENT' && systemErrorCode(error) !== 'ESRCH') throw error;
  }
}

/** In milliseconds; the fields behind the name in brackets, which may hold anything (proc(5): utime is the 14th, stime the 15th). */
function processorTime(stat: string): number {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return TICK * (Number(fields[11]) + Number(fields[12]));
}
