import { pdfOf } from '../../bytes/raw-pdf.js';
import type { HostileKind } from '../../hostile-kind.js';
import { noise } from '../../sender.js';
import { pdfObjects } from '../../twins/pdf.js';

type Text = (length: number) => string;

/** O and U are noise: no password, the empty one least of all, gives them (ISO 32000-1, 7.6.3.4; ISO 32000-2, 7.6.4.3). */
const DICTIONARIES: readonly ((text: Text) => string)[] = [
  (text) => `/Filter /Standard /V 1 /R 2 /Length 40 /P -44 /O ${text(32)} /U ${text(32)}`,
  (text) => `/Filter /Standard /V 2 /R 3 /Length 128 /P -3904 /O ${text(32)} /U ${text(32)}`,
  (text) =>
    `/Filter /Standard /V 4 /R 4 /Length 128 /P -3904 /O ${text(32)} /U ${text(32)} ` +
    '/CF << /StdCF << /CFM /AESV2 /AuthEvent /DocOpen /Length 16 >> >> /StmF /StdCF /StrF /StdCF',
  (text) =>
    `/Filter /Standard /V 5 /R 5 /Length 256 /P -3904 /O ${text(48)} /U ${text(48)} /OE ${text(32)} /UE ${text(32)} /Perms ${text(16)} ` +
    '/CF << /StdCF << /CFM /AESV3 /AuthEvent /DocOpen /Length 32 >> >> /StmF /StdCF /StrF /StdCF',
  (text) =>
    `/Filter /Standard /V 5 /R 6 /Length 256 /P -3904 /O ${text(48)} /U ${text(48)} /OE ${text(32)} /UE ${text(32)} /Perms ${text(16)} ` +
    '/CF << /StdCF << /CFM /AESV3 /AuthEvent /DocOpen /Length 32 >> >> /StmF /StdCF /StrF /StdCF',
];

/** Handlers of other makers: certificates, and one for books on loan. */
const FOREIGN_HANDLERS: readonly ((text: Text) => string)[] = [
  (text) => `/Filter /Adobe.PubSec /SubFilter /adbe.pkcs7.s4 /V 2 /Length 128 /Recipients [${text(300)}]`,
  (text) => `/Filter /FOPN_foweb /V 1 /Length 40 /O ${text(32)} /U ${text(32)}`,
];

/** What nobody can read, no scanner can look into. */
export const PDF_ENCRYPTED: HostileKind = {
  kind: 'pdf-encrypted',
  what: 'A PDF that needs a password to be opened (RC4 of 40 and 128 bits, AES of 128 and 256 bits), or a certificate.',
  source: 'ISO 32000-1 7.6; ISO 32000-2 7.6; MITRE ATT&CK T1027.013',
  *files(sender) {
    for (const dictionary of [...DICTIONARIES, ...DICTIONARIES, ...FOREIGN_HANDLERS]) {
      const { number, name, seed } = sender.letter('pdf');
      yield {
        name,
        expected: FOREIGN_HANDLERS.includes(dictionary) ? ['encrypted', 'damaged'] : ['encrypted'],
        content: () => encryptedPdf(number, seed, dictionary),
      };
    }
  },
};

function encryptedPdf(number: string, seed: number, dictionary: (text: Text) => string): Uint8Array {
  let drawn = 0;
  const text: Text = (length) => `<${Buffer.from(noise(seed + (drawn += 1), length)).toString('hex')}>`;
  const objects = pdfObjects(number).set(7, `<< ${dictionary(text)} >>`);
  const id = text(16);
  return pdfOf(objects, { trailer: `/Encrypt 7 0 R /ID [${id} ${id}]` });
}
