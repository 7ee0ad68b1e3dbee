import type { SeededRandom } from '../../chaos/random.js';

/** Bytes of every value. */
export function randomBytes(random: SeededRandom, length: number): Buffer {
  return Buffer.from(Array.from({ length }, () => random.whole(0, 255)));
}

/** Letters and digits. */
export function randomWord(random: SeededRandom, length: number): string {
  const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';
  return Array.from({ length }, () => letters.charAt(random.whole(0, letters.length - 1))).join('');
}

/** Vietnamese lines, `length` bytes or a few more; not the same twice. */
export function reportText(random: SeededRandom, length: number): Buffer {
  const lines = [`Báo cáo số ${randomWord(random, 12)}`];
  for (let size = 0; size < length; size += 80) lines.push(`Kết quả thực hiện nhiệm vụ ${randomWord(random, 40)}`);
  return Buffer.from(lines.join('\n'));
}

/** The same content in pieces, cut at random places. */
export function inPieces(random: SeededRandom, content: Buffer, most: number): Buffer[] {
  const places = Array.from({ length: random.whole(0, most - 1) }, () => random.whole(0, content.length)).sort((one, other) => one - other);
  return [0, ...places].map((from, index) => content.subarray(from, places[index] ?? content.length));
}
