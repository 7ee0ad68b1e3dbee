import { SeededRandom } from '../../chaos/random.js';

const SUBJECTS = [
  'Báo cáo kết quả',
  'Ke hoach',
  'Tờ trình',
  'Dự thảo Quyết định',
  'Phụ lục',
  'Cong van phuc dap',
  'Biểu mẫu số 01',
  'Danh sách kèm theo',
];

/** What one hostile file is sent with. */
export interface Letter {
  /** Number of the document, no two alike from one sender: it stands in the text, so that no two files have the same bytes. */
  readonly number: string;
  /** File name with the extension that was asked for. */
  readonly name: string;
  /** For `noise`. */
  readonly seed: number;
}

/** Deals out numbers and names, the same for the same seed. */
export class Sender {
  private readonly random: SeededRandom;
  private running: number;

  constructor(seed: number) {
    this.random = new SeededRandom(seed);
    this.running = this.random.whole(1, 9_000);
  }

  letter(extension: string): Letter {
    this.running += 1;
    const number = `${this.running}/BC-UBND`;
    return { number, name: `${this.random.pick(SUBJECTS)} ${this.running}.${extension}`, seed: this.random.whole(1, 0x7fffffff) };
  }

  whole(from: number, to: number): number {
    return this.random.whole(from, to);
  }
}

/** `length` bytes that do not compress, the same for the same seed. */
export function noise(seed: number, length: number): Uint8Array {
  const random = new SeededRandom(seed);
  const words = Buffer.alloc(Math.ceil(length / 4) * 4);
  for (let place = 0; place < length; place += 4) words.writeUInt32LE(random.next() * 4_294_967_296, place);
  return words.subarray(0, length);
}

/** FNV-1a: gives each kind a seed of its own, so that a new kind changes no file of the others. */
export function seedOf(seed: number, kind: string): number {
  return Array.from(kind).reduce((mixed, letter) => Math.imul(mixed ^ (letter.codePointAt(0) ?? 0), 0x01000193), seed ^ 0x811c9dc5);
}
