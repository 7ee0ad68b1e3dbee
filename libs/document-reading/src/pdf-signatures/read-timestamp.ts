import { Sequence } from 'asn1js';
import { type SignerInfo, TSTInfo } from 'pkijs';
import { instantOf } from '#document-reading/pdf-signatures/instant-of';
import { digestOf } from '#document-reading/pdf-signatures/digest-of';
import { isSoundlySigned } from '#document-reading/pdf-signatures/is-soundly-signed';
import { valuesOf } from '#document-reading/pdf-signatures/signed-attributes';
import { parsed, readSignedMessage, type SignedMessage } from '#document-reading/pdf-signatures/read-signed-message';
import { reading, UnreadableSignature } from '#document-reading/pdf-signatures/unreadable-signature';
import type { Instant } from '#domain/time/local-date';

const TIMESTAMP_CONTENT = '1.2.840.113549.1.9.16.1.4';
const SIGNATURE_TIMESTAMP = '1.2.840.113549.1.9.16.2.14';

/** What a timestamp token says: when, and whether it is sound and says it of the bytes in question. */
export interface Timestamp {
  readonly at: Instant | null;
  readonly isSound: boolean;
}

/**
 * Reads a token of RFC 3161 over `stamped`. Sound is one that names their digest and that its own certificate's key signed.
 * @throws UnreadableSignature where the message is no such token
 */
export async function readTimestamp(token: SignedMessage, stamped: readonly Uint8Array[]): Promise<Timestamp> {
  const { content, contentType } = token;
  if (contentType !== TIMESTAMP_CONTENT || content === null) throw new UnreadableSignature('no timestamp token');
  const { genTime, messageImprint } = await reading('no TSTInfo', () => new TSTInfo({ schema: parsed(content) }));
  const { hashAlgorithm, hashedMessage } = messageImprint;
  const isOfThese = digestOf(stamped, hashAlgorithm.algorithmId).equals(hashedMessage.valueBlock.valueHexView);
  return { at: instantOf(genTime), isSound: (await isSoundlySigned(token, [content])) && isOfThese };
}

/**
 * When a timestamp authority saw the signature (RFC 3161 appendix A); null without a sound token. Anybody may add an attribute that
 * is not signed, so one that is broken or belongs to another signature says nothing.
 */
export async function timestampedAt({ unsignedAttrs, signature }: SignerInfo): Promise<Instant | null> {
  const [token] = valuesOf(unsignedAttrs?.attributes ?? [], SIGNATURE_TIMESTAMP);
  if (!(token instanceof Sequence)) return null;
  try {
    const timestamp = await readTimestamp(await readSignedMessage(token.valueBeforeDecodeView), [signature.valueBlock.valueHexView]);
    return timestamp.isSound ? timestamp.at : null;
  } catch (error) {
    if (error instanceof UnreadableSignature) return null;
    throw error;
  }
}
