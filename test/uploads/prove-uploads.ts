import { setTimeout as pause } from 'node:timers/promises';
import { CrashSite, SMALL_HEAP } from '../chaos/crash-site.js';
import { SeededRandom } from '../chaos/random.js';
import { CUT_KINDS } from './kinds/cut-kinds.js';
import { FORM_KINDS } from './kinds/form-kinds.js';
import { FRAMING_KINDS } from './kinds/framing-kinds.js';
import { TUS_CREATION_KINDS } from './kinds/tus-creation-kinds.js';
import { TUS_PIECE_KINDS } from './kinds/tus-piece-kinds.js';
import { TUS_STRANGER_KINDS } from './kinds/tus-stranger-kinds.js';
import { VALID_KINDS } from './kinds/valid-kinds.js';
import type { Fate } from './tus-ledger.js';
import { arriving, compareStore, descriptorsOf, memoryOf, uploadsLying, type Descriptors } from './upload-leavings.js';
import { SenderLine, UploadSender, type SentCounts, type UploadKind } from './upload-sender.js';

export interface UploadReport {
  readonly seed: number;
  readonly uploads: number;
  readonly kinds: ReadonlyMap<string, number>;
  readonly counts: SentCounts;
  readonly valid: number;
  readonly tus: Readonly<Record<Fate | 'never-told', number>>;
  /** How much the memory of the API grew at most, and had grown in the end, in megabytes. */
  readonly memoryGrowth: { readonly most: number; readonly end: number };
  readonly seconds: number;
  readonly faults: readonly string[];
}

export const UPLOAD_KINDS: readonly UploadKind[] = [
  ...CUT_KINDS,
  ...FORM_KINDS,
  ...FRAMING_KINDS,
  ...TUS_CREATION_KINDS,
  ...TUS_PIECE_KINDS,
  ...TUS_STRANGER_KINDS,
  ...VALID_KINDS,
];

/** So many uploads are on their way at the same time. */
const SENDERS = 16;
const MEGABYTE = 1024 * 1024;
/** In megabytes. */
const MOST_MEMORY = 150;
/** Connections that the pool may have opened beyond those it had. */
const MORE_SOCKETS = 16;
/** Until nothing is under way any more, in milliseconds: above it something stayed. */
const SETTLING = 60_000;

/**
 * Sends uploads that are cut, malformed or out of order to a Docket in a process of its own, a few valid ones among them: every answer
 * says what is wrong with the request and none that the API failed, and nothing stays of what was not taken.
 * @param tell told every so often how many are done and what memory the API holds, in megabytes
 */
export async function proveUploads(
  checkout: string,
  seed: number,
  uploads: number,
  tell: (done: number, memory: number) => void = () => undefined,
): Promise<UploadReport> {
  const site = await CrashSite.open(checkout, SMALL_HEAP);
  try {
    return await new UploadProof(site, seed).run(uploads, tell);
  } finally {
    await site.close();
  }
}

class UploadProof {
  private readonly sender: UploadSender;
  private readonly sent = new Map<string, number>();
  private readonly api: number;

  constructor(
    private readonly site: CrashSite,
    private readonly seed: number,
  ) {
    const token = tokenOf(site, 'thu.noivu');
    const otherToken = site.people.find(({ signInName }) => signInName !== 'thu.noivu')?.token ?? '';
    this.sender = new UploadSender({ port: Number(new URL(site.address).port), token, otherToken });
    this.api = site.processes.api;
  }

