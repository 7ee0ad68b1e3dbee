import { constants, crc32, deflateRawSync } from 'node:zlib';
import { joinedCrc, repeatedCrc } from './joined-crc.js';

export const MEGABYTE = 1_048_576;
export const GIGABYTE = 1_024 * MEGABYTE;

/** A deflate stream (RFC 1951) with what it unpacks to. */
export interface LongStream {
  readonly data: Uint8Array;
  readonly size: number;
  readonly crc: number;
}

/** A text that stands over and over between a beginning and an end, so that together they are well-formed. `size` in bytes is rounded down to whole megabytes. */
export interface LongText {
  readonly before: string;
  readonly unit: string;
  readonly after: string;
  readonly size: number;
}

const made = new Map<string, LongStream>();

/**
 * The deflate stream of a long text, without ever holding that text: a megabyte is packed once and flushed to a byte boundary, and
 * stands in the stream as often as needed. Kept, because several files carry the same.
 */
export function longDeflate(text: LongText): LongStream {
  const key = JSON.stringify(text);
  const known = made.get(key);
  if (known !== undefined) return known;
  const stream = deflated(text);
  made.set(key, stream);
  return stream;
}

/** The same as a zlib stream (RFC 1950), as PDF and PNG want it. */
export function longZlib(text: LongText): Uint8Array {
  return Buffer.concat([Buffer.from([0x78, 0xda]), longDeflate(text).data, checksumOf(text)]);
}

function deflated(text: LongText): LongStream {
  const block = blockOf(text.unit);
  const times = Math.floor(text.size / MEGABYTE);
  const packedBlock = deflateRawSync(block, { level: 9, finishFlush: constants.Z_FULL_FLUSH });
  const before = Buffer.from(text.before, 'utf8');
  const after = Buffer.from(text.after, 'utf8');
  const packedBefore = deflateRawSync(before, { finishFlush: constants.Z_FULL_FLUSH });
  const blocks = Array.from({ length: times }, () => packedBlock);
  const repeated = repeatedCrc(crc32(block), block.length, times);
  const crc = joinedCrc(crc32(before), repeated, times * block.length);
  return {
    data: Buffer.concat([packedBefore, ...blocks, deflateRawSync(after)]),
    size: before.length + times * block.length + after.length,
    crc: crc32(after, crc),
  };
}

/** As much of the unit as fits a megabyte, so that it is cut nowhere. */
function blockOf(unit: string): Uint8Array {
  return Buffer.from(unit.repeat(Math.floor(MEGABYTE / Buffer.byteLength(unit))), 'utf8');
}

const ADLER_MODULUS = 65_521n;

interface AdlerSums {
  readonly sum: bigint;
  readonly sumOfSums: bigint;
}

/** Adler-32 of the whole, from that of one block: the sums of a repetition follow from those of what is repeated. */
function checksumOf(text: LongText): Uint8Array {
  const times = BigInt(Math.floor(text.size / MEGABYTE));
  const block = blockOf(text.unit);
  const length = BigInt(block.length);
  const { sum, sumOfSums } = adlerSums(block, { sum: 0n, sumOfSums: 0n });
  const before = adlerSums(Buffer.from(text.before, 'utf8'), { sum: 1n, sumOfSums: 0n });
  const repeated = {
    sum: (before.sum + times * sum) % ADLER_MODULUS,
    sumOfSums:
      (before.sumOfSums + times * length * before.sum + times * sumOfSums + ((times * (times - 1n)) / 2n) * length * sum) % ADLER_MODULUS,
  };
  const whole = adlerSums(Buffer.from(text.after, 'utf8'), repeated);
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(Number((whole.sumOfSums << 16n) | whole.sum));
  return bytes;
}

function adlerSums(bytes: Uint8Array, from: AdlerSums): AdlerSums {
  let sum = Number(from.sum);
  let sumOfSums = Number(from.sumOfSums);
  for (const byte of bytes) {
    sum = (sum + byte) % 65_521;
    sumOfSums = (sumOfSums + sum) % 65_521;
  }
  return { sum: BigInt(sum), sumOfSums: BigInt(sumOfSums) };
}
