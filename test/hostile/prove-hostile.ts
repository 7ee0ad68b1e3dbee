import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { v7 } from 'uuid';
import { CrashSite, SMALL_HEAP } from '../chaos/crash-site.js';
import { harmlessTwins, hostileFiles, type HostileFile } from './files/hostile-files.js';

export interface HostileReport {
  readonly files: number;
  readonly kinds: number;
  readonly seconds: number;
  /** How often each reason was told. */
  readonly reasons: ReadonlyMap<string, number>;
  readonly harmlessTaken: number;
  /** Longest answer to one file, in milliseconds. */
  readonly slowest: number;
  /** How much the memory of the API grew at most, in megabytes. */
  readonly memoryGrowth: number;
  /** What a small read took, in milliseconds, while nothing else and while hostile files came in. */
  readonly read: { readonly alone: Latency; readonly beside: Latency };
  readonly faults: readonly string[];
}

export interface Latency {
  readonly median: number;
  readonly p99: number;
}

/** So many hostile files are on their way at the same time. */
const SENDERS = 4;
const MEGABYTE = 1024 * 1024;
/** Reliability row 40. */
const MOST_MEMORY = 100;
const LONGEST = 10_000;
/** Two wait while two are looked at; a process begins and ends beside. */
const LONGEST_WITH_TURN = 3 * LONGEST;
const SAMPLES_ALONE = 200;

/**
 * Sends hostile files to a Docket in a process of its own and looks at what becomes of them: every one is refused, for a reason that fits,
 * nothing of it stays, and whoever works beside it hardly notices.
 * @param share so many of them, spread over the kinds; null: all
 */
export async function proveHostile(checkout: string, seed: number, share: number | null): Promise<HostileReport> {
  const site = await CrashSite.open(checkout, SMALL_HEAP);
  try {
    return await new HostileProof(site).run(seed, share);
  } finally {
    await site.close();
  }
}

class HostileProof {
  private readonly faults: string[] = [];
  private readonly reasons = new Map<string, number>();
  private slowest = 0;

  constructor(private readonly site: CrashSite) {}

  async run(seed: number, share: number | null): Promise<HostileReport> {
    const began = performance.now();
    const files = chosen(seed, share);
    const alone = await this.readWhile(Promise.resolve(), SAMPLES_ALONE);
    const memoryBefore = this.memory();
    let memoryPeak = memoryBefore;
    const kept = await this.documents();
    const queue = files[Symbol.iterator]();
    const senders = Array.from({ length: SENDERS }, async () => {
      for (let next = queue.next(); next.done !== true; next = queue.next()) {
        await this.sendHostile(next.value);
        memoryPeak = Math.max(memoryPeak, this.memory());
      }
    });
    const beside = await this.readWhile(Promise.all(senders).then(() => undefined));
    if ((await this.documents()) !== kept) this.faults.push('a hostile file became a document');
    this.lookForLeavings();
    const memoryGrowth = Math.round((memoryPeak - memoryBefore) / MEGABYTE);
    if (memoryGrowth > MOST_MEMORY) this.faults.push(`the API grew by ${memoryGrowth} MB`);
    const harmlessTaken = await this.sendTwins();
    return {
      files: files.length,
      kinds: new Set(files.map(({ kind }) => kind)).size,
      seconds: Math.round((performance.now() - began) / 1000),
      reasons: this.reasons,
      harmlessTaken,
      slowest: Math.round(this.slowest),
      memoryGrowth,
      read: { alone, beside },
      faults: this.faults,
    };
  }

  private async sendHostile({ kind, name, expected, content }: HostileFile): Promise<void> {
    const began = performance.now();
    const { status, told } = await this.send(name, content());
    const took = performance.now() - began;
    this.slowest = Math.max(this.slowest, took);
    this.reasons.set(told, (this.reasons.get(told) ?? 0) + 1);
    const isRefused = [413, 415, 422].includes(status) && expected.some((reason) => reason === told);
    if (!isRefused) this.faults.push(`${kind} "${name}": ${status} ${told}, expected ${expected.join(' or ')}`);
    if (took > LONGEST_WITH_TURN) this.faults.push(`${kind} "${name}" took ${Math.round(took)} ms`);
  }

