import { isUtf8 } from 'node:buffer';
import { fileTypeFromBuffer } from 'file-type';

/** What is taken: the forms in which offices hand in documents and evidence. */
export const ACCEPTED_MEDIA_TYPES: ReadonlySet<string> = new Set([
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'image/jpeg',
  'image/png',
  'text/plain',
]);

/** As many bytes of the beginning as are needed to tell a type. */
export const SAMPLE_LENGTH = 65_536;

/** The media type as the content shows it; null where nothing is recognised. `sample` is the beginning of the file. */
export async function mediaTypeOf(sample: Uint8Array): Promise<string | null> {
  const detected = await fileTypeFromBuffer(sample);
  if (detected !== undefined) return detected.mime;
  return isPlainText(sample) ? 'text/plain' : null;
}

/** UTF-8 without control characters; a character that the sample's end cuts in two does not count against it. */
function isPlainText(sample: Uint8Array): boolean {
  if (sample.length === 0 || sample.includes(0)) return false;
  const cut = [0, 1, 2, 3].find((missing) => isUtf8(sample.subarray(0, sample.length - missing)));
  return cut === 0 || (cut !== undefined && sample.length === SAMPLE_LENGTH);
}
