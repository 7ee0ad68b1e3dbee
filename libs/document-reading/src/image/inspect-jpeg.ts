import { checkPixels } from '#document-reading/image/check-pixels';
import { UnsafeFile } from '#document-reading/unsafe-file';

const MARKER = 0xff;
const START_OF_SCAN = 0xda;
const END_OF_IMAGE = 0xd9;
/** Start of frame: C0 to CF without DHT, JPG and DAC (ITU-T T.81, table B.1). */
const NO_FRAME = [0xc4, 0xc8, 0xcc];
const START_OF_IMAGE = Buffer.from([0xff, 0xd8, 0xff]);

/** Walks a JPEG from marker to marker (ITU-T T.81, annex B): its frame says a size that is taken, and it ends where it ends. */
export function inspectJpeg(bytes: Buffer): void {
  let at = 2;
  let hasFrame = false;
  for (;;) {
    const marker = bytes[at + 1];
    if (bytes[at] !== MARKER || marker === undefined) throw new UnsafeFile('damaged');
    if (marker === END_OF_IMAGE) break;
    if (marker === MARKER) {
      at += 1;
      continue;
    }
    if (at + 4 > bytes.length) throw new UnsafeFile('damaged');
    const length = bytes.readUInt16BE(at + 2);
    if (isFrame(marker)) {
      if (at + 9 > bytes.length) throw new UnsafeFile('damaged');
      checkPixels(bytes.readUInt16BE(at + 7), bytes.readUInt16BE(at + 5));
      hasFrame = true;
    }
    at += 2 + length;
    if (marker === START_OF_SCAN) at = endOfScan(bytes, at);
  }
  if (!hasFrame) throw new UnsafeFile('damaged');
  checkRest(bytes.subarray(at + 2));
}

function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && !NO_FRAME.includes(marker);
}

/** Within a scan FF stands for itself before 00, and restarts are markers without a length. */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(MARKER, from); at !== -1; at = bytes.indexOf(MARKER, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== MARKER && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  throw new UnsafeFile('damaged');
}

/** Cameras put a second, smaller picture behind the first (CIPA DC-007); nothing else. */
function checkRest(rest: Buffer): void {
  const isEmpty = rest.every((byte) => byte === 0);
  if (!isEmpty && !rest.subarray(0, START_OF_IMAGE.length).equals(START_OF_IMAGE)) throw new UnsafeFile('polyglot');
  if (!isEmpty) inspectJpeg(rest);
}
