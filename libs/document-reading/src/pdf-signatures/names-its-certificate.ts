import { ObjectIdentifier, OctetString, Sequence } from 'asn1js';
import type { Attribute } from 'pkijs';
import { digestOf } from '#document-reading/pdf-signatures/digest-of';
import { valuesOf } from '#document-reading/pdf-signatures/signed-attributes';
import { UnreadableSignature } from '#document-reading/pdf-signatures/unreadable-signature';

const SIGNING_CERTIFICATE = '1.2.840.113549.1.9.16.2.12';
const SIGNING_CERTIFICATE_V2 = '1.2.840.113549.1.9.16.2.47';
const SHA_1 = '1.3.14.3.2.26';
const SHA_256 = '2.16.840.1.101.3.4.2.1';

/**
 * Whether the certificate is the one that was signed along (RFC 5035; CAdES demands it). A message that names none leaves it open,
 * and is taken as it is: there, anybody may put a certificate of the same key with another name in its place.
 * @throws UnreadableSignature where the attribute is not as it should be
 */
export function namesItsCertificate(signedAttributes: readonly Attribute[], certificateBytes: Uint8Array): boolean {
  const named = [
    ...valuesOf(signedAttributes, SIGNING_CERTIFICATE).map((value) => ({ value, customary: SHA_1 })),
    ...valuesOf(signedAttributes, SIGNING_CERTIFICATE_V2).map((value) => ({ value, customary: SHA_256 })),
  ];
  return named.every(({ value, customary }) => {
    // SigningCertificate, its list of certificates, and of that the first: it is the signer's.
    const [first, second] = partsOf(partsOf(partsOf(value)[0])[0]);
    const algorithm = first instanceof Sequence ? partsOf(first)[0] : null;
    const hash = algorithm === null ? first : second;
    if (!(hash instanceof OctetString)) throw new UnreadableSignature('no hash of the certificate');
    const algorithmName = algorithm instanceof ObjectIdentifier ? algorithm.getValue() : customary;
    return digestOf([certificateBytes], algorithmName).equals(hash.valueBlock.valueHexView);
  });
}

function partsOf(value: unknown): unknown[] {
  if (!(value instanceof Sequence)) throw new UnreadableSignature('a signing certificate of another form');
  return value.valueBlock.value;
}
