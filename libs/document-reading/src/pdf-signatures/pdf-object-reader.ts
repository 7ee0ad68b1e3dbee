/**
 * An object of a PDF as it stands in the bytes (ISO 32000-1 §7.3), as far as a signature dictionary needs it. Offsets count from the
 * beginning of the file; `from` is the opening bracket, `to` the place behind the closing one. `text` is Latin-1, escapes kept.
 */
export type PdfObject =
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'string'; readonly text: string }
  | { readonly kind: 'hexadecimal'; readonly from: number; readonly to: number }
  | { readonly kind: 'array'; readonly items: readonly PdfObject[] }
  | PdfDictionary
  /** `true`, `null`, the `R` of a reference. */
  | { readonly kind: 'keyword' };

export interface PdfDictionary {
  readonly kind: 'dictionary';
  readonly entries: ReadonlyMap<string, PdfObject>;
}

const WHITESPACE: ReadonlySet<number> = new Set(Buffer.from('\0\t\n\f\r '));
const DELIMITERS: ReadonlySet<number> = new Set(Buffer.from('()<>[]{}/%'));
const [SLASH, PERCENT, OPEN, CLOSE, BACKSLASH, LESS, GREATER, OPEN_ARRAY, CLOSE_ARRAY] = Buffer.from('/%()\\<>[]');

/** Objects within objects; a signature dictionary needs three. */
const DEPTH_LIMIT = 16;

/** Whether a name or a number goes on with this byte. */
export function isRegular(byte: number | undefined): byte is number {
  return byte !== undefined && !WHITESPACE.has(byte) && !DELIMITERS.has(byte);
}

export function isWhitespace(byte: number): boolean {
  return WHITESPACE.has(byte);
}

/** Reads objects one after another from `at`, never beyond `end`. It resolves no reference and opens no stream. */
export class PdfObjectReader {
  constructor(
    private readonly bytes: Buffer,
    /** Where the next object is looked for; after a failure, the place behind what was looked at. */
    public at: number,
    private readonly end: number,
  ) {}

  /** The next object; null where none stands there, or one that is not whole. */
  read(depth = 0): PdfObject | null {
    this.skipWhitespace();
    if (this.at >= this.end || depth > DEPTH_LIMIT) return null;
    const byte = this.bytes[this.at];
    if (byte === SLASH) return { kind: 'name', name: this.readName() };
    if (byte === OPEN) return this.readString();
    if (byte === OPEN_ARRAY) return this.readArray(depth);
    if (byte === LESS) return this.bytes[this.at + 1] === LESS ? this.readDictionary(depth) : this.readHexadecimal();
    if (!isRegular(byte)) return null;
    const word = this.readRegular();
    return /^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(word) ? { kind: 'number', value: Number(word) } : { kind: 'keyword' };
  }

  private skipWhitespace(): void {
    while (this.at < this.end) {
      const byte = this.bytes[this.at];
      if (byte === PERCENT) this.skipComment();
      else if (byte !== undefined && isWhitespace(byte)) this.at += 1;
      else return;
    }
  }

  private skipComment(): void {
    while (this.at < this.end && this.bytes[this.at] !== 0x0a && this.bytes[this.at] !== 0x0d) this.at += 1;
  }

  private readRegular(): string {
    const from = this.at;
    while (this.at < this.end && isRegular(this.bytes[this.at])) this.at += 1;
    return this.bytes.toString('latin1', from, this.at);
  }

  private readName(): string {
    this.at += 1;
    return this.readRegular();
  }

  private readString(): PdfObject | null {
    const from = this.at + 1;
    let open = 0;
    while (this.at < this.end) {
      const byte = this.bytes[this.at];
      this.at += byte === BACKSLASH ? 2 : 1;
      if (byte === OPEN) open += 1;
      if (byte === CLOSE) open -= 1;
      if (open === 0) return { kind: 'string', text: this.bytes.toString('latin1', from, this.at - 1) };
    }
    return null;
  }

  private readHexadecimal(): PdfObject | null {
    const from = this.at;
    while (this.at < this.end && this.bytes[this.at] !== GREATER) this.at += 1;
    if (this.at >= this.end) return null;
    this.at += 1;
    return { kind: 'hexadecimal', from, to: this.at };
  }

  private readArray(depth: number): PdfObject | null {
    this.at += 1;
    const items: PdfObject[] = [];
    for (;;) {
      this.skipWhitespace();
      if (this.bytes[this.at] === CLOSE_ARRAY && this.at < this.end) {
        this.at += 1;
        return { kind: 'array', items };
      }
      const item = this.read(depth + 1);
      if (item === null) return null;
      items.push(item);
    }
  }

  private readDictionary(depth: number): PdfDictionary | null {
    this.at += 2;
    const entries = new Map<string, PdfObject>();
    let key: string | null = null;
    for (;;) {
      this.skipWhitespace();
      if (this.bytes[this.at] === GREATER && this.at < this.end) {
        if (this.bytes[this.at + 1] !== GREATER) return null;
        this.at += 2;
        return { kind: 'dictionary', entries };
      }
      const read = this.read(depth + 1);
      if (read === null) return null;
      if (key !== null) {
        // Of two entries of one name no reader may choose another than the next reader: the first one counts, always.
        if (!entries.has(key)) entries.set(key, read);
        key = null;
      } else if (read.kind === 'name') key = read.name;
      // What is left over is the rest of a reference, `0 R`, whose number stands for it.
    }
  }
}
