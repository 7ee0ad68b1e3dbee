import type { LogSelection } from '#application/ports/queries/inspection';
import type { StoredFile } from '#application/ports/file-store';
import type { ExportFormat } from '#domain/inspection/file-format';
import type { InspectionScope } from '#domain/inspection/inspection-scope';
import type { QuestionKey } from '#domain/inspection/inspector-question';
import type { TableLanguage } from '#domain/inspection/written-table';
import type { Blocker } from '#domain/refusal';

/** What kind of operation an export is: it makes one file. */
export const AUDIT_EXPORT = 'audit-export.create';

/** What an auditor asks to take away. It survives JSON: it is stored until it is carried out. */
export type AskedExport = { readonly language: TableLanguage } & (
  | { readonly what: 'log'; readonly format: Exclude<ExportFormat, 'zip'>; readonly selection: LogSelection }
  | { readonly what: 'question'; readonly format: 'csv' | 'xlsx'; readonly question: QuestionKey; readonly scope: InspectionScope }
  | { readonly what: 'package'; readonly format: 'zip'; readonly scope: InspectionScope }
);

/** A file that was made: `name` for whoever downloads it. */
export interface ExportedFile extends StoredFile {
  readonly name: string;
}

/** What came of an export: a file, or why there is none. */
export type ExportResult =
  { readonly file: ExportedFile; readonly blockers: null } | { readonly file: null; readonly blockers: readonly Blocker[] };
