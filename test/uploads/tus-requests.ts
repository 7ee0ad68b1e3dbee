import { v7 } from 'uuid';
import { headersOf } from './multipart-form.js';
import type { RawAnswer } from './raw-exchange.js';
import type { RawRequest } from './raw-request.js';
import type { SenderLine } from './upload-sender.js';

type Headers = RawRequest['headers'];

export const OFFSET_CONTENT = ['Content-Type', 'application/offset+octet-stream'] as const;

/** A request of tus 1.0 (tus.io) for an upload, by its id as it is to stand in the path; null for the place where they are created. */
export function tusRequest(token: string, method: string, id: string | null, headers: Headers = [], body?: Uint8Array): RawRequest {
  return {
    method,
    target: id === null ? '/v1/uploads' : `/v1/uploads/${id}`,
    headers: [...headersOf(token), ['Tus-Resumable', '1.0.0'], ...headers],
    ...(body !== undefined && { body }),
  };
}

/** The next piece of an upload. */
export function patchRequest(token: string, id: string, offset: number | string, body: Uint8Array, headers: Headers = []): RawRequest {
  return tusRequest(token, 'PATCH', id, [OFFSET_CONTENT, ['Upload-Offset', String(offset)], ...headers], body);
}

/** A request to take what has arrived as a document. */
export function registerRequest(token: string, id: string): RawRequest {
  const headers: Headers = [...headersOf(token), ['Content-Type', 'application/json']];
  return { method: 'POST', target: `/v1/uploads/${id}/register`, headers, body: Buffer.from('{"declaresUnmarked":true}') };
}

/** A header field with a file name, and the name: no two are the same. */
export function metadata(): { readonly name: string; readonly header: readonly [string, string] } {
  const name = `${v7()}.txt`;
  return { name, header: ['Upload-Metadata', `filename ${Buffer.from(name).toString('base64')}`] };
}

/** Enters what an answer says was created, whatever was asked for. Answers its id; null where nothing was. */
export function noteCreated({ ledger }: SenderLine, { statuses, headers }: RawAnswer): string | null {
  const id = headers.get('location')?.split('/').at(-1);
  if (statuses.at(-1) !== 201 || id === undefined) return null;
  ledger.created(id);
  return id;
}

/** Begins an upload of `length` bytes. Answers its id. */
export async function create(line: SenderLine, length: number): Promise<string> {
  const id = noteCreated(
    line,
    await line.request(tusRequest(line.token, 'POST', null, [['Upload-Length', String(length)], metadata().header])),
  );
  if (id === null) throw new Error('a valid upload was not begun');
  return id;
}

/** Ends an upload for good, where nothing else is done with it at the same time. */
export async function remove(line: SenderLine, id: string): Promise<void> {
  const { statuses } = await line.request(tusRequest(line.token, 'DELETE', id));
  line.ledger.ended(id, 'gone');
  if (statuses[0] !== 204) line.fail(`an upload was not ended but answered ${statuses.join()}`);
}

/** How many bytes the API says have arrived; null where it says nothing. */
export async function offsetOf(line: SenderLine, id: string): Promise<number | null> {
  const { headers, statuses } = await line.request(tusRequest(line.token, 'HEAD', id));
  return statuses[0] === 200 ? Number(headers.get('upload-offset')) : null;
}
