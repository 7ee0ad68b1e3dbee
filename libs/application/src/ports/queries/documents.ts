import type { UnitName } from '#application/ports/loaded';
import type { Page, PageRequest } from '#application/ports/queries/page';
import type { TaskReader } from '#application/ports/queries/task-reader';
import type { ExtractedText } from '#domain/document/extracted-text';
import type { Uuid } from '#domain/ids';
import type { TaskState } from '#domain/task/task';
import type { Instant } from '#domain/time/local-date';

/** Whose files a reader may open: `openDocument` says the same of one. */
export interface DocumentReader extends TaskReader {
  /** The units that they act for. */
  readonly units: readonly Uuid[];
  /** By their role, every file but those of tasks that are hidden from them. */
  readonly everyFile: boolean;
}

/** A task that a document was handed in for. */
export interface HandedInTo {
  readonly id: Uuid;
  readonly reference: string;
  readonly path: string;
  readonly content: string;
  readonly state: TaskState;
}

export interface FoundDocument {
  readonly documentId: Uuid;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly digest: string;
  readonly uploadedAt: Instant;
  /** The unit that gave it; null where none did. */
  readonly unit: UnitName | null;
  /** Those that the reader sees. */
  readonly tasks: readonly HandedInTo[];
}

export interface DocumentQueries {
  /**
   * Documents that the reader may open, whose content is there, and whose text or name holds the words.
   * @param words as `searchedWords` gives them
   */
  search(reader: DocumentReader, words: string, page: PageRequest<'uploadedAt'>): Promise<Page<FoundDocument>>;
  /** Null where it has none. */
  text(tenant: Uuid, documentId: Uuid): Promise<ExtractedText | null>;
}
