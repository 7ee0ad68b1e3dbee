const POLYNOMIAL = 0xedb88320;

/** CRC-32 of two pieces from those of each and the length of the second, as zlib's crc32_combine does: x^(8·length) modulo the polynomial. */
export function joinedCrc(first: number, second: number, secondLength: number): number {
  let power = 0x80000000;
  let square = 0x00800000;
  for (let rest = secondLength; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) power = product(power, square);
    square = product(square, square);
  }
  return (product(first, power) ^ second) >>> 0;
}

/** CRC-32 of a piece that stands `times` over. */
export function repeatedCrc(crc: number, length: number, times: number): number {
  let result = 0;
  let doubled = crc;
  let doubledLength = length;
  for (let rest = times; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result = joinedCrc(result, doubled, doubledLength);
    doubled = joinedCrc(doubled, doubled, doubledLength);
    doubledLength *= 2;
  }
  return result;
}

/** Of two polynomials over two elements, the highest power in the lowest bit, modulo that of CRC-32. */
function product(one: number, other: number): number {
  let result = 0;
  let shifted = other;
  for (let bit = 31; bit >= 0; bit -= 1) {
    if ((one >>> bit) & 1) result ^= shifted;
    shifted = shifted & 1 ? (shifted >>> 1) ^ POLYNOMIAL : shifted >>> 1;
  }
  return result >>> 0;
}
