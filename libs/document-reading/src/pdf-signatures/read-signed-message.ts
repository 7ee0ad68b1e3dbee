import { createHash } from 'node:crypto';
import { Constructed, fromBER, OctetString, Primitive, Sequence } from 'asn1js';
import { Certificate, ContentInfo, IssuerAndSerialNumber, SignedData, type SignerInfo } from 'pkijs';
import { reading, UnreadableSignature } from '#document-reading/pdf-signatures/unreadable-signature';

/** A CMS SignedData (RFC 5652 §5) with its one signer. */
export interface SignedMessage {
  /** Object identifier of the content's type. */
  readonly contentType: string;
  /** Null where the content is elsewhere ("detached"). */
  readonly content: Uint8Array | null;
  readonly signer: SignerInfo;
  readonly certificate: Certificate;
  /** The certificate as it stands in the message. */
  readonly certificateBytes: Uint8Array;
}

/** As many elements of one message are read; one with its certificates and answers about them has some thousand. */
const ELEMENTS_LIMIT = 30_000;

const SUBJECT_KEY_IDENTIFIER = '2.5.29.14';

/**
 * Reads a message in DER or BER; what follows its end is left alone.
 * @throws UnreadableSignature where it is none, has other than one signer, or does not bring the signer's certificate
 */
export async function readSignedMessage(bytes: Uint8Array): Promise<SignedMessage> {
  return reading('no CMS', () => {
    const info = new ContentInfo({ schema: parsed(bytes) });
    const content: unknown = info.content;
    if (info.contentType !== ContentInfo.SIGNED_DATA || !(content instanceof Sequence))
      throw new UnreadableSignature('a CMS without signature');
    const { encapContentInfo, signerInfos } = new SignedData({ schema: content });
    const [signer] = signerInfos;
    if (signer === undefined || signerInfos.length !== 1) throw new UnreadableSignature('other than one signer');
    const found = certificatesIn(content).find(({ certificate }) => isOf(signer, certificate));
    if (found === undefined) throw new UnreadableSignature('no certificate of the signer');
    const enclosed = encapContentInfo.eContent;
    return {
      contentType: encapContentInfo.eContentType,
      content: enclosed === undefined ? null : new Uint8Array(enclosed.getValue()),
      signer,
      ...found,
    };
  });
}

/** The element that `bytes` begin with. */
export function parsed(bytes: Uint8Array): Sequence {
  // What stands in octet strings is read where it is known what it is.
  const { offset, result } = fromBER(new Uint8Array(bytes), { maxNodes: ELEMENTS_LIMIT, parseEmbedded: false });
  if (offset === -1 || !(result instanceof Sequence)) throw new UnreadableSignature('no ASN.1 sequence');
  return result;
}

function certificatesIn(signedData: Sequence): Pick<SignedMessage, 'certificate' | 'certificateBytes'>[] {
  const set = signedData.valueBlock.value.find(({ idBlock }) => idBlock.tagClass === 3 && idBlock.tagNumber === 0);
  if (!(set instanceof Constructed)) return [];
  // Elements of other kinds (attribute certificates) are tagged.
  return set.valueBlock.value
    .filter((element) => element instanceof Sequence)
    .map((element) => ({ certificate: new Certificate({ schema: element }), certificateBytes: element.valueBeforeDecodeView }));
}

function isOf(signer: SignerInfo, certificate: Certificate): boolean {
  const named: unknown = signer.sid;
  if (named instanceof IssuerAndSerialNumber) {
    return named.serialNumber.isEqual(certificate.serialNumber) && named.issuer.isEqual(certificate.issuer);
  }
  if (!(named instanceof Primitive)) return false;
  return Buffer.from(named.valueBlock.valueHexView).equals(keyIdentifierOf(certificate));
}

/** As the certificate names its key, or else the customary SHA-1 of it (RFC 5280 §4.2.1.2). */
function keyIdentifierOf(certificate: Certificate): Uint8Array {
  const named: unknown = certificate.extensions?.find(({ extnID }) => extnID === SUBJECT_KEY_IDENTIFIER)?.parsedValue;
  if (named instanceof OctetString) return named.valueBlock.valueHexView;
  return createHash('sha1').update(certificate.subjectPublicKeyInfo.subjectPublicKey.valueBlock.valueHexView).digest();
}
