import type { CommandRequest, Environment } from '#application/execute-command/command';
import { lookUp } from '#application/execute-command/look-up';
import { readerIn } from '#application/execute-command/reader-in';
import { recordInCallerStream } from '#application/execute-command/record-in-caller-stream';
import { EVERY_FILE } from '#application/documents/open-document';
import type { DocumentQueries, FoundDocument } from '#application/ports/queries/documents';
import type { Page, PageRequest } from '#application/ports/queries/page';
import { linesOf } from '#domain/document/extracted-text';
import { snippetOf, type Snippet } from '#domain/document/snippet';
import { isRefusal, type Refusal } from '#domain/refusal';

/** `snippet` null where the words stand in its name alone. */
export interface SearchedDocument extends FoundDocument {
  readonly snippet: Snippet | null;
}

const ACTION = 'document.search';

/**
 * Searches what the reader may open, and nothing else. A stretch of a text is content of a file: that it was shown is written down, with the
 * words and the documents.
 * @param words as `searchedWords` gives them
 */
export async function searchDocuments(
  environment: Environment,
  documents: DocumentQueries,
  request: CommandRequest,
  words: string,
  page: PageRequest<'uploadedAt'>,
): Promise<Page<SearchedDocument> | Refusal> {
  const { tenant } = request.caller;
  const found = await lookUp(environment, request, ACTION, 'any-capacity', (actor) => {
    const units = [...new Set(actor.capacities.map(({ unitId }) => unitId))];
    const everyFile = actor.capacities.some(({ role }) => EVERY_FILE.includes(role));
    return documents.search({ ...readerIn(tenant, actor), units, everyFile }, words, page);
  });
  if (isRefusal(found)) return found;
  const items: SearchedDocument[] = [];
  // One after the other: a text may be long, and its stretch is short.
  for (const item of found.items) {
    const text = await documents.text(tenant, item.documentId);
    items.push({ ...item, snippet: text && snippetOf(linesOf(text), words) });
  }
  await recordInCallerStream(environment, request, {
    action: ACTION,
    outcome: 'success',
    reasonCode: null,
    target: { type: 'document-search', id: environment.ids.next() },
    stateBefore: null,
    payload: { words, documents: items.map(({ documentId }) => documentId) },
  });
  return { items, nextCursor: found.nextCursor };
}
