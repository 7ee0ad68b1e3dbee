import { createHash } from 'node:crypto';
import { BaseStringBlock, type Integer } from 'asn1js';
import type { RelativeDistinguishedNames } from 'pkijs';
import { instantOf } from '#document-reading/pdf-signatures/instant-of';
import type { SignedMessage } from '#document-reading/pdf-signatures/read-signed-message';
import type { PdfSignature } from '#domain/document/pdf-signature';

const COMMON_NAME = '2.5.4.3';
const ORGANISATION = '2.5.4.10';

/** As many characters of a name are kept; X.520 allows 64. */
const NAME_LIMIT = 500;

/** A serial number has 20 octets at most (RFC 5280 §4.1.2.2); somebody's longer one is still shown, one without end is not. */
const SERIAL_NUMBER_LIMIT = 64;

type CertificateFields = Pick<
  PdfSignature,
  'signer' | 'organisation' | 'issuer' | 'serialNumber' | 'validFrom' | 'validTo' | 'certificate'
>;

/** What is shown of the signer's certificate. The issuer is called by its common name, or else by its organisation. */
export function describeCertificate({ certificate, certificateBytes }: SignedMessage): CertificateFields {
  const { subject, issuer, serialNumber, notBefore, notAfter } = certificate;
  return {
    signer: nameIn(subject, COMMON_NAME),
    organisation: nameIn(subject, ORGANISATION),
    issuer: nameIn(issuer, COMMON_NAME) ?? nameIn(issuer, ORGANISATION),
    serialNumber: hexadecimalOf(serialNumber),
    validFrom: instantOf(notBefore.value),
    validTo: instantOf(notAfter.value),
    certificate: createHash('sha256').update(certificateBytes).digest('hex'),
  };
}

/** Of several parts of one type the last is the nearest to its bearer: names go from the country to the person. */
function nameIn({ typesAndValues }: RelativeDistinguishedNames, type: string): string | null {
  // Only the type declaration says that every value is a string.
  const value: unknown = typesAndValues.findLast((part) => part.type === type)?.value;
  if (!(value instanceof BaseStringBlock)) return null;
  const name = value
    .getValue()
    .slice(0, NAME_LIMIT)
    .toWellFormed()
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\s]+/gu, ' ')
    .trim();
  return name === '' ? null : name;
}

/** The zero that only keeps the number positive is no part of it. */
function hexadecimalOf({ valueBlock }: Integer): string | null {
  const octets = valueBlock.valueHexView;
  if (octets.length === 0 || octets.length > SERIAL_NUMBER_LIMIT) return null;
  return Buffer.from(octets.length > 1 && octets[0] === 0 ? octets.subarray(1) : octets).toString('hex');
}
