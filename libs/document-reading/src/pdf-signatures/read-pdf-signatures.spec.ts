import { createHash, webcrypto } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  type BaseStringBlock,
  BmpString,
  Integer,
  Null,
  ObjectIdentifier,
  OctetString,
  PrintableString,
  Sequence,
  UTCTime,
  Utf8String,
} from 'asn1js';
import {
  AlgorithmIdentifier,
  Attribute,
  AttributeTypeAndValue,
  Certificate,
  ContentInfo,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  MessageImprint,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
  TSTInfo,
} from 'pkijs';
import { readPdfSignatures } from '#document-reading/pdf-signatures/read-pdf-signatures';

interface Signatory {
  readonly certificate: Certificate;
  readonly key: webcrypto.CryptoKey;
}

type Algorithm = webcrypto.RsaHashedKeyGenParams | webcrypto.EcKeyGenParams;
const RSA: Algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256', modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]) };
const OFFICE = 'Ủy ban nhân dân tỉnh Kon Tum';

async function signatory(name: BaseStringBlock, algorithm: Algorithm = RSA): Promise<Signatory> {
  const keys = await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  if (!('privateKey' in keys)) throw new Error('No pair of keys');
  const certificate = new Certificate();
  certificate.serialNumber = new Integer({ valueHex: new Uint8Array([0, 0xfe, 0x12]) });
  certificate.subject.typesAndValues.push(part('2.5.4.10', new Utf8String({ value: OFFICE })), part('2.5.4.3', name));
  certificate.issuer.typesAndValues.push(part('2.5.4.10', new PrintableString({ value: 'Ban Co yeu Chinh phu' })));
  certificate.notBefore.value = new Date('2024-01-01T00:00:00Z');
  certificate.notAfter.value = new Date('2026-01-01T00:00:00Z');
  await certificate.subjectPublicKeyInfo.importKey(keys.publicKey);
  await certificate.sign(keys.privateKey, 'SHA-256');
  return { certificate, key: keys.privateKey };
}

function part(type: string, value: BaseStringBlock): AttributeTypeAndValue {
  return new AttributeTypeAndValue({ type, value });
}

const digest = (bytes: Uint8Array, algorithm = 'sha256') => createHash(algorithm).update(bytes).digest();
const attribute = (type: string, value: unknown) => new Attribute({ type, values: [value] });

interface Wish {
  readonly at?: string;
  readonly hash?: 'SHA-256' | 'SHA-384';
  readonly content?: EncapsulatedContentInfo;
  /** The certificate that is signed along. */
  readonly named?: Certificate;
  /** Makes the attribute of a timestamp over the signature. */
  readonly stamp?: (signature: Uint8Array) => Promise<Uint8Array>;
}

/** A CMS of `by` over `bytes`. */
async function cms(bytes: Uint8Array, by: Signatory, { at, hash = 'SHA-256', content, named, stamp }: Wish = {}): Promise<Uint8Array> {
  const encapContentInfo = content ?? new EncapsulatedContentInfo({ eContentType: ContentInfo.DATA });
  const attributes = [
    attribute('1.2.840.113549.1.9.3', new ObjectIdentifier({ value: encapContentInfo.eContentType })),
    attribute('1.2.840.113549.1.9.4', new OctetString({ valueHex: digest(bytes, hash) })),
  ];
  if (at !== undefined) attributes.push(attribute('1.2.840.113549.1.9.5', new UTCTime({ valueDate: new Date(at) })));
  if (named !== undefined) {
    const hash = new Sequence({ value: [new OctetString({ valueHex: digest(new Uint8Array(named.toSchema(true).toBER())) })] });
    attributes.push(attribute('1.2.840.113549.1.9.16.2.47', new Sequence({ value: [new Sequence({ value: [hash] })] })));
  }
  const { issuer, serialNumber } = by.certificate;
  const signer = new SignerInfo({
    version: 1,
    sid: new IssuerAndSerialNumber({ issuer, serialNumber }),
    signedAttrs: new SignedAndUnsignedAttributes({ type: 0, attributes }),
  });
  const signed = new SignedData({ version: 1, encapContentInfo, signerInfos: [signer], certificates: [by.certificate] });
  await signed.sign(by.key, 0, hash);
  if (stamp !== undefined) {
    const token = ContentInfo.fromBER(await stamp(signer.signature.valueBlock.valueHexView)).toSchema();
    signer.unsignedAttrs = new SignedAndUnsignedAttributes({ type: 1, attributes: [attribute('1.2.840.113549.1.9.16.2.14', token)] });
  }
  return new Uint8Array(new ContentInfo({ contentType: ContentInfo.SIGNED_DATA, content: signed.toSchema(true) }).toSchema().toBER());
}

