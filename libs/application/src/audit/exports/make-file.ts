import type { AskedExport, ExportResult } from '#application/audit/exports/audit-export';
import { eventLines } from '#application/audit/exports/event-lines';
import { logTable } from '#application/audit/exports/log-table';
import { packageEntries } from '#application/audit/package/package-entries';
import { answerTable } from '#application/audit/questions/answer-table';
import type { Arrivals } from '#application/ports/arrivals';
import type { FileStore } from '#application/ports/file-store';
import { TooManyRowsError, type FileContent, type FileWriters } from '#application/ports/file-writers';
import type { AsOf, InspectionQueries } from '#application/ports/queries/inspection';
import type { Uuid } from '#domain/ids';
import { MEDIA_TYPES } from '#domain/inspection/file-format';
import type { WrittenTable } from '#domain/inspection/written-table';
import { localDateOf, type Instant } from '#domain/time/local-date';

/** What an export is read from, written by, and kept in. */
export interface ExportSources {
  readonly inspection: InspectionQueries;
  readonly writers: FileWriters;
  readonly files: { readonly arrivals: Arrivals; readonly store: FileStore };
}

/** Writes what was asked into a file and keeps it; never more than a stretch of it is in memory. @param askedAt everything is as of that moment */
export async function makeFile(
  { files, ...sources }: ExportSources,
  tenant: Uuid,
  asked: AskedExport,
  askedAt: Instant,
): Promise<ExportResult> {
  const at = { today: localDateOf(askedAt), through: askedAt };
  try {
    const arrived = await files.arrivals.receive(contentOf(sources, tenant, asked, at));
    try {
      await files.store.keep(tenant, arrived);
      const { digest, size } = arrived;
      return { file: { digest, size, mediaType: MEDIA_TYPES[asked.format], name: nameOf(asked, at) }, blockers: null };
    } finally {
      await files.arrivals.erase(arrived);
    }
  } catch (error) {
    if (!(error instanceof TooManyRowsError)) throw error;
    return { file: null, blockers: [{ code: 'too-many-rows', params: { most: String(error.most) } }] };
  }
}

/** `nhat-ky-2025-02-14.csv`. */
function nameOf(asked: AskedExport, { today }: AsOf): string {
  const what = asked.what === 'question' ? asked.question : asked.what === 'log' ? 'nhat-ky' : 'goi-thanh-tra';
  return `${what}-${today}.${asked.format}`;
}

function contentOf(sources: Omit<ExportSources, 'files'>, tenant: Uuid, asked: AskedExport, at: AsOf): FileContent {
  const { inspection, writers } = sources;
  switch (asked.what) {
    case 'log':
      if (asked.format === 'jsonl') return eventLines(inspection.events(tenant, asked.selection, at.through));
      return writers[asked.format](logTable(inspection, tenant, asked, at));
    case 'question':
      return written(writers, asked.format, answerTable(inspection, tenant, asked, at));
    case 'package':
      return writers.zip(packageEntries(sources, tenant, asked, at));
  }
}

async function* written(writers: FileWriters, format: 'csv' | 'xlsx', table: Promise<WrittenTable>): FileContent {
  yield* writers[format](await table);
}
