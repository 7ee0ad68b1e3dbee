import { SaxesParser } from 'saxes';
import { UnsafeFile } from '#document-reading/unsafe-file';

/** What a reader of XML is told, piece by piece. Names and attributes come without their prefixes. */
export interface XmlReader {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** Deeper than any document nests. */
const DEEPEST = 256;

/** As many characters may come without an element's ending: an attribute or a text of such length is an attack. */
const LONGEST_PIECE = 4 * 1024 * 1024;

/** A declaration of another encoding makes two readers see two texts. */
const ENCODINGS = ['utf-8', 'utf8', 'utf-16', 'us-ascii'];

/** A piece is given to the parser in slices, so that its length is seen before it is kept. */
const SLICE = 256 * 1024;

/**
 * Reads a part of an office document as it is unpacked; nothing of it is kept but what the readers keep.
 * @throws UnsafeFile `xml-entities` at a document type, which no office document has; `bomb`, `damaged`
 */
export async function readXml(name: string, content: AsyncIterable<Buffer>, readers: readonly XmlReader[]): Promise<void> {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let depth = 0;
  let sinceEvent = 0;
  const happens = (): void => void (sinceEvent = 0);
  parser.on('doctype', () => {
    throw new UnsafeFile('xml-entities', name);
  });
  parser.on('xmldecl', ({ encoding }) => {
    if (encoding !== undefined && !ENCODINGS.includes(encoding.toLowerCase())) throw new UnsafeFile('damaged', name);
  });
  parser.on('error', (cause) => {
    throw new UnsafeFile('damaged', name, cause);
  });
  parser.on('opentag', (tag) => {
    happens();
    depth += 1;
    if (depth > DEEPEST) throw new UnsafeFile('bomb', name);
    const attributes = Object.fromEntries(Object.entries(tag.attributes).map(([key, value]) => [localPart(key), value]));
    for (const reader of readers) reader.open?.(localPart(tag.name), attributes);
  });
  parser.on('text', (text) => {
    happens();
    for (const reader of readers) reader.text?.(text);
  });
  parser.on('cdata', (text) => {
    for (const reader of readers) reader.text?.(text);
  });
  parser.on('closetag', (tag) => {
    happens();
    depth -= 1;
    for (const reader of readers) reader.close?.(localPart(tag.name));
  });
  for await (const text of decoded(name, content)) {
    for (let from = 0; from < text.length; from += SLICE) {
      const slice = text.slice(from, from + SLICE);
      sinceEvent += slice.length;
      parser.write(slice);
      if (sinceEvent > LONGEST_PIECE) throw new UnsafeFile('bomb', name);
    }
  }
  parser.close();
}

function localPart(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** UTF-8, or UTF-16 as its first bytes say: the two that a reader of XML must know (XML 1.0, 4.3.3), and no other. */
async function* decoded(name: string, content: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let decoder: InstanceType<typeof TextDecoder> | null = null;
  try {
    for await (const chunk of content) {
      decoder ??= new TextDecoder(encodingOf(chunk), { fatal: true });
      yield decoder.decode(chunk, { stream: true });
    }
    if (decoder !== null) yield decoder.decode();
  } catch (cause) {
    if (cause instanceof TypeError) throw new UnsafeFile('damaged', name, cause);
    throw cause;
  }
}

function encodingOf(beginning: Buffer): string {
  const [first, second] = beginning;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0x3c && second === 0x00) return 'utf-16le';
  return first === 0x00 && second === 0x3c ? 'utf-16be' : 'utf-8';
}
