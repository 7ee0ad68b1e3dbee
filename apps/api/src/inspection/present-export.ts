import type { AuditExport } from '#application/audit/exports/read-exports';
import { presentBlocker } from '../problems/present-blocker.js';
import type { Language } from '../http/api-request.js';

/** An export as it stands, with what became of it. */
export function presentExport({ asked, result, ...known }: AuditExport, language: Language): object {
  const { id, createdAt, completedAt, createdByName } = known;
  return {
    id,
    what: asked.what,
    question: asked.what === 'question' ? asked.question : null,
    format: asked.format,
    state: result === null ? 'queued' : result.file === null ? 'refused' : 'done',
    createdAt,
    completedAt,
    createdByName,
    file: result?.file ?? null,
    blockers: (result?.blockers ?? []).map((blocker) => presentBlocker(blocker, language)),
  };
}
