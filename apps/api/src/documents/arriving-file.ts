import type {} from '@fastify/multipart';
import type { ApiRequest } from '../http/api-request.js';
import { cleanName } from './clean-name.js';
import { ProblemError } from '../problems/problem-error.js';

/** The one file of an upload, still on its way. */
export async function arrivingFile(request: ApiRequest): Promise<{ readonly name: string; readonly content: AsyncIterable<Uint8Array> }> {
  if (!request.isMultipart())
    throw new ProblemError('media-type-refused', { params: { mediaType: request.headers['content-type'] ?? '–' } });
  const part = await request.file();
  if (part === undefined || part.fieldname !== 'file') {
    throw new ProblemError('malformed', { faults: [{ pointer: '/file', code: 'missing', message: 'file' }] });
  }
  return { name: cleanName(part.filename), content: part.file };
}
