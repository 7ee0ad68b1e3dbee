import { createHash, createHmac } from 'node:crypto';
import yauzl from 'yauzl';

/** What whoever checks a package by its README finds wrong with it; none of the product's code is used. */
export async function faultsOf(zip: Buffer): Promise<string[]> {
  const files = await filesIn(zip);
  const manifest = JSON.parse(text(files, 'manifest.json')) as { files: { path: string; size: number; sha256: string }[] };
  const listed = manifest.files.flatMap(({ path, size, sha256: digest }) => {
    const file = files.get(path);
    return file?.length === size && sha256(file) === digest ? [] : [`${path} is not as the manifest says`];
  });
  const unlisted = [...files.keys()].filter((path) => path !== 'manifest.json' && !manifest.files.some((file) => file.path === path));
  return [...listed, ...unlisted.map((path) => `${path} is not in the manifest`), ...faultsOfEvents(files)];
}

/** By their paths. */
export function filesIn(zip: Buffer): Promise<Map<string, Buffer>> {
  return new Promise((resolve, reject) => {
    const files = new Map<string, Buffer>();
    yauzl.fromBuffer(zip, { lazyEntries: true }, (error, archive) => {
      if (error) {
        reject(error);
        return;
      }
      archive.on('entry', (entry: yauzl.Entry) => {
        archive.openReadStream(entry, (failed, stream) => {
          if (failed) {
            reject(failed);
            return;
          }
          const chunks: Buffer[] = [];
          stream.on('data', (chunk: Buffer) => chunks.push(chunk));
          stream.on('end', () => {
            files.set(entry.fileName, Buffer.concat(chunks));
            archive.readEntry();
          });
        });
      });
      archive.on('end', () => resolve(files));
      archive.readEntry();
    });
  });
}

interface Line {
  readonly envelope: {
    readonly stream: string;
    readonly seq: string;
    readonly prevHash: string;
    readonly payload: { commitment: string } | null;
  };
  readonly hash: string;
  readonly payload: unknown;
  readonly commitmentKey: string | null;
}
interface Stream {
  readonly stream: string;
  readonly seq: number;
  readonly hash: string;
  readonly events: number;
  readonly whole: boolean;
}

function faultsOfEvents(files: ReadonlyMap<string, Buffer>): string[] {
  const lines = linesOf<Line>(files, 'events/events.jsonl');
  const faults = lines.flatMap(({ envelope, hash, payload, commitmentKey }) => {
    const place = `${envelope.stream} ${envelope.seq}`;
    const isHashed = sha256(Buffer.concat([Buffer.from('docket/event/1\n'), Buffer.from(canonical(envelope))])) === hash;
    const commitment =
      commitmentKey === null ? null : createHmac('sha256', Buffer.from(commitmentKey, 'hex')).update(canonical(payload)).digest('hex');
    const isCommitted = commitment === (envelope.payload?.commitment ?? null);
    return [...(isHashed ? [] : [`${place}: hash`]), ...(isCommitted ? [] : [`${place}: payload`])];
  });
  const byStream = Map.groupBy(lines, ({ envelope }) => envelope.stream);
  const streams = linesOf<Stream>(files, 'events/streams.jsonl');
  const missing = [...byStream.keys()].filter((name) => !streams.some(({ stream }) => stream === name));
  return [
    ...faults,
    ...missing.map((name) => `${name}: no standing`),
    ...streams.flatMap((one) => faultsOfStream(one, byStream.get(one.stream) ?? [])),
  ];
}

function faultsOfStream({ stream, seq, hash, events, whole }: Stream, lines: readonly Line[]): string[] {
  const faults = events === lines.length && whole === (events === seq) ? [] : [`${stream}: count`];
  if (!whole) return faults;
  const ordered = lines.toSorted((one, other) => Number(one.envelope.seq) - Number(other.envelope.seq));
  let previous = '0'.repeat(64);
  for (const [index, line] of ordered.entries()) {
    if (Number(line.envelope.seq) !== index + 1 || line.envelope.prevHash !== previous) faults.push(`${stream} ${index + 1}: chain`);
    previous = line.hash;
  }
  return previous === hash ? faults : [...faults, `${stream}: end`];
}

/** RFC 8785 for what events hold: keys by code unit, no spaces. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`;
}

function linesOf<Read>(files: ReadonlyMap<string, Buffer>, path: string): Read[] {
  return text(files, path)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Read);
}

function text(files: ReadonlyMap<string, Buffer>, path: string): string {
  return files.get(path)?.toString('utf8') ?? '';
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
