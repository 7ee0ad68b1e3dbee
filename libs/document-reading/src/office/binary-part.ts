import { UnsafeFile } from '#document-reading/unsafe-file';

const XML_NAME = /\.(?:xml|rels|vml)$/iu;
/** How XML begins, with and without a byte order mark, in one and in two bytes a character. */
const XML_BEGINNINGS = [[0x3c], [0xef, 0xbb, 0xbf, 0x3c], [0xff, 0xfe, 0x3c, 0x00], [0xfe, 0xff, 0x00, 0x3c], [0x3c, 0x00], [0x00, 0x3c]];

/** How archives begin: ZIP, 7z, RAR, gzip, bzip2, xz, cabinet; and PDF, a document within a document. */
const ARCHIVES = ['504b0304', '504b0506', '377abcaf271c', '526172211a07', '1f8b08', '425a68', 'fd377a585a00', '4d534346', '255044462d'];
/** Tar says what it is behind the name of its first file. */
const TAR = { word: Buffer.from('ustar'), at: 257 };
const OLE = 'd0cf11e0a1b11ae1';
const SAMPLE = 512;

/** A part is XML by its name, or because it begins so: no part escapes being read by being called otherwise. */
export async function isXml(name: string, content: AsyncIterable<Buffer>): Promise<boolean> {
  if (XML_NAME.test(name)) return true;
  const beginning = await beginningOf(content);
  return XML_BEGINNINGS.some((bytes) => bytes.every((byte, index) => beginning[index] === byte));
}

/** Reads a part that is not XML to its end, so that it is whole, and refuses archives and the objects of other programs. */
export async function checkBinaryPart(name: string, content: AsyncIterable<Buffer>): Promise<void> {
  let beginning = Buffer.alloc(0);
  for await (const chunk of content) {
    if (beginning.length < SAMPLE) beginning = Buffer.concat([beginning, chunk.subarray(0, SAMPLE)]);
  }
  const start = beginning.subarray(0, 16).toString('hex');
  const isTar = beginning.subarray(TAR.at, TAR.at + TAR.word.length).equals(TAR.word);
  if (isTar || ARCHIVES.some((magic) => start.startsWith(magic))) throw new UnsafeFile('nested-archive', name);
  if (start.startsWith(OLE) || /(?:^|\/)embeddings\//iu.test(name)) throw new UnsafeFile('embedded-object', name);
}

async function beginningOf(content: AsyncIterable<Buffer>): Promise<Buffer> {
  for await (const chunk of content) return chunk.subarray(0, SAMPLE);
  return Buffer.alloc(0);
}
