import { checkPixels } from '#document-reading/image/check-pixels';
import { isFrame, jpegSegments, type JpegSegment } from '#document-reading/image/jpeg-segments';
import { UnsafeFile } from '#document-reading/unsafe-file';

/** Precision, height and width stand first in a frame (ITU-T T.81, B.2.2). */
const FRAME_HEAD = 5;
const START_OF_IMAGE = Buffer.from([0xff, 0xd8, 0xff]);

/** Walks a JPEG from marker to marker (ITU-T T.81, annex B): its frame says a size that is taken, and it ends where it ends. */
export function inspectJpeg(bytes: Buffer): void {
  const segments = jpegSegments(bytes);
  let hasFrame = false;
  let next = segments.next();
  for (; next.done !== true; next = segments.next()) {
    if (!isFrame(next.value)) continue;
    checkFrame(next.value);
    hasFrame = true;
  }
  if (!hasFrame) throw new UnsafeFile('damaged');
  checkRest(bytes.subarray(next.value));
}

function checkFrame({ content }: JpegSegment): void {
  if (content.length < FRAME_HEAD) throw new UnsafeFile('damaged');
  checkPixels(content.readUInt16BE(3), content.readUInt16BE(1));
}

/** Cameras put a second, smaller picture behind the first (CIPA DC-007); nothing else. */
function checkRest(rest: Buffer): void {
  const isEmpty = rest.every((byte) => byte === 0);
  if (!isEmpty && !rest.subarray(0, START_OF_IMAGE.length).equals(START_OF_IMAGE)) throw new UnsafeFile('polyglot');
  if (!isEmpty) inspectJpeg(rest);
}
