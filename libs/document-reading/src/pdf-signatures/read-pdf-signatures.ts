import { UTCTime } from 'asn1js';
import type { SignerInfo } from 'pkijs';
import { describeCertificate } from '#document-reading/pdf-signatures/describe-certificate';
import { findSignatureDictionaries } from '#document-reading/pdf-signatures/find-signature-dictionaries';
import { instantOf } from '#document-reading/pdf-signatures/instant-of';
import { digestOf } from '#document-reading/pdf-signatures/digest-of';
import { isSoundlySigned } from '#document-reading/pdf-signatures/is-soundly-signed';
import { valuesOf } from '#document-reading/pdf-signatures/signed-attributes';
import type { PdfDictionary } from '#document-reading/pdf-signatures/pdf-object-reader';
import { readSignedMessage, type SignedMessage } from '#document-reading/pdf-signatures/read-signed-message';
import { readTimestamp, timestampedAt } from '#document-reading/pdf-signatures/read-timestamp';
import { readSignatureDictionary, type SignatureDictionary } from '#document-reading/pdf-signatures/signature-dictionary';
import { UnreadableSignature } from '#document-reading/pdf-signatures/unreadable-signature';
import type { PdfSignature } from '#domain/document/pdf-signature';
import type { Instant } from '#domain/time/local-date';

/** As many signatures of one file are read; a paper that goes through every office of a ministry bears fewer. */
const SIGNATURES_LIMIT = 50;

const SIGNING_TIME = '1.2.840.113549.1.9.5';
const SHA_1 = '1.3.14.3.2.26';

const UNREADABLE: PdfSignature = {
  signer: null,
  organisation: null,
  issuer: null,
  serialNumber: null,
  validFrom: null,
  validTo: null,
  certificate: null,
  signedAt: null,
  isTimestamped: false,
  coversWholeFile: false,
  integrity: 'unreadable',
  wasValidWhenSigned: null,
};

/** Whether the bytes are those that were signed, and when that was. */
type Finding = Pick<PdfSignature, 'integrity' | 'signedAt' | 'isTimestamped'>;

/**
 * The signatures of a PDF in the order in which they stand in it, 50 at most; none where it bears none. Whatever the bytes are, it
 * answers: what cannot be read is an entry of its own (`unreadable`). Nothing is fetched, so nothing is said of revocation or trust.
 */
export async function readPdfSignatures(bytes: Uint8Array): Promise<PdfSignature[]> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const signatures: PdfSignature[] = [];
  for (const dictionary of findSignatureDictionaries(file)) {
    signatures.push(dictionary === null ? UNREADABLE : await readSignature(file, dictionary));
    if (signatures.length === SIGNATURES_LIMIT) break;
  }
  return signatures;
}

async function readSignature(file: Buffer, dictionary: PdfDictionary): Promise<PdfSignature> {
  let known = UNREADABLE;
  try {
    const signature = readSignatureDictionary(file, dictionary);
    known = { ...known, coversWholeFile: signature.coversWholeFile };
    const message = await readSignedMessage(signature.contents);
    known = { ...known, ...describeCertificate(message) };
    const finding = await check(signature, message);
    return { ...known, ...finding, wasValidWhenSigned: isWithin(known, finding.signedAt) };
  } catch (error) {
    // What was read before the unknown part stays: whose certificate it is can be shown though its algorithm is not known.
    if (error instanceof UnreadableSignature) return known;
    throw error;
  }
}

async function check(signature: SignatureDictionary, message: SignedMessage): Promise<Finding> {
  if (signature.form === 'ETSI.RFC3161') {
    const { at, isSound } = await readTimestamp(message, signature.signed);
    return { integrity: isSound ? 'intact' : 'broken', signedAt: at, isTimestamped: isSound };
  }
  const isIntact = await isSignedWhole(signature, message);
  const stampedAt = await timestampedAt(message.signer);
  return {
    integrity: isIntact ? 'intact' : 'broken',
    signedAt: stampedAt ?? signingTimeOf(message.signer) ?? signature.writtenAt,
    isTimestamped: stampedAt !== null,
  };
}

/** A detached message signs the bytes of the file; the old form signs their SHA-1, which it brings along. */
async function isSignedWhole({ form, signed }: SignatureDictionary, message: SignedMessage): Promise<boolean> {
  const { content } = message;
  if (form === 'adbe.pkcs7.sha1') {
    if (content === null) throw new UnreadableSignature('no digest of the file');
    return (await isSoundlySigned(message, [content])) && digestOf(signed, SHA_1).equals(content);
  }
  // A message with a content of its own would be sound whatever the file says.
  if (content !== null) throw new UnreadableSignature('a content within a detached message');
  return isSoundlySigned(message, signed);
}

/** As the signer's machine says it, under the signature (RFC 5652 §11.3). */
function signingTimeOf({ signedAttrs }: SignerInfo): Instant | null {
  const [time] = valuesOf(signedAttrs?.attributes ?? [], SIGNING_TIME);
  return time instanceof UTCTime ? instantOf(time.toDate()) : null;
}

function isWithin({ validFrom, validTo }: PdfSignature, at: Instant | null): boolean | null {
  if (validFrom === null || validTo === null || at === null) return null;
  return validFrom <= at && at <= validTo;
}
