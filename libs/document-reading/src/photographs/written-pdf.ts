/** More than the pages, the bookmarks and the letters of the captions of ten photographs take, in bytes. */
const BESIDE_PICTURES = 256 * 1024;
/** A piece of this length is a picture's, in memory of its own. */
const LARGE = 256 * 1024;

/** Puts together what is written piece by piece, in one buffer from the beginning: at the end of a list, all would be held twice. */
export class WrittenPdf {
  private held: Buffer;
  private length = 0;
  private readonly copied: Buffer[] = [];

  /** @param pictures how many bytes of pictures are expected */
  constructor(pictures: number) {
    this.held = Buffer.allocUnsafeSlow(pictures + BESIDE_PICTURES);
  }

  add(piece: Buffer): void {
    const end = this.length + piece.length;
    if (end > this.held.length) {
      const longer = Buffer.allocUnsafeSlow(Math.max(end, this.held.length * 2));
      this.held.copy(longer, 0, 0, this.length);
      this.held = longer;
    }
    piece.copy(this.held, this.length);
    this.length = end;
    if (piece.length >= LARGE) this.copied.push(piece);
  }

  /**
   * Gives back the memory of the large pieces that were added, which nobody may look at any more. They are made faster than the memory that
   * is left over would be looked for, and a limited process ends where they are too many.
   */
  release(): void {
    for (const { buffer, length } of this.copied.splice(0)) {
      // Node 20 has no such method, and waits.
      if (buffer instanceof ArrayBuffer && buffer.byteLength === length && 'transfer' in buffer) buffer.transfer(0);
    }
  }

  bytes(): Buffer {
    return this.held.subarray(0, this.length);
  }
}
