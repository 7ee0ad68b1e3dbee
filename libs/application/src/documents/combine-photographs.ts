import type { CommandRequest, Environment, Executed } from '#application/execute-command/command';
import { readDocument } from '#application/documents/read-document';
import type { Intake } from '#application/documents/take-in';
import { uploadFile } from '#application/documents/upload-file';
import type { LoadedDocument } from '#application/ports/loaded';
import type { PhotographAlbum } from '#application/ports/photograph-album';
import type { Uuid } from '#domain/ids';
import { isRefusal, refuse, type Refusal } from '#domain/refusal';
import type { DocumentRef } from '#domain/task/document-ref';

const ACTION = 'document.combine';
const PHOTOGRAPHS = ['image/jpeg', 'image/png'];

/**
 * Photographs that were uploaded become one PDF, a further document of their sender's unit: without place, camera and time, each under its
 * name. Whoever combines them may open each of them; that they bear no mark of secrecy was said of each.
 * @throws AlbumRefusedError, FileRefusedError, FileTooLargeError
 */
export async function combinePhotographs(
  environment: Environment,
  { intake, album }: { readonly intake: Intake; readonly album: PhotographAlbum },
  request: CommandRequest,
  { ids, name }: { readonly ids: readonly Uuid[]; readonly name: string },
): Promise<Executed<DocumentRef> | Refusal> {
  if (ids.length === 0) return refuse('invalid', ACTION, null, [{ code: 'no-photograph', params: { pointer: '/documents' } }]);
  const photographs: LoadedDocument[] = [];
  for (const [index, id] of ids.entries()) {
    const document = await readDocument(environment, request, id);
    if (isRefusal(document)) return document;
    const params = { pointer: `/documents/${index}` };
    if (!PHOTOGRAPHS.includes(document.mediaType)) return refuse('invalid', ACTION, null, [{ code: 'no-photograph', params }]);
    photographs.push(document);
  }
  const contents = await Promise.all(photographs.map((document) => contentOf(intake, request.caller.tenant, document)));
  const file = await album.combine(
    contents,
    photographs.map((photograph) => withoutEnding(photograph.name)),
  );
  return await uploadFile(environment, intake, request, file, { name, externalRef: null, declaresUnmarked: true });
}

async function contentOf({ store }: Intake, tenant: Uuid, { documentId, digest }: LoadedDocument): Promise<AsyncIterable<Uint8Array>> {
  const content = await store.open(tenant, digest);
  if (content === null) throw new Error(`the content of document ${documentId} is missing from the store`);
  return content;
}

function withoutEnding(name: string): string {
  return name.replace(/\.[^.]+$/u, '');
}
