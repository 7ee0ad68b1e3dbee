import type { LoggedEvent } from '#application/ports/queries/inspection';
import { jsonIn } from '#domain/audit/json-in';

/** Lines that are handed on together: what writes them is asked less often. */
const LINES = 200;

/**
 * Events as JSON Lines, each whole: `{"envelope":…,"hash":"…","payload":…,"commitmentKey":"…"}`. Envelope and payload are the very bytes that
 * were hashed and committed to (canonical JSON is a line of JSON), so that whoever has the file can compute both again. Where stored bytes
 * are no such line any more, they stand in Base64 under `envelopeBytes` or `payloadBytes` instead.
 */
export async function* eventLines(events: AsyncIterable<LoggedEvent>): AsyncIterable<Uint8Array> {
  const encoder = new TextEncoder();
  let lines: string[] = [];
  for await (const event of events) {
    lines.push(`${lineOf(event)}\n`);
    if (lines.length < LINES) continue;
    yield encoder.encode(lines.join(''));
    lines = [];
  }
  yield encoder.encode(lines.join(''));
}

function lineOf({ bytes, hash, payload }: LoggedEvent): string {
  const key = payload === null ? 'null' : JSON.stringify(Buffer.from(payload.key).toString('hex'));
  return `{${asStored('envelope', bytes)},"hash":${JSON.stringify(hash)},${asStored('payload', payload?.bytes ?? null)},"commitmentKey":${key}}`;
}

function asStored(name: string, bytes: Uint8Array | null): string {
  if (bytes === null) return `"${name}":null`;
  const text = Buffer.from(bytes).toString('utf8');
  return isLineOfJson(text, bytes) ? `"${name}":${text}` : `"${name}Bytes":"${Buffer.from(bytes).toString('base64')}"`;
}

/** Whether reading the text gives the bytes back. Somebody may have made stored bytes unreadable: that one event must not hide the others. */
function isLineOfJson(text: string, bytes: Uint8Array): boolean {
  return Buffer.from(text).equals(bytes) && JSON.stringify(jsonIn(bytes)) === text;
}
