import { Null, ObjectIdentifier, OctetString } from 'asn1js';
import { AlgorithmIdentifier, getCrypto, PublicKeyInfo, RSASSAPSSParams } from 'pkijs';
import { digestNamed, digestOf } from '#document-reading/pdf-signatures/digest-of';
import { namesItsCertificate } from '#document-reading/pdf-signatures/names-its-certificate';
import type { SignedMessage } from '#document-reading/pdf-signatures/read-signed-message';
import { onlyValueOf } from '#document-reading/pdf-signatures/signed-attributes';
import { reading, UnreadableSignature } from '#document-reading/pdf-signatures/unreadable-signature';

const CONTENT_TYPE = '1.2.840.113549.1.9.3';
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4';
const RSA = '1.2.840.113549.1.1.1';
const RSA_PSS = '1.2.840.113549.1.1.10';

/**
 * Whether the key of the message's certificate signed `content` (RFC 5652 §5.4, §5.6): the signed attributes name its digest and,
 * if any, this certificate, and the signature over them is by that key. That the certificate is to be trusted is not asked.
 * @throws UnreadableSignature where an algorithm is not known, or where there are no signed attributes
 */
export async function isSoundlySigned(message: SignedMessage, content: readonly Uint8Array[]): Promise<boolean> {
  const { signer, certificate, contentType, certificateBytes } = message;
  const { signedAttrs, signature, signatureAlgorithm } = signer;
  if (signedAttrs === undefined) throw new UnreadableSignature('no signed attributes');
  const digest = onlyValueOf(signedAttrs.attributes, MESSAGE_DIGEST);
  const type = onlyValueOf(signedAttrs.attributes, CONTENT_TYPE);
  if (!(digest instanceof OctetString) || !(type instanceof ObjectIdentifier))
    throw new UnreadableSignature('signed attributes of other types');
  const { algorithmId } = signer.digestAlgorithm;
  const isOfContent = digestOf(content, algorithmId).equals(digest.valueBlock.valueHexView);
  const isOfCertificate = namesItsCertificate(signedAttrs.attributes, certificateBytes);
  const isOfKey = await reading('a signature of unknown form', () => {
    if (signatureAlgorithm.algorithmId === RSA_PSS) refuseMixedDigests(signatureAlgorithm);
    // A bare "RSA" is completed by the digest of the message; the other names bring their own.
    const completedBy = signatureAlgorithm.algorithmId === RSA ? digestNamed(algorithmId) : undefined;
    const signed = signedAttrs.encodedValue;
    return getCrypto(true).verifyWithPublicKey(
      signed,
      signature,
      plainKey(certificate.subjectPublicKeyInfo),
      signatureAlgorithm,
      completedBy,
    );
  });
  return isOfContent && type.getValue() === contentType && isOfKey && isOfCertificate;
}

/** WebCrypto uses one digest for the message and for the mask; such a signature would seem broken to it. */
function refuseMixedDigests(algorithm: AlgorithmIdentifier): void {
  const { hashAlgorithm, maskGenAlgorithm } = new RSASSAPSSParams({ schema: algorithm.algorithmParams });
  const ofMask = new AlgorithmIdentifier({ schema: maskGenAlgorithm.algorithmParams });
  if (ofMask.algorithmId !== hashAlgorithm.algorithmId) throw new UnreadableSignature('RSA-PSS with two digests');
}

/** WebCrypto does not take a key that its certificate keeps for RSA-PSS; the same key of RSA it does. */
function plainKey(key: PublicKeyInfo): PublicKeyInfo {
  if (key.algorithm.algorithmId !== RSA_PSS) return key;
  const algorithm = new AlgorithmIdentifier({ algorithmId: RSA, algorithmParams: new Null() });
  return new PublicKeyInfo({ algorithm, subjectPublicKey: key.subjectPublicKey });
}
