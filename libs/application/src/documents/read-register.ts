import type { CommandRequest, Environment } from '#application/execute-command/command';
import { momentOf } from '#application/execute-command/moment-of';
import { openDocument } from '#application/documents/open-document';
import type { FileStore } from '#application/ports/file-store';
import type { RegisterReader } from '#application/ports/register-reader';
import { registerOf, type Register } from '#domain/document/register';
import type { Uuid } from '#domain/ids';
import { organisationOn } from '#domain/organisation/organisation';
import { nameResolver } from '#domain/organisation/resolve-name';
import { isRefusal, type Refusal } from '#domain/refusal';

/**
 * A register of an outside system as a file tells it, its units found in the organisation of today. Reading it is reading the file.
 * @throws RegisterUnreadableError
 */
export async function readRegister(
  environment: Environment,
  { store, registers }: { readonly store: FileStore; readonly registers: RegisterReader },
  request: CommandRequest,
  documentId: Uuid,
): Promise<Register | Refusal> {
  const act = { action: 'document.read-text', showsContent: true } as const;
  const opened = await openDocument(environment, request, documentId, act, async (document, loading) => ({
    document,
    organisation: await loading.organisation(),
  }));
  if (isRefusal(opened)) return opened;
  const { digest, mediaType } = opened.document;
  const content = await store.open(request.caller.tenant, digest);
  if (content === null) throw new Error(`the content of document ${documentId} is missing from the store`);
  const { units, parties } = opened.organisation;
  const table = await registers.read(content, mediaType);
  return registerOf(table, nameResolver(organisationOn(momentOf(environment).today, units, parties)));
}
