import type {} from '@fastify/multipart';
import { basename } from 'node:path/posix';
import type { ApiRequest } from '../http/api-request.js';
import { ProblemError } from '../problems/problem-error.js';

/** The one file of an upload, still on its way. Its name loses folders and control characters, nothing else. */
export async function arrivingFile(request: ApiRequest): Promise<{ readonly name: string; readonly content: AsyncIterable<Uint8Array> }> {
  if (!request.isMultipart())
    throw new ProblemError('media-type-refused', { params: { mediaType: request.headers['content-type'] ?? '–' } });
  const part = await request.file();
  if (part === undefined || part.fieldname !== 'file') {
    throw new ProblemError('malformed', { faults: [{ pointer: '/file', code: 'missing', message: 'file' }] });
  }
  const name = basename(part.filename.replaceAll('\\', '/'))
    .replaceAll(/\p{Cc}/gu, '')
    .normalize('NFC')
    .slice(0, 255);
  return { name: name === '' ? 'document' : name, content: part.file };
}
