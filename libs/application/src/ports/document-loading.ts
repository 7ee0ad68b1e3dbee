import type { LoadedDocument } from '#application/ports/loaded';
import type { StreamHead } from '#domain/audit/stream-head';
import type { ExtractedText } from '#domain/document/extracted-text';
import type { FileFlag } from '#domain/document/inspection';
import type { PageCaptureRecord } from '#domain/document/page-capture-record';
import type { PdfSignature } from '#domain/document/pdf-signature';
import type { OpenTask } from '#domain/document/propose-tasks';
import type { ReadMetadata } from '#domain/document/read-metadata';
import type { Uuid } from '#domain/ids';
import type { Instant } from '#domain/time/local-date';

/** Bytes that were uploaded since an instant, and bytes that are kept in all. */
export interface UploadUsage {
  readonly byClient: number;
  /** Of each unit for which something was uploaded since then. */
  readonly byUnit: ReadonlyMap<Uuid, number>;
  readonly kept: number;
}

export interface HeadedDocument extends LoadedDocument {
  readonly head: StreamHead;
}

/** A document of which it is not decided whether it stays. */
export interface UnsettledDocument extends HeadedDocument {
  /** Something names it: a version, a proposal, an opinion, what was issued, an event, a plan. */
  readonly isUsed: boolean;
  readonly hasText: boolean;
}

/** What was found in a file when it was taken in. */
export interface DocumentFindings {
  readonly flags: readonly FileFlag[];
  readonly signatures: readonly PdfSignature[];
  readonly metadata: ReadMetadata | null;
  readonly declaredUnmarked: boolean;
  /** Of a captured page alone. */
  readonly capture: PageCaptureRecord | null;
  readonly uploadedAt: Instant;
  /** It was handed in, or whether it was is decided: it does not expire. */
  readonly isSettled: boolean;
  readonly hasText: boolean;
  /** Name of the unit that gave it, then its aliases; empty where none did. */
  readonly unitNames: readonly string[];
  /** Names of the other units that gave the same content. */
  readonly alsoGivenBy: readonly string[];
}

/** A document as it stands on one task. */
export interface DocumentOnTask extends HeadedDocument {
  /** The numbers of the versions of the task that name it, in no order. */
  readonly versions: readonly number[];
  /** What is proposed, an opinion on the task, or what was issued on it names it. */
  readonly isBeside: boolean;
}

/** Reading what became of files. */
export interface DocumentLoading {
  documents(ids: readonly Uuid[]): Promise<LoadedDocument[]>;
  /** The tasks for which a document was handed in, proposed or given with an opinion, whoever sees them. */
  tasksWithDocument(id: Uuid): Promise<Uuid[]>;
  /** A document and where a task names it, if anywhere; null where no document has this id. */
  documentOnTask(taskId: Uuid, id: Uuid): Promise<DocumentOnTask | null>;
  /** Of a document that is there. */
  documentFindings(id: Uuid): Promise<DocumentFindings>;
  /** Null where it has none. */
  documentText(id: Uuid): Promise<ExtractedText | null>;
  /** What a unit leads and has not handed in, what is due first first. */
  openTasks(unitId: Uuid): Promise<OpenTask[]>;
  uploadUsage(clientId: Uuid, since: Instant): Promise<UploadUsage>;
  /** Kept ones that were uploaded before an instant, oldest first. */
  unsettledDocuments(before: Instant, limit: number): Promise<UnsettledDocument[]>;
  /** Those whose content is to be removed from the store; `isShared`: another document has the same content, and keeps it. */
  documentsToRemove(limit: number): Promise<(LoadedDocument & { readonly isShared: boolean })[]>;
  /** Those that wait for the scanner, oldest first. */
  documentsToScan(limit: number): Promise<HeadedDocument[]>;
}