  async run(uploads: number, tell: (done: number, memory: number) => void): Promise<UploadReport> {
    const began = performance.now();
    await this.warmUp();
    const before = { descriptors: descriptorsOf(this.api), memory: memoryOf(this.api) };
    let mostMemory = before.memory;
    let memory = before.memory;
    await inParallel(uploads, async (index) => {
      if (this.hasEnded()) return;
      await this.sendOne(index);
      if (index % 50 !== 0 || this.hasEnded()) return;
      memory = memoryOf(this.api);
      mostMemory = Math.max(mostMemory, memory);
      if (index % 1_000 === 0) tell(index, memory / MEGABYTE);
    });
    await this.settle(before.descriptors);
    if (!this.hasEnded()) memory = memoryOf(this.api);
    const grown = (held: number): number => Math.round((held - before.memory) / MEGABYTE);
    const memoryGrowth = { most: grown(mostMemory), end: grown(memory) };
    if (memoryGrowth.most > MOST_MEMORY) this.sender.faults.push(`the API grew by ${memoryGrowth.most} MB`);
    await this.compare();
    return {
      seed: this.seed,
      uploads,
      kinds: this.sent,
      counts: this.sender.counts,
      valid: VALID_KINDS.reduce((sum, { name }) => sum + (this.sent.get(name) ?? 0), 0),
      tus: this.sender.ledger.counts,
      memoryGrowth,
      seconds: Math.round((performance.now() - began) / 1000),
      faults: this.sender.faults,
    };
  }

  private hasEnded(): boolean {
    return this.site.apiEnd !== null;
  }

  /** Valid uploads of each kind by all senders: the pool is then as large as it stays. */
  private async warmUp(): Promise<void> {
    for (const [place, kind] of VALID_KINDS.entries()) {
      await inParallel(SENDERS / 2, (index) => this.send(kind, -1 - index - place * SENDERS));
    }
  }

  private async sendOne(index: number): Promise<void> {
    // One of each first, so that none is missing. Each has its own random numbers: it can be sent again without those before it.
    const kind = UPLOAD_KINDS[index] ?? chosen(new SeededRandom(this.seed * 7_919 + index));
    await this.send(kind, index);
  }

  private async send(kind: UploadKind, index: number): Promise<void> {
    this.sent.set(kind.name, (this.sent.get(kind.name) ?? 0) + 1);
    const random = new SeededRandom(this.seed * 104_729 + index);
    await kind.send(new SenderLine(this.sender, `${kind.name}, no. ${index}`), random);
  }

  /** Waits until the API holds no more than before and nothing is on its way in; what does not come to an end is a fault. */
  private async settle(before: Descriptors): Promise<void> {
    const until = Date.now() + SETTLING;
    for (let unsettled = this.unsettled(before); unsettled.length > 0; unsettled = this.unsettled(before)) {
      if (Date.now() > until) {
        this.sender.faults.push(...unsettled);
        return;
      }
      await pause(20);
    }
  }

  private unsettled(before: Descriptors): string[] {
    if (this.hasEnded()) return [];
    const now = descriptorsOf(this.api);
    const left = arriving(this.site.files).length;
    return [
      ...(left === 0 ? [] : [`left where files arrive: ${left}`]),
      ...(now.files.join() === before.files.join() ? [] : [`open files were ${before.files.join()} and are ${now.files.join()}`]),
      ...(now.sockets <= before.sockets + MORE_SOCKETS ? [] : [`open sockets were ${before.sockets} and are ${now.sockets}`]),
    ];
  }

  private async compare(): Promise<void> {
    const { faults, ledger } = this.sender;
    if (this.site.apiEnd !== null) faults.push(`the API ended with ${this.site.apiEnd}`);
    faults.push(...ledger.compare(uploadsLying(this.site.files)));
    faults.push(...(await compareStore(this.site.files, this.site.database.adminUrl)));
  }
}

async function inParallel(times: number, act: (index: number) => Promise<void>): Promise<void> {
  const numbers = Array.from({ length: times }, (_none, index) => index)[Symbol.iterator]();
  await Promise.all(
    Array.from({ length: SENDERS }, async () => {
      for (let next = numbers.next(); next.done !== true; next = numbers.next()) await act(next.value);
    }),
  );
}

function chosen(random: SeededRandom): UploadKind {
  let rest = random.next() * UPLOAD_KINDS.reduce((sum, { weight }) => sum + weight, 0);
  const kind = UPLOAD_KINDS.find(({ weight }) => (rest -= weight) < 0) ?? UPLOAD_KINDS.at(-1);
  if (kind === undefined) throw new Error('there is no kind of upload');
  return kind;
}

function tokenOf(site: CrashSite, name: string): string {
  const person = site.people.find(({ signInName }) => signInName === name);
  if (person === undefined) throw new Error(`the try-out has no ${name}`);
  return person.token;
}
