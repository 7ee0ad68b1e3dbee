import { existsSync, readdirSync, readFileSync, readlinkSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';

/** The open descriptors of a process: what each of them is, as /proc names it, and how many sockets beside. */
export interface Descriptors {
  readonly files: readonly string[];
  readonly sockets: number;
}

/** Linux only (proc(5)). One that is closed while they are read is left out. */
export function descriptorsOf(processId: number): Descriptors {
  const folder = `/proc/${processId}/fd`;
  const all = readdirSync(folder)
    .map((descriptor) => linkOf(join(folder, descriptor)))
    .filter((link) => link !== null);
  const named = all.filter((link) => !/^(socket|anon_inode):/.test(link));
  return {
    files: named.map((link) => link.replace(/:\[\d+\]$/, '')).sort(),
    sockets: all.filter((link) => link.startsWith('socket:')).length,
  };
}

function linkOf(path: string): string | null {
  try {
    return readlinkSync(path);
  } catch (error) {
    if (error instanceof Object && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** Memory that a process holds, in bytes (VmRSS of proc(5)). */
export function memoryOf(processId: number): number {
  const status = readFileSync(`/proc/${processId}/status`, 'utf8');
  return Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) * 1024;
}

/** Files that are on their way in, or were and stayed. */
export function arriving(files: string): string[] {
  return existsSync(join(files, 'arriving')) ? readdirSync(join(files, 'arriving')) : [];
}

/** The uploads of tus that lie on the disk, by id, with the file name that was given for each. */
export function uploadsLying(files: string): ReadonlyMap<string, string | null> {
  const folder = join(files, 'uploads');
  const found = readdirSync(folder);
  const ids = new Set(found.map((file) => file.replace(/\.json$/, '')));
  return new Map([...ids].map((id) => [id, found.includes(`${id}.json`) ? nameIn(join(folder, `${id}.json`)) : null]));
}

function nameIn(path: string): string | null {
  const { metadata } = JSON.parse(readFileSync(path, 'utf8')) as { metadata?: { filename?: string } };
  return metadata?.filename ?? null;
}

/** Compares the store with the documents of the database. Answers what does not fit, in words. */
export async function compareStore(files: string, databaseUrl: string): Promise<string[]> {
  const owner = new Client({ connectionString: databaseUrl, options: '-c search_path=docket' });
  await owner.connect();
  try {
    const { rows } = await owner.query<{ digest: string }>(`SELECT DISTINCT encode(digest, 'hex') AS digest FROM document`);
    const named = new Set(rows.map(({ digest }) => digest));
    const stored = new Set(storedFiles(files));
    return [
      ...[...stored].filter((file) => !named.has(file)).map((file) => `stored without a document: ${file}`),
      ...[...named].filter((digest) => !stored.has(digest)).map((digest) => `a document without its content: ${digest}`),
    ];
  } finally {
    await owner.end();
  }
}

/** Names of all files in `<tenant>/<aa>/`, also of those that are no digest. */
function storedFiles(files: string): string[] {
  return readdirSync(files, { recursive: true, encoding: 'utf8' })
    .filter((path) => !/^(arriving|uploads)\b/.test(path) && statSync(join(files, path)).isFile())
    .map((path) => path.split('/').at(-1) ?? path);
}
