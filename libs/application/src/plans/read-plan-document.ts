import type { CommandRequest, Environment } from '#application/execute-command/command';
import { read } from '#application/execute-command/read';
import { readDocument } from '#application/documents/read-document';
import type { FileStore } from '#application/ports/file-store';
import type { PlanReader, SaidColumn } from '#application/ports/plan-reader';
import type { Uuid } from '#domain/ids';
import type { PlanProposal } from '#domain/plan/proposal';
import { isRefusal, type Refusal } from '#domain/refusal';

/** What a document is read with: the year where its title does not say it, who issued it, and what headings mean that nobody knows. */
export interface DocumentToRead {
  readonly documentId: Uuid;
  readonly year: number | null;
  readonly issuerUnitId: Uuid | null;
  readonly columns: readonly SaidColumn[];
}

/**
 * What an uploaded document says as a plan, before anybody has looked at it. What was said before of headings of the same issuer counts,
 * unless it is said otherwise now.
 * @throws NoPlanReadError
 */
export async function readPlanDocument(
  environment: Environment,
  { files, reader }: { readonly files: FileStore; readonly reader: PlanReader },
  request: CommandRequest,
  { documentId, year, issuerUnitId, columns }: DocumentToRead,
): Promise<PlanProposal | Refusal> {
  const document = await readDocument(environment, request, documentId);
  if (isRefusal(document)) return document;
  const known =
    issuerUnitId === null
      ? []
      : await read(environment, request, 'plan-proposal.create', ['plan-administrator'], (loading) => loading.columnReadings(issuerUnitId));
  if (isRefusal(known)) return known;
  const content = await files.open(request.caller.tenant, document.digest);
  if (content === null) throw new Error(`the content of document ${documentId} is missing from the store`);
  return await reader.read(content, { name: document.name, year, columns: [...known, ...columns] });
}