function enclosed(eContentType: string, bytes: Uint8Array): EncapsulatedContentInfo {
  return new EncapsulatedContentInfo({ eContentType, eContent: new OctetString({ valueHex: bytes }) });
}

/** A token of RFC 3161 over `bytes`. */
async function timestamp(bytes: Uint8Array, by: Signatory, at: string): Promise<Uint8Array> {
  const hashAlgorithm = new AlgorithmIdentifier({ algorithmId: '2.16.840.1.101.3.4.2.1', algorithmParams: new Null() });
  const messageImprint = new MessageImprint({ hashAlgorithm, hashedMessage: new OctetString({ valueHex: digest(bytes) }) });
  const said = { version: 1, policy: '1.2.3', messageImprint, serialNumber: new Integer({ value: 7 }), genTime: new Date(at) };
  const info = new Uint8Array(new TSTInfo(said).toSchema().toBER());
  return cms(info, by, { content: enclosed('1.2.840.113549.1.9.16.1.4', info) });
}

const ROOM = 12_000;

/** `before` with one more revision, whose signature is what `sign` makes of the bytes of its range. */
async function revision(before: Uint8Array, entries: string, sign: (bytes: Uint8Array) => Promise<Uint8Array>): Promise<Buffer> {
  const head = Buffer.concat([before, Buffer.from(`7 0 obj\n<</Type/Sig/SubFilter/${entries}/ByteRange[0 `)]);
  const [tail, gap] = [Buffer.from('>>\nendobj\nstartxref\n9\n%%EOF\n'), 'XXXXXXXX YYYYYYYY ZZZZZZZZ]/Contents'.length + head.length];
  const numbers = [gap, gap + ROOM + 2, tail.length].map((number) => String(number).padStart(8, '0'));
  const first = Buffer.concat([head, Buffer.from(`${numbers.join(' ')}]/Contents`)]);
  const signature = Buffer.from(await sign(Buffer.concat([first, tail]))).toString('hex');
  return Buffer.concat([first, Buffer.from(`<${signature.padEnd(ROOM, '0')}>`), tail]);
}

const PAGE = Buffer.from('%PDF-1.7\n1 0 obj\n<</Type/Catalog>>\nendobj\n2 0 obj\n(Quyet dinh)\nendobj\n');
const DETACHED = 'adbe.pkcs7.detached';
const AT = '2025-02-14T02:30:00.000Z';

const OPENSSL_SERIAL = '695d09096867ea705fccfc37da52bd9f32eed305';
const OPENSSL_CERTIFICATE = 'bed94d05db4907766897cefce73846ff9427e01dc5ac1685a56b96a735f31927';