  private async sendTwins(): Promise<number> {
    let taken = 0;
    for (const { kind, name, content } of harmlessTwins()) {
      const { status, told } = await this.send(name, content());
      if (status === 201) taken += 1;
      else this.faults.push(`the harmless ${kind} was refused: ${status} ${told}`);
    }
    return taken;
  }

  /** A refusal is told by its reason. */
  private async send(name: string, content: Uint8Array): Promise<{ readonly status: number; readonly told: string }> {
    const form = new FormData();
    form.append('file', new Blob([Buffer.from(content)]), name);
    const response = await fetch(`${this.site.address}/v1/documents?declaresUnmarked=true`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${this.token}`, 'Idempotency-Key': v7() },
      body: form,
    });
    const body = (await response.json()) as { code?: string; blockers?: readonly { readonly code: string }[] };
    const reason = body.code === 'media-type-refused' ? 'type-refused' : body.blockers?.[0]?.code.replace(/^file-/, '');
    return { status: response.status, told: reason ?? body.code ?? 'taken' };
  }

  /** Reads as fast as it is answered, at least so many times, and until `beside` is over. */
  private async readWhile(beside: Promise<void>, atLeast = 0): Promise<Latency> {
    const took: number[] = [];
    const acting = { isOver: false };
    void beside.finally(() => (acting.isOver = true)).catch(() => undefined);
    while (!acting.isOver || took.length < atLeast) {
      const began = performance.now();
      const response = await fetch(`${this.site.address}/v1/me`, { headers: { Authorization: `Bearer ${this.token}` } });
      await response.arrayBuffer();
      if (response.status !== 200) this.faults.push(`a read beside was answered ${response.status}`);
      took.push(performance.now() - began);
    }
    await beside;
    took.sort((one, other) => one - other);
    const at = (share: number): number => Math.round((took[Math.floor(share * (took.length - 1))] ?? 0) * 10) / 10;
    return { median: at(0.5), p99: at(0.99) };
  }

  /** Nothing lies where files arrive, and no content was stored that no document names. */
  private lookForLeavings(): void {
    const arriving = readdirSync(join(this.site.files, 'arriving'));
    if (arriving.length > 0) this.faults.push(`left where files arrive: ${arriving.length}`);
  }

  private memory(): number {
    const status = readFileSync(`/proc/${this.site.processes.api}/status`, 'utf8');
    return Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) * 1024;
  }

  private async documents(): Promise<string> {
    const owner = new Client({ connectionString: this.site.database.adminUrl, options: '-c search_path=docket' });
    await owner.connect();
    try {
      const { rows } = await owner.query<{ digest: string }>(`SELECT encode(digest, 'hex') AS digest FROM document ORDER BY 1`);
      const stored = storedDigests(this.site.files);
      const unnamed = stored.filter((digest) => !rows.some((row) => row.digest === digest));
      if (unnamed.length > 0) this.faults.push(`stored without a document: ${unnamed.join()}`);
      return createHash('sha256').update(JSON.stringify(rows)).digest('hex');
    } finally {
      await owner.end();
    }
  }

  private get token(): string {
    const person = this.site.people.find(({ signInName }) => signInName === 'thu.noivu');
    if (person === undefined) throw new Error('the try-out has no Thư');
    return person.token;
  }
}

function storedDigests(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /[0-9a-f]{64}$/.test(path) && statSync(join(folder, path)).isFile())
    .map((path) => path.slice(-64));
}

function chosen(seed: number, share: number | null): HostileFile[] {
  const all = [...hostileFiles(seed)];
  if (share === null) return all;
  const step = all.length / share;
  return Array.from({ length: share }, (_none, index) => all[Math.floor(index * step + (seed % step))]).filter(
    (file) => file !== undefined,
  );
}
