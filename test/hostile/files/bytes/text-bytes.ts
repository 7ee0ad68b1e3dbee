export type Encoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be';

export function latin1(text: string): Uint8Array {
  return Buffer.from(text, 'latin1');
}

export function utf8(text: string): Uint8Array {
  return Buffer.from(text, 'utf8');
}

export function joined(...pieces: readonly (string | Uint8Array)[]): Uint8Array {
  return Buffer.concat(pieces.map((piece) => (typeof piece === 'string' ? utf8(piece) : piece)));
}

/** With a byte order mark, but for plain `utf-8`. */
export function encoded(text: string, encoding: Encoding): Uint8Array {
  if (encoding === 'utf-8') return utf8(text);
  if (encoding === 'utf-8-bom') return utf8(`\ufeff${text}`);
  const little = Buffer.from(`\ufeff${text}`, 'utf16le');
  return encoding === 'utf-16le' ? little : little.swap16();
}
