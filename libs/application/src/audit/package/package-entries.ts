import type { AskedExport } from '#application/audit/exports/audit-export';
import { eventLines } from '#application/audit/exports/event-lines';
import { recordedIn } from '#application/audit/package/recorded-file';
import { answerTable } from '#application/audit/questions/answer-table';
import type { FileContent, FileWriters, ZipEntry } from '#application/ports/file-writers';
import type { AsOf, InspectionQueries, LogSelection, StreamStanding } from '#application/ports/queries/inspection';
import type { Uuid } from '#domain/ids';
import { QUESTION_KEYS } from '#domain/inspection/inspector-question';
import { questionOf } from '#domain/inspection/inspector-questions';
import { asOfNote, scopeNote } from '#domain/inspection/scope-notes';
import { PACKAGE_PATHS, type PackagedFile } from '#domain/inspection/sealed-package';
import type { Wording } from '#domain/wording';

type AskedPackage = Extract<AskedExport, { what: 'package' }>;

interface PackageSources {
  readonly inspection: InspectionQueries;
  readonly writers: FileWriters;
}

interface TitledEntry extends ZipEntry {
  readonly title: Wording;
}

const TITLES = {
  readme: { vi: 'Đọc trước: gói này có gì, kiểm tra thế nào', en: 'Read first: what this is, and how to check it' },
  events: { vi: 'Sự kiện, nguyên văn đã băm', en: 'Events, as they were hashed' },
  streams: { vi: 'Điểm cuối của từng chuỗi sự kiện', en: 'Where each stream of events stood' },
  contents: { vi: 'Mục lục', en: 'Table of contents' },
} as const satisfies Readonly<Record<string, Wording>>;

/**
 * The files of a sealed package, in their order: what it says, then its contents page, then the manifest with the SHA-256 of each. They must be
 * read one after the other: what names digests is written when the files before it have been read.
 */
export async function* packageEntries(sources: PackageSources, tenant: Uuid, asked: AskedPackage, at: AsOf): AsyncIterable<ZipEntry> {
  const { inspection, writers } = sources;
  const { scope, language } = asked;
  const notes = [scopeNote(scope, await inspection.scopeNames(tenant, scope), language), asOfNote(at.through, language)];
  const files: PackagedFile[] = [];
  yield recordedIn(files, { path: PACKAGE_PATHS.readme, title: TITLES.readme, content: whole(writers.readme()) });
  for await (const entry of saidEntries(sources, tenant, asked, at)) yield recordedIn(files, entry);
  const contents = whole(writers.contentsPage({ notes, files: [...files], language }));
  yield recordedIn(files, { path: PACKAGE_PATHS.contents, title: TITLES.contents, content: contents });
  yield { path: PACKAGE_PATHS.manifest, content: whole(manifest(asked, at, files)) };
}

async function* saidEntries(sources: PackageSources, tenant: Uuid, asked: AskedPackage, at: AsOf): AsyncIterable<TitledEntry> {
  const { inspection, writers } = sources;
  const { planId, from, to } = asked.scope;
  const selection: LogSelection = { by: 'scope', scope: { planId, from, to } };
  yield { path: PACKAGE_PATHS.events, title: TITLES.events, content: eventLines(inspection.events(tenant, selection, at.through)) };
  yield { path: PACKAGE_PATHS.streams, title: TITLES.streams, content: streamLines(inspection.streams(tenant, selection, at.through)) };
  for (const [index, question] of QUESTION_KEYS.entries()) {
    const table = await answerTable(inspection, tenant, { ...asked, question }, at);
    const number = String(index + 1).padStart(2, '0');
    yield { path: `answers/${number}-${question}.csv`, title: questionOf(question).title, content: writers.csv(table) };
  }
}

async function* streamLines(streams: AsyncIterable<StreamStanding>): FileContent {
  for await (const { stream, seq, hash, events } of streams) {
    yield bytesOf(`${JSON.stringify({ stream, seq, hash, events, whole: events === seq })}\n`);
  }
}

function manifest({ scope, language }: AskedPackage, { through }: AsOf, files: readonly PackagedFile[]): Uint8Array {
  const listed = files.map(({ path, size, digest }) => ({ path, size, sha256: digest }));
  return bytesOf(`${JSON.stringify({ format: 'docket/package/1', asOf: through, scope, language, files: listed }, null, 2)}\n`);
}

async function* whole(content: Uint8Array): FileContent {
  yield await Promise.resolve(content);
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
