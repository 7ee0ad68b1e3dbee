import { isUtf8 } from 'node:buffer';
import { fileTypeFromBuffer } from 'file-type';
import { UnsafeFile } from '#document-reading/unsafe-file';

/** The forms in which offices hand in documents and evidence, as far as the beginning of a file tells them. */
const KINDS = ['application/pdf', 'image/jpeg', 'image/png', 'text/plain'] as const;
export type FileKind = (typeof KINDS)[number] | 'office' | 'text/html';

/** A content type that names a page. */
const PAGE = /^\s*(?:text\/html|application\/xhtml\+xml)\s*(?:;|$)/iu;

/** As many bytes of the beginning as are needed to tell a type. */
export const SAMPLE_LENGTH = 65_536;

const ZIP = Buffer.from('PK\x03\x04', 'latin1');
const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
/** How Word and Excel call the stream that holds a document under a password ([MS-OFFCRYPTO] 2.3.4.4), two bytes a character. */
const ENCRYPTED_PACKAGE = Buffer.from('EncryptedPackage', 'utf16le');

/**
 * The type as the content shows it, never as the name says. `sample` is the beginning of the file. A page of the web is taken only where
 * Docket itself captured it: its content shows too little, so it is one where its server says so and it is nothing else.
 * @param contentType as a server said it of a page that was captured; '' for what somebody sent
 * @throws UnsafeFile `type-refused` with the type that it is instead; `encrypted`
 */
export async function mediaTypeOf(sample: Buffer, contentType: string): Promise<FileKind> {
  if (sample.subarray(0, ZIP.length).equals(ZIP)) return 'office';
  if (sample.subarray(0, OLE.length).equals(OLE) && sample.includes(ENCRYPTED_PACKAGE)) throw new UnsafeFile('encrypted');
  const found = (await fileTypeFromBuffer(sample))?.mime;
  if (PAGE.test(contentType) && sample.length > 0 && (found === undefined || found === 'application/xml')) return 'text/html';
  const detected = found ?? (isPlainText(sample) ? 'text/plain' : undefined);
  const kind = KINDS.find((one) => one === detected);
  if (kind === undefined) throw new UnsafeFile('type-refused', detected ?? null);
  return kind;
}

/** UTF-8 without control characters; a character that the sample's end cuts in two does not count against it. */
function isPlainText(sample: Uint8Array): boolean {
  if (sample.length === 0 || sample.includes(0)) return false;
  const cut = [0, 1, 2, 3].find((missing) => isUtf8(sample.subarray(0, sample.length - missing)));
  return cut === 0 || (cut !== undefined && sample.length === SAMPLE_LENGTH);
}
