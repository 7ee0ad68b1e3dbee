import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { fileTypeFromBuffer } from 'file-type';
import mammoth from 'mammoth';
import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { extractText } from 'unpdf';
import type { UnsafeReason } from '#domain/document/inspection';
import { type HostileFile, hostileFiles } from './hostile-files.js';
import { HOSTILE_KINDS } from './hostile-kinds.js';
import { hostileTable } from './hostile-table.js';
import { harmlessTwins, validFile } from './twins/harmless-twins.js';

const SEED = 2025;
const LARGEST = 20_000_000;

/** Each reason once, whatever comes to be added to them. */
const REASONS: Readonly<Record<UnsafeReason, true>> = {
  'type-refused': true,
  'name-mismatch': true,
  damaged: true,
  encrypted: true,
  macros: true,
  'xml-entities': true,
  bomb: true,
  'nested-archive': true,
  'embedded-object': true,
  'external-content': true,
  'unsafe-name': true,
  polyglot: true,
  'too-many-pixels': true,
  'too-complex': true,
};

/** Every nth file as a line: all of them are made, and sent, by the long proof. */
const EVERY = 25;

function digests(seed: number): { line: string; digest: string; length: number }[] {
  const some = [...hostileFiles(seed)].filter((_file, index) => index % EVERY === 0);
  return some.map(({ kind, name, expected, content }) => {
    const bytes = content();
    const digest = createHash('sha256').update(bytes).digest('hex');
    return { line: `${kind} ${name} ${expected.join()} ${digest}`, digest, length: bytes.length };
  });
}

describe('the hostile files', () => {
  const files: readonly HostileFile[] = [...hostileFiles(SEED)];
  const made = digests(SEED);

  it('are at least five hundred, no two alike', () => {
    expect(files.length).toBeGreaterThanOrEqual(500);
    expect(new Set(made.map(({ digest }) => digest)).size).toBe(made.length);
  });

  it('are none of them larger than 20 MB', () => {
    expect(made.filter(({ length }) => length > LARGEST)).toEqual([]);
  });

  it('are the same for the same seed', () => {
    expect(digests(SEED)).toEqual(made);
  });

  it('are others for another seed', () => {
    const names = new Set(files.map(({ kind, name }) => `${kind} ${name}`));
    const others = [...hostileFiles(SEED + 1)];
    expect(others.length).toBe(files.length);
    expect(others.filter(({ kind, name }) => names.has(`${kind} ${name}`))).toEqual([]);
  });

  it('come of every kind, several of each, and say what to expect', () => {
    const counts = Map.groupBy(files, ({ kind }) => kind);
    expect([...counts.keys()]).toEqual(HOSTILE_KINDS.map(({ kind }) => kind));
    expect(new Set(HOSTILE_KINDS.map(({ kind }) => kind)).size).toBe(HOSTILE_KINDS.length);
    expect([...counts.values()].filter((ofKind) => ofKind.length < 2)).toEqual([]);
    expect(files.filter(({ expected, name }) => expected.length === 0 || name.length === 0)).toEqual([]);
  });

  it('try every reason for which a file is refused', () => {
    expect([...new Set(files.flatMap(({ expected }) => expected))].sort()).toEqual(Object.keys(REASONS).sort());
  });

  it('stand in the table of the README as they are', () => {
    const readme = new URL('./README.md', import.meta.url);
    const rendered = hostileTable(files);
    if (process.env['UPDATE'] === '1') writeFileSync(readme, rendered);
    expect(readFileSync(readme, 'utf8')).toBe(rendered);
  });
});

describe('the harmless twins', () => {
  it('are of the types that their names say', async () => {
    for (const { kind, name, content } of harmlessTwins()) {
      expect(name.endsWith(`.${kind}`)).toBe(true);
      const type = await fileTypeFromBuffer(content());
      expect(type?.ext).toBe(kind === 'txt' ? undefined : kind);
    }
  });

  it('can be read, with their Vietnamese text', async () => {
    const docx = await mammoth.extractRawText({ buffer: Buffer.from(validFile('docx', '7/BC')) });
    expect(docx.value).toContain('Số: 7/BC');
    const pdf = await extractText(Uint8Array.from(validFile('pdf', '7/BC')), { mergePages: true });
    expect(pdf.text).toContain('Số: 7/BC');
    expect(Buffer.from(validFile('txt', '7/BC')).toString('utf8')).toContain('Số: 7/BC');
  });

  it('are packages of well-formed parts', () => {
    for (const kind of ['docx', 'xlsx'] as const) {
      const parts = Object.entries(unzipSync(validFile(kind, '7/BC')));
      expect(parts.length).toBeGreaterThanOrEqual(7);
      for (const [, content] of parts)
        expect(() => new SaxesParser({ xmlns: true }).write(Buffer.from(content).toString('utf8')).close()).not.toThrow();
    }
    expect(Buffer.from(unzipSync(validFile('xlsx', '7/BC'))['xl/sharedStrings.xml'] ?? []).toString('utf8')).toContain('Văn bản số 7/BC');
  });
});
