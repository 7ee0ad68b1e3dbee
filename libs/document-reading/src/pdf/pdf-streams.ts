/** A stream of a PDF as it lies in the file: the text of its dictionary, and its bytes as they are packed. */
export interface PdfStream {
  readonly dictionary: string;
  readonly data: Buffer;
}

const STREAM = /stream\r?\n/g;
const END = Buffer.from('endstream');
/** A dictionary stands between the beginning of its object and its stream; longer ones than this hold no filter in the clear. */
const LONGEST_DICTIONARY = 8192;

/** Every stream that stands in the file in the clear, also those that no table names. */
export function* pdfStreams(bytes: Buffer, text: string): Generator<PdfStream> {
  for (const { index, 0: word } of text.matchAll(STREAM)) {
    if (text.startsWith('end', index - 3)) continue;
    const object = text.lastIndexOf('obj', index);
    const start = index + word.length;
    const end = bytes.indexOf(END, start);
    yield {
      dictionary: text.slice(Math.max(object, index - LONGEST_DICTIONARY, 0), index),
      data: bytes.subarray(start, end === -1 ? bytes.length : end),
    };
  }
}
