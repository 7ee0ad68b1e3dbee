import type {
  DocumentFindings,
  DocumentLoading,
  DocumentOnTask,
  HeadedDocument,
  UnsettledDocument,
  UploadUsage,
} from '#application/ports/document-loading';
import type { LoadedDocument } from '#application/ports/loaded';
import type { OpenTask } from '#domain/document/propose-tasks';
import type { ExtractedText } from '#domain/document/extracted-text';
import type { Uuid } from '#domain/ids';
import type { Instant } from '#domain/time/local-date';
import {
  DOCUMENT_FINDINGS,
  DOCUMENT_ON_TASK,
  DOCUMENT_TEXT,
  DOCUMENTS_TO_REMOVE,
  DOCUMENTS_TO_SCAN,
  LOAD_DOCUMENTS,
  TASKS_WITH_DOCUMENT,
  toDocument,
  toHeadedDocument,
  UNSETTLED_DOCUMENTS,
  UPLOAD_USAGE,
  type DocumentFindingsRow,
  type DocumentLoadRow,
  type DocumentOnTaskRow,
  type HeadedDocumentRow,
  type UnsettledDocumentRow,
  type UploadUsageRow,
} from './load-documents.js';
import { OPEN_TASKS, toOpenTask, type OpenTaskRow } from './open-tasks-sql.js';
import { PgOperationLoading } from './pg-operation-loading.js';

/** Reads documents and what became of their content. */
export class PgDocumentLoading extends PgOperationLoading implements DocumentLoading {
  async documents(ids: readonly Uuid[]): Promise<LoadedDocument[]> {
    const values = [this.session.tenant, [...ids]];
    const rows = await this.session.send<DocumentLoadRow>({ name: 'load-documents', text: LOAD_DOCUMENTS, values });
    return rows.map(toDocument);
  }

  async tasksWithDocument(id: Uuid): Promise<Uuid[]> {
    const values = [this.session.tenant, JSON.stringify([{ documentId: id }])];
    const rows = await this.session.send<{ task_id: string }>({ text: TASKS_WITH_DOCUMENT, values });
    return rows.map(({ task_id: taskId }) => taskId);
  }

  async documentOnTask(taskId: Uuid, id: Uuid): Promise<DocumentOnTask | null> {
    const values = [this.session.tenant, taskId, id, JSON.stringify([{ documentId: id }])];
    const [row] = await this.session.send<DocumentOnTaskRow>({ text: DOCUMENT_ON_TASK, values });
    return row === undefined ? null : { ...toHeadedDocument(row), versions: row.versions, isBeside: row.is_beside };
  }

  async documentFindings(id: Uuid): Promise<DocumentFindings> {
    const [row] = await this.session.send<DocumentFindingsRow>({ text: DOCUMENT_FINDINGS, values: [this.session.tenant, id] });
    if (row === undefined) throw new TypeError(`document ${id} is not there`);
    const { flags, signatures, metadata, capture } = row;
    const { declared_unmarked: declaredUnmarked, uploaded_at: uploadedAt, is_settled: isSettled, has_text: hasText } = row;
    const { unit_names: unitNames, also_given_by: alsoGivenBy } = row;
    const given = { unitNames, alsoGivenBy, uploadedAt: uploadedAt.toISOString() };
    return { flags, signatures, metadata, capture, declaredUnmarked, isSettled, hasText, ...given };
  }

  async documentText(id: Uuid): Promise<ExtractedText | null> {
    const [row] = await this.session.send<{ content: ExtractedText | null }>({ text: DOCUMENT_TEXT, values: [this.session.tenant, id] });
    return row?.content ?? null;
  }

  async openTasks(unitId: Uuid): Promise<OpenTask[]> {
    const rows = await this.session.send<OpenTaskRow>({ text: OPEN_TASKS, values: [this.session.tenant, unitId] });
    return rows.map(toOpenTask);
  }

  async uploadUsage(clientId: Uuid, since: Instant): Promise<UploadUsage> {
    const values = [this.session.tenant, clientId, since];
    const [row] = await this.session.send<UploadUsageRow>({ name: 'upload-usage', text: UPLOAD_USAGE, values });
    const byUnit = new Map(Object.entries(row?.by_unit ?? {}));
    return { byClient: Number(row?.by_client ?? 0), kept: Number(row?.kept ?? 0), byUnit };
  }

  async unsettledDocuments(before: Instant, limit: number): Promise<UnsettledDocument[]> {
    const values = [this.session.tenant, before, limit];
    const rows = await this.session.send<UnsettledDocumentRow>({ text: UNSETTLED_DOCUMENTS, values });
    return rows.map((row) => ({ ...toHeadedDocument(row), isUsed: row.is_used, hasText: row.has_text }));
  }

  async documentsToRemove(limit: number): Promise<(LoadedDocument & { readonly isShared: boolean })[]> {
    const values = [this.session.tenant, limit];
    const rows = await this.session.send<DocumentLoadRow & { is_shared: boolean }>({ text: DOCUMENTS_TO_REMOVE, values });
    return rows.map((row) => ({ ...toDocument(row), isShared: row.is_shared }));
  }

  async documentsToScan(limit: number): Promise<HeadedDocument[]> {
    const values = [this.session.tenant, limit];
    const rows = await this.session.send<HeadedDocumentRow>({ text: DOCUMENTS_TO_SCAN, values });
    return rows.map(toHeadedDocument);
  }
}