describe('the signatures of a PDF', () => {
  let chair: Signatory;
  let authority: Signatory;
  let signed: Buffer;

  beforeAll(async () => {
    chair = await signatory(new Utf8String({ value: 'Nguyễn Văn Định'.normalize('NFD') }));
    authority = await signatory(new PrintableString({ value: 'Dau thoi gian' }));
    signed = await revision(PAGE, DETACHED, (bytes) => cms(bytes, chair, { at: AT }));
  });

  it('tell who signed, by which certificate and when, and that the file is as it was', async () => {
    expect(await readPdfSignatures(signed)).toEqual([
      {
        signer: 'Nguyễn Văn Định'.normalize('NFC'),
        organisation: OFFICE.normalize('NFC'),
        issuer: 'Ban Co yeu Chinh phu',
        serialNumber: 'fe12',
        validFrom: '2024-01-01T00:00:00.000Z',
        validTo: '2026-01-01T00:00:00.000Z',
        certificate: digest(new Uint8Array(chair.certificate.toSchema(true).toBER())).toString('hex'),
        signedAt: AT,
        isTimestamped: false,
        coversWholeFile: true,
        integrity: 'intact',
        wasValidWhenSigned: true,
      },
    ]);
  });

  // Made once with OpenSSL 3.0 (`openssl cms -sign -binary -md sha256`) and a certificate of `openssl req -x509 -utf8`.
  it('are read as OpenSSL makes them', async () => {
    const [signature] = await readPdfSignatures(readFileSync(new URL('fixtures/signed-with-openssl.pdf', import.meta.url)));
    expect(signature).toMatchObject({ signer: 'Nguyễn Văn Định', organisation: OFFICE, integrity: 'intact', coversWholeFile: true });
    expect(signature).toMatchObject({ serialNumber: OPENSSL_SERIAL, certificate: OPENSSL_CERTIFICATE, wasValidWhenSigned: true });
  });

  it('are broken where one byte of what was signed is another', async () => {
    const changed = Buffer.from(signed);
    changed.write('Q', PAGE.indexOf('dinh'));
    expect(await readPdfSignatures(changed)).toMatchObject([{ signer: 'Nguyễn Văn Định', integrity: 'broken', coversWholeFile: true }]);
  });

  it('are broken where another key made the signature than that of the certificate', async () => {
    const forged = await revision(PAGE, DETACHED, (bytes) => cms(bytes, { certificate: chair.certificate, key: authority.key }));
    expect(await readPdfSignatures(forged)).toMatchObject([{ integrity: 'broken' }]);
  });

  it('are broken where the certificate is another than the one that was signed along, be it of the same key', async () => {
    const sealed = await revision(PAGE, DETACHED, (bytes) => cms(bytes, chair, { named: chair.certificate }));
    const swapped = await revision(sealed, DETACHED, (bytes) => cms(bytes, chair, { named: authority.certificate }));
    expect(await readPdfSignatures(swapped)).toMatchObject([{ integrity: 'intact' }, { integrity: 'broken' }]);
  });

  it('are intact but do not cover the file where something was added after them', async () => {
    const added = Buffer.concat([signed, Buffer.from('2 0 obj\n(Quyet dinh khac)\nendobj\n')]);
    expect(await readPdfSignatures(added)).toMatchObject([{ integrity: 'intact', coversWholeFile: false }]);
  });

  it('cover the file where only blank lines follow', async () => {
    expect(await readPdfSignatures(Buffer.concat([signed, Buffer.from('\r\n \n')]))).toMatchObject([{ coversWholeFile: true }]);
  });

  it('come in the order of the file, the last of which covers it', async () => {
    const twice = await revision(signed, DETACHED, (bytes) => cms(bytes, authority));
    expect(await readPdfSignatures(twice)).toMatchObject([
      { signer: 'Nguyễn Văn Định', integrity: 'intact', coversWholeFile: false },
      { signer: 'Dau thoi gian', integrity: 'intact', coversWholeFile: true },
    ]);
  });

  it('tell that the certificate had expired, and nothing of it where no time is known', async () => {
    const late = await revision(PAGE, DETACHED, (bytes) => cms(bytes, chair, { at: '2026-01-01T00:00:01Z' }));
    const timeless = await revision(late, DETACHED, (bytes) => cms(bytes, chair));
    expect(await readPdfSignatures(timeless)).toMatchObject([
      { integrity: 'intact', wasValidWhenSigned: false },
      { integrity: 'intact', signedAt: null, wasValidWhenSigned: null },
    ]);
  });

  it("are dated by the dictionary where the message has no time, in the dictionary's zone", async () => {
    const dated = await revision(PAGE, `${DETACHED}/M(D:20250214093000+07'00')`, (bytes) => cms(bytes, chair));
    expect(await readPdfSignatures(dated)).toMatchObject([{ signedAt: AT, isTimestamped: false }]);
  });

  it.each([
    ['RSA-PSS', { ...RSA, name: 'RSA-PSS' }, 'SHA-256'],
    ['ECDSA on P-256', { name: 'ECDSA', namedCurve: 'P-256' }, 'SHA-256'],
    ['ECDSA on P-384', { name: 'ECDSA', namedCurve: 'P-384' }, 'SHA-384'],
  ] as const)('are checked with %s, and a name in BMPString comes out right', async (_name, algorithm, hash) => {
    const head = await signatory(new BmpString({ value: 'Trần Thị Thuỷ' }), algorithm);
    const pdf = await revision(PAGE, 'ETSI.CAdES.detached', (bytes) => cms(bytes, head, { hash }));
    expect(await readPdfSignatures(pdf)).toMatchObject([{ signer: 'Trần Thị Thuỷ', integrity: 'intact' }]);
    pdf.write('Q', PAGE.indexOf('dinh'));
    expect(await readPdfSignatures(pdf)).toMatchObject([{ signer: 'Trần Thị Thuỷ', integrity: 'broken' }]);
  });

  it('of the old form are checked by the SHA-1 that they enclose', async () => {
    const old = await revision(PAGE, 'adbe.pkcs7.sha1', (bytes) => {
      const sha1 = digest(bytes, 'sha1');
      return cms(sha1, chair, { content: enclosed(ContentInfo.DATA, sha1) });
    });
    expect(await readPdfSignatures(old)).toMatchObject([{ integrity: 'intact' }]);
    old.write('Q', PAGE.indexOf('dinh'));
    expect(await readPdfSignatures(old)).toMatchObject([{ integrity: 'broken' }]);
  });

  it('are not taken for sound because they enclose something else that is', async () => {
    const other = Buffer.from('another text');
    const pdf = await revision(PAGE, DETACHED, () => cms(other, chair, { content: enclosed(ContentInfo.DATA, other) }));
    expect(await readPdfSignatures(pdf)).toMatchObject([{ integrity: 'unreadable' }]);
  });

  it('are dated by a timestamp over the signature, and not by one over another', async () => {
    const [at, stampedAt] = ['2024-05-01T00:00:00Z', '2025-03-01T08:00:00.000Z'];
    const pdf = await revision(PAGE, DETACHED, (bytes) => {
      return cms(bytes, chair, { at, stamp: (signature) => timestamp(signature, authority, stampedAt) });
    });
    const both = await revision(pdf, DETACHED, (bytes) => {
      return cms(bytes, chair, { at, stamp: () => timestamp(Buffer.from('another signature'), authority, stampedAt) });
    });
    expect(await readPdfSignatures(both)).toMatchObject([
      { integrity: 'intact', isTimestamped: true, signedAt: stampedAt },
      { integrity: 'intact', isTimestamped: false, signedAt: '2024-05-01T00:00:00.000Z' },
    ]);
  });

  it('may be the timestamp of a document, which covers what it was made over', async () => {
    const pdf = await revision(PAGE, 'ETSI.RFC3161', (bytes) => timestamp(bytes, authority, AT));
    const intact = { signer: 'Dau thoi gian', integrity: 'intact', isTimestamped: true, signedAt: AT, wasValidWhenSigned: true };
    expect(await readPdfSignatures(pdf)).toMatchObject([intact]);
    pdf.write('Q', PAGE.indexOf('dinh'));
    expect(await readPdfSignatures(pdf)).toMatchObject([{ integrity: 'broken', isTimestamped: false }]);
  });

  it('of an unknown digest are unreadable but still show the certificate', async () => {
    // The object identifier of SHA-256, and one of the same length that nobody gave out.
    const [sha256, unknown] = ['0609608648016503040201', '0609608648016503040277'];
    const pdf = await revision(PAGE, DETACHED, async (bytes) => {
      const hexadecimal = Buffer.from(await cms(bytes, chair)).toString('hex');
      return Buffer.from(hexadecimal.replaceAll(sha256, unknown), 'hex');
    });
    expect(await readPdfSignatures(pdf)).toMatchObject([{ signer: 'Nguyễn Văn Định', integrity: 'unreadable', wasValidWhenSigned: null }]);
  });

  it('are unreadable where the contents are no message', async () => {
    const pdf = await revision(PAGE, DETACHED, async () => new Uint8Array(new Sequence({ value: [new Null()] }).toBER()));
    expect(await readPdfSignatures(pdf)).toMatchObject([{ signer: null, certificate: null, integrity: 'unreadable' }]);
  });

  it('are none where nobody signed', async () => {
    expect(await readPdfSignatures(PAGE)).toEqual([]);
  });

  it('are read up to fifty', async () => {
    const many = Buffer.from(`%PDF-1.7\n${'1 0 obj\n<</Type/Sig/ByteRange[0 1 2 3]>>\nendobj\n'.repeat(60)}`);
    expect(await readPdfSignatures(many)).toHaveLength(50);
  });
});
