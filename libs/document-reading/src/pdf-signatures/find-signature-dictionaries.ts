import { isRegular, type PdfDictionary, type PdfObject, PdfObjectReader } from '#document-reading/pdf-signatures/pdf-object-reader';

/** As many bytes of hexadecimal text of one signature are read: 1 MB of signature. */
export const CONTENTS_LIMIT = 2 * 1_048_576;

/** One signature dictionary with everything that stands beside its `/Contents`. */
const DICTIONARY_LIMIT = CONTENTS_LIMIT + 65_536;

const BYTE_RANGE = '/ByteRange';
const SIGNATURE_TYPE = '/Sig';
const OBJECT = 'obj';

/**
 * The signature dictionaries of a PDF (ISO 32000-1 §12.8.1) in the order in which they stand in it; null for one that is not whole.
 * They must not be compressed, so the bytes themselves are looked through; which of them the last revision still refers to is not
 * asked. The work grows with the length of the file and no faster, whatever stands in it.
 */
export function* findSignatureDictionaries(bytes: Buffer): Generator<PdfDictionary | null> {
  let from = 0;
  for (const hit of hitsIn(bytes)) {
    if (hit < from) continue;
    const start = objectBefore(bytes, from, hit);
    from = hit + 1;
    if (start === -1) continue;
    const reader = new PdfObjectReader(bytes, start, Math.min(bytes.length, start + DICTIONARY_LIMIT));
    const object = reader.read();
    // An object that ends before the hit is no signature; what stands there is the text of a page, or the like.
    from = Math.max(from, reader.at);
    if (object !== null) yield* signaturesIn(object);
    else if (bytes.subarray(start, reader.at).includes(BYTE_RANGE)) yield null;
  }
}

/** Where the words stand that make a signature dictionary, from first to last. */
function* hitsIn(bytes: Buffer): Generator<number> {
  let byteRange = bytes.indexOf(BYTE_RANGE);
  let signature = bytes.indexOf(SIGNATURE_TYPE);
  while (byteRange !== -1 || signature !== -1) {
    if (signature === -1 || (byteRange !== -1 && byteRange < signature)) {
      yield byteRange;
      byteRange = bytes.indexOf(BYTE_RANGE, byteRange + 1);
    } else {
      // `/SigFlags` and `/SigFieldLock` are others.
      if (!isRegular(bytes[signature + SIGNATURE_TYPE.length])) yield signature;
      signature = bytes.indexOf(SIGNATURE_TYPE, signature + 1);
    }
  }
}

/** Where the value of the indirect object begins (`12 0 obj`) whose head stands last between `from` and `hit`; -1 without one. */
function objectBefore(bytes: Buffer, from: number, hit: number): number {
  const part = bytes.subarray(from, hit);
  let at = part.lastIndexOf(OBJECT);
  while (at !== -1) {
    if (/\d\s+\d+\s+$/.test(part.toString('latin1', Math.max(0, at - 32), at))) return from + at + OBJECT.length;
    at = at === 0 ? -1 : part.lastIndexOf(OBJECT, at - 1);
  }
  return -1;
}

function* signaturesIn(object: PdfObject): Generator<PdfDictionary> {
  if (object.kind === 'array') for (const item of object.items) yield* signaturesIn(item);
  if (object.kind !== 'dictionary') return;
  const type = object.entries.get('Type');
  if (object.entries.has('ByteRange') || (type?.kind === 'name' && type.name === 'Sig')) yield object;
  else for (const entry of object.entries.values()) yield* signaturesIn(entry);
}
