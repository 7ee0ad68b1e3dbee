/** A request before it is bytes. Texts are written as Latin-1, a byte for each character, so that any byte can stand in a header. */
export interface RawRequest {
  readonly method: string;
  readonly target: string;
  /** Also the same name more than once; nothing is added but a `Content-Length` where there is a body and no word about its length. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body?: Uint8Array;
}

/** What is sent for a request (RFC 9112). */
export function bytesOf(request: RawRequest): Buffer {
  return Buffer.concat([headOf(request), request.body ?? Buffer.alloc(0)]);
}

/** Request line and header fields, with the empty line after them. */
export function headOf({ method, target, headers, body }: RawRequest): Buffer {
  const saysLength = headers.some(([name]) => /^(content-length|transfer-encoding)$/i.test(name));
  const length: readonly (readonly [string, string])[] = body === undefined || saysLength ? [] : [['Content-Length', String(body.length)]];
  const lines = [`${method} ${target} HTTP/1.1`, ...[...headers, ...length].map(([name, value]) => `${name}: ${value}`)];
  return Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1');
}

/** The bytes of a UTF-8 text, a character for each. */
export function asLatin1(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}

/** A body in chunks (RFC 9112, section 7.1), of `size` bytes but for the last. */
export function chunked(content: Buffer, size: number): Buffer {
  const chunks: Buffer[] = [];
  for (let at = 0; at < content.length; at += size) {
    const chunk = content.subarray(at, at + size);
    chunks.push(Buffer.from(`${chunk.length.toString(16)}\r\n`), chunk, Buffer.from('\r\n'));
  }
  return Buffer.concat([...chunks, Buffer.from('0\r\n\r\n')]);
}
