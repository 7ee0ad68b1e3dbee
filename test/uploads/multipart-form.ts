import { v7 } from 'uuid';
import type { RawRequest } from './raw-request.js';

/** One part of a form (RFC 7578): its header lines as they are, a byte for each character. */
export interface FormPart {
  readonly headers: readonly string[];
  readonly content: Uint8Array;
}

/** The part that an upload consists of. */
export function filePart(content: Uint8Array, filename = 'bao-cao.txt', name = 'file'): FormPart {
  return { headers: [`Content-Disposition: form-data; name="${name}"; filename="${filename}"`, 'Content-Type: text/plain'], content };
}

export function fieldPart(name: string, value: string): FormPart {
  return { headers: [`Content-Disposition: form-data; name="${name}"`], content: Buffer.from(value) };
}

/** The parts between their boundaries; without the last boundary where the form `breaksOff`. */
export function formOf(boundary: string, parts: readonly FormPart[], breaksOff = false): Buffer {
  const pieces = parts.flatMap(({ headers, content }) => [
    Buffer.from(`--${boundary}\r\n${headers.join('\r\n')}\r\n\r\n`, 'latin1'),
    content,
    Buffer.from('\r\n'),
  ]);
  return Buffer.concat(breaksOff ? pieces.slice(0, -1) : [...pieces, Buffer.from(`--${boundary}--\r\n`)]);
}

/** A request to take a form as a document, by the bearer of a token, under a key of its own. */
export function uploadRequest(token: string, contentType: string, body: Buffer): RawRequest {
  return {
    method: 'POST',
    target: '/v1/documents?declaresUnmarked=true',
    headers: [...headersOf(token), ['Content-Type', contentType]],
    body,
  };
}

/** What every request says that the API is to answer once. */
export function headersOf(token: string): readonly (readonly [string, string])[] {
  return [
    ['Host', '127.0.0.1'],
    ['Connection', 'close'],
    ['Authorization', `Bearer ${token}`],
    ['Idempotency-Key', v7()],
  ];
}
