import type { MultipartFile } from '@fastify/multipart';
import type { ApiRequest } from '../http/api-request.js';
import { cleanName } from './clean-name.js';
import { ProblemError } from '../problems/problem-error.js';

/** The one file of an upload, still on its way. @throws ProblemError where the form is broken, also while the file is read */
export async function arrivingFile(request: ApiRequest): Promise<{ readonly name: string; readonly content: AsyncIterable<Uint8Array> }> {
  if (!request.isMultipart())
    throw new ProblemError('media-type-refused', { params: { mediaType: request.headers['content-type'] ?? '–' } });
  const part = await firstFile(request);
  if (part === undefined || part.fieldname !== 'file') {
    throw new ProblemError('malformed', { faults: [{ pointer: '/file', code: 'missing', message: 'file' }] });
  }
  return { name: cleanName(part.filename), content: contentOf(part.file) };
}

async function firstFile(request: ApiRequest): Promise<MultipartFile | undefined> {
  try {
    return await request.file();
  } catch (cause) {
    // What still comes is thrown away as it is: a form of ten thousand parts would be taken apart to its end.
    request.raw.unpipe().resume();
    throw brokenForm(cause);
  }
}

async function* contentOf(file: MultipartFile['file']): AsyncGenerator<Uint8Array> {
  const source: AsyncIterable<Uint8Array> = file;
  try {
    yield* source;
  } catch (cause) {
    throw brokenForm(cause);
  }
}

/** The parser's errors have no status of their own but one: that a file is too large. What reads the content throws past this. */
function brokenForm(cause: unknown): unknown {
  if (cause instanceof Error && 'statusCode' in cause && cause.statusCode === 413) return cause;
  return new ProblemError('malformed', { faults: [{ pointer: '/file', code: 'form', message: 'multipart/form-data' }] });
}
