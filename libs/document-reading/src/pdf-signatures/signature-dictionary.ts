import { CONTENTS_LIMIT } from '#document-reading/pdf-signatures/find-signature-dictionaries';
import { isWhitespace, type PdfDictionary } from '#document-reading/pdf-signatures/pdf-object-reader';
import { instantOfPdfDate } from '#document-reading/pdf-signatures/instant-of';
import { UnreadableSignature } from '#document-reading/pdf-signatures/unreadable-signature';
import type { Instant } from '#domain/time/local-date';

/** How `/Contents` is to be understood (ISO 32000-1 §12.8.3.3, ETSI EN 319 142-1 §6.2). */
const FORMS = ['adbe.pkcs7.detached', 'ETSI.CAdES.detached', 'adbe.pkcs7.sha1', 'ETSI.RFC3161'] as const;
export type SignatureForm = (typeof FORMS)[number];

/** What a signature dictionary says. */
export interface SignatureDictionary {
  readonly form: SignatureForm;
  /** The bytes that were signed: those before the signature and those after it. */
  readonly signed: readonly [Uint8Array, Uint8Array];
  /** CMS, with whatever fills the place that was kept free for it. */
  readonly contents: Uint8Array;
  /** `/M`: when it was signed, as the signer's machine says. */
  readonly writtenAt: Instant | null;
  readonly coversWholeFile: boolean;
}

/**
 * Reads a dictionary. `/ByteRange` must name two stretches inside the file, the first from its beginning, with exactly the string of
 * `/Contents` between them: whoever may leave out more can show something else than what was signed.
 * @throws UnreadableSignature where it is otherwise, or where the form is not known
 */
export function readSignatureDictionary(bytes: Buffer, { entries }: PdfDictionary): SignatureDictionary {
  const contents = entries.get('Contents');
  if (contents?.kind !== 'hexadecimal') throw new UnreadableSignature('no /Contents in hexadecimal digits');
  const { from, to } = contents;
  const [start, firstLength, secondStart, secondLength] = byteRangeOf(entries);
  const end = secondStart + secondLength;
  if (start !== 0 || firstLength !== from || secondStart !== to || end > bytes.length)
    throw new UnreadableSignature('a /ByteRange that lies');
  const writtenAt = entries.get('M');
  return {
    form: formOf(entries),
    signed: [bytes.subarray(0, from), bytes.subarray(to, end)],
    contents: bytesOfHexadecimal(bytes, from, to),
    writtenAt: writtenAt?.kind === 'string' ? instantOfPdfDate(writtenAt.text) : null,
    coversWholeFile: bytes.subarray(end).every(isWhitespace),
  };
}

function byteRangeOf(entries: PdfDictionary['entries']): [number, number, number, number] {
  const range = entries.get('ByteRange');
  const items = range?.kind === 'array' ? range.items : [];
  const numbers = items.flatMap((item) =>
    item.kind === 'number' && Number.isSafeInteger(item.value) && item.value >= 0 ? [item.value] : [],
  );
  const [start, firstLength, secondStart, secondLength] = numbers;
  if (items.length !== 4 || start === undefined || firstLength === undefined || secondStart === undefined || secondLength === undefined) {
    throw new UnreadableSignature('no /ByteRange of four numbers');
  }
  return [start, firstLength, secondStart, secondLength];
}

/** Where none is named, `/Contents` says itself what it is; the others bring no CMS (`adbe.x509.rsa_sha1`). */
function formOf(entries: PdfDictionary['entries']): SignatureForm {
  const named = entries.get('SubFilter');
  if (named === undefined) return 'adbe.pkcs7.detached';
  const form = FORMS.find((known) => named.kind === 'name' && named.name === known);
  if (form === undefined) throw new UnreadableSignature('an unknown /SubFilter');
  return form;
}

function bytesOfHexadecimal(bytes: Buffer, from: number, to: number): Uint8Array {
  if (to - from - 2 > CONTENTS_LIMIT) throw new UnreadableSignature('a /Contents that is too long');
  const digits = bytes.toString('latin1', from + 1, to - 1).replaceAll(/[\0\s]+/g, '');
  if (!/^[\da-f]*$/i.test(digits)) throw new UnreadableSignature('a /Contents of other than hexadecimal digits');
  // A last digit that is missing is a zero (ISO 32000-1 §7.3.4.3).
  return Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex');
}
