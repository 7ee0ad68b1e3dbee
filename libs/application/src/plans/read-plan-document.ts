import type { CommandRequest, Environment } from '#application/execute-command/command';
import { readDocument } from '#application/documents/read-document';
import type { FileStore } from '#application/ports/file-store';
import type { PlanReader } from '#application/ports/plan-reader';
import type { Uuid } from '#domain/ids';
import type { PlanProposal } from '#domain/plan/proposal';
import { isRefusal, type Refusal } from '#domain/refusal';

/**
 * What an uploaded document says as a plan, before anybody has looked at it.
 * @throws NoPlanReadError
 */
export async function readPlanDocument(
  environment: Environment,
  { files, reader }: { readonly files: FileStore; readonly reader: PlanReader },
  request: CommandRequest,
  documentId: Uuid,
  year: number | null,
): Promise<PlanProposal | Refusal> {
  const document = await readDocument(environment, request, documentId);
  if (isRefusal(document)) return document;
  const content = await files.open(request.caller.tenant, document.digest);
  if (content === null) throw new Error(`the content of document ${documentId} is missing from the store`);
  return await reader.read(content, { name: document.name, year });
}
