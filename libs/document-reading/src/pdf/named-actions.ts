import { inflateSync } from 'node:zlib';
import type { FileFlag } from '#domain/document/inspection';
import type { PdfStream } from '#document-reading/pdf/pdf-streams';
import { UnsafeFile } from '#document-reading/unsafe-file';

/** Names that stand in a file only for what acts, with what each is (ISO 32000-1, 12.6.4 and 7.11.4). */
const NAMES: Readonly<Record<string, FileFlag>> = {
  JavaScript: 'pdf-script',
  Launch: 'pdf-launch',
  ImportData: 'pdf-launch',
  GoToE: 'pdf-launch',
  SubmitForm: 'pdf-form-submission',
  EmbeddedFile: 'pdf-embedded-file',
  RichMedia: 'pdf-embedded-file',
};

const NAMED = new RegExp(`/(${Object.keys(NAMES).join('|')})(?![A-Za-z0-9])`, 'g');
/** A name may be written in digits: "/#4aavaScript". */
const IN_DIGITS = /\/[\w#]{0,60}#[0-9A-Fa-f]{2}[\w#]{0,60}/g;
/** Objects may be packed together; their dictionary says so in the clear (7.5.7). */
const GROUP = /\/Type\s*\/ObjStm/;

/** Objects are small: a packed group of them that is larger than this, in bytes, is a bomb. */
const LARGEST_GROUP = 32 * 1024 * 1024;

/** What the objects of a PDF may do, by their names, whether they stand in the clear or packed. */
export function namedActions(text: string, streams: Iterable<PdfStream>): FileFlag[] {
  const flags = new Set(flagsIn(text));
  for (const { dictionary, data } of streams) {
    if (!GROUP.test(dictionary)) continue;
    for (const flag of flagsIn(unpacked(data))) flags.add(flag);
  }
  return [...flags];
}

function* flagsIn(text: string): Generator<FileFlag> {
  const written = text.includes('#') ? text.replaceAll(IN_DIGITS, inLetters) : text;
  for (const [, name] of written.matchAll(NAMED)) {
    const flag = name === undefined ? undefined : NAMES[name];
    if (flag !== undefined) yield flag;
  }
}

function inLetters(name: string): string {
  return name.replaceAll(/#([0-9A-Fa-f]{2})/g, (_digits, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

function unpacked(data: Buffer): string {
  try {
    return inflateSync(data, { maxOutputLength: LARGEST_GROUP }).toString('latin1');
  } catch (error) {
    if (error instanceof RangeError) throw new UnsafeFile('bomb', 'ObjStm', error);
    // Packed in another way, or encrypted: what it does is then told by the reader of the document alone.
    return '';
  }
}
