import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readPdfSignatures } from '#document-reading/pdf-signatures/read-pdf-signatures';

/** Signed once with OpenSSL; read-pdf-signatures.spec.ts says how. */
const SIGNED = readFileSync(new URL('fixtures/signed-with-openssl.pdf', import.meta.url));
const TEXT = SIGNED.toString('latin1');
const [RANGE = '', GAP = '', AFTER = '', REST = ''] = /\[0 (\d{10}) (\d{10}) (\d{10})\]/.exec(TEXT) ?? [];

const UNREADABLE = {
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

const moved = (digits: string, by: number) => String(Number(digits) + by).padStart(10, '0');
const replaced = (from: string | RegExp, to: string) => Buffer.from(TEXT.replace(from, to), 'latin1');

describe('a signature that somebody tampered with', () => {
  it.each([
    ['points outside the file', `[0 ${GAP} ${AFTER} ${moved(REST, 1)}]`],
    ['points far outside the file', `[0 ${Number(GAP)} ${Number(AFTER)} 99999999999999999999]`],
    ['does not begin with the file', `[1 ${moved(GAP, -1)} ${AFTER} ${REST}]`],
    ['leaves out what stands before the signature', `[0 ${moved(GAP, -20)} ${AFTER} ${REST}]`],
    ['leaves out what stands after the signature', `[0 ${GAP} ${moved(AFTER, 20)} ${moved(REST, -20)}]`],
    ['overlaps itself', `[0 ${moved(AFTER, 20)} ${AFTER} ${REST}]`],
    ['has negative numbers', `[0 ${GAP} ${AFTER} -1]`],
    ['has fractions', `[0 ${GAP} ${AFTER} 1.5]`],
    ['has no numbers', '[/A /B /C /D]'],
    ['is a reference', '9 0 R'],
  ])('is unreadable where its range %s', async (_what, range) => {
    // As long as the one that it stands for, so that nothing else moves.
    expect(await readPdfSignatures(replaced(RANGE, range.padEnd(RANGE.length)))).toEqual([UNREADABLE]);
  });

  it('is unreadable where its range leaves a second gap', async () => {
    // Two more numbers of ten digits move what stands behind them by 22.
    const whole = [0, Number(GAP) + 22, Number(AFTER) + 22, 10, Number(AFTER) + 52, Number(REST) - 30];
    const range = `[0 ${whole
      .slice(1)
      .map((number) => moved('0', number))
      .join(' ')}]`;
    expect(range).toHaveLength(RANGE.length + 22);
    expect(await readPdfSignatures(replaced(RANGE, range))).toEqual([UNREADABLE]);
  });

  it.each([
    ['no hexadecimal digits', /\/Contents<30/, '/Contents<3g'],
    ['a string of another kind', /\/Contents<[\da-f]+>/, '/Contents(0000)'],
    ['no end', /\/Contents<[\da-f]+>[^]*/, '/Contents<3082'],
    ['a longer length than it has', /\/Contents<30820/, '/Contents<30827'],
  ])('is unreadable where its contents have %s', async (_what, from, to) => {
    expect(await readPdfSignatures(replaced(from, to))).toMatchObject([{ signer: null, integrity: 'unreadable' }]);
  });

  it('is unreadable where its form is not known', async () => {
    expect(await readPdfSignatures(replaced('adbe.pkcs7.detached', 'adbe.x509.rsa_sha1 '))).toEqual([UNREADABLE]);
  });

  it('is none where the words of one stand in the text of a page', async () => {
    const page = '%PDF-1.7\n1 0 obj\n<</Length 40>>\nstream\n(/Type /Sig /ByteRange [0 1 2 3]) Tj\nendstream\nendobj\n';
    expect(await readPdfSignatures(Buffer.from(page))).toEqual([]);
  });

  it('is found where its dictionary stands within the field', async () => {
    const field = '%PDF-1.7\n1 0 obj\n<</FT/Sig/V<</Type/Sig/ByteRange[0 1 2 3]/Contents<00>>>>>\nendobj\n';
    expect(await readPdfSignatures(Buffer.from(field))).toEqual([UNREADABLE]);
  });

  it('never makes reading throw, whatever bytes are changed or cut off, and is never whole where one of the signed bytes changed', async () => {
    const edit = fc.record({ at: fc.nat(SIGNED.length - 1), bits: fc.integer({ min: 1, max: 255 }) });
    const inMessage = fc.record({
      at: fc.integer({ min: Number(GAP), max: Number(GAP) + 3_000 }),
      bits: fc.integer({ min: 1, max: 7 }),
    });
    const edits = fc.array(fc.oneof(edit, inMessage), { maxLength: 4 });
    const property = fc.asyncProperty(edits, fc.option(fc.nat(SIGNED.length)), async (changes, cut) => {
      const bytes = Buffer.from(SIGNED);
      for (const { at, bits } of changes) bytes.writeUInt8(bytes.readUInt8(at) ^ bits, at);
      const tampered = bytes.subarray(0, cut ?? bytes.length);
      const isSigned = (at: number) => at < Number(GAP) || at >= Number(AFTER);
      const isChanged = tampered.some((byte, at) => isSigned(at) && byte !== SIGNED[at]) || tampered.length < SIGNED.length;
      const signatures = await readPdfSignatures(tampered);
      expect(signatures.length).toBeLessThanOrEqual(1);
      expect(isChanged && signatures.some(({ integrity }) => integrity === 'intact')).toBe(false);
    });
    await fc.assert(property, { numRuns: 300 });
  });

  it('never makes reading throw where the file is a heap of words of one', async () => {
    const words = [
      '1 0 obj',
      '<<',
      '>>',
      '[',
      ']',
      '(',
      ')',
      '<',
      '>',
      '/Type/Sig',
      '/ByteRange',
      '[0 9 20 9]',
      '/Contents',
      '<3000>',
      '%',
      '\n',
    ];
    const heap = fc.array(fc.constantFrom(...words), { maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(heap, async (chosen) => {
        const signatures = await readPdfSignatures(Buffer.from(chosen.join(' ')));
        expect(signatures.every(({ integrity }) => integrity === 'unreadable')).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
