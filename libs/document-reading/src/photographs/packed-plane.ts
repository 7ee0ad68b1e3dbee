import { createDeflate } from 'node:zlib';

/** How much is packed at once, in bytes: each time costs a turn of another thread. */
const BLOCK = 128 * 1024;
/** Every row is filtered by the pixel to its left: what a photograph packs well with, and what needs no second row. */
const SUB_FILTER = 1;

/** Which bytes of a row are packed. `length` of them, `step` from one pixel to the next; `pick` writes them. */
export interface Picking {
  readonly length: number;
  readonly step: number;
  pick(row: Buffer, picked: Buffer): void;
}

/** Packs rows of pixels as a PNG does (RFC 2083, section 6), as they come. */
export class PackedPlane {
  private readonly deflate = createDeflate();
  private readonly packed: Buffer[] = [];
  private readonly picked: Buffer;
  private readonly block: Buffer;
  private filled = 0;

  constructor(private readonly picking: Picking) {
    this.picked = Buffer.alloc(picking.length);
    this.block = Buffer.alloc(Math.ceil(BLOCK / (picking.length + 1)) * (picking.length + 1));
    this.deflate.on('data', (chunk: Buffer) => this.packed.push(chunk));
  }

  async add(row: Buffer): Promise<void> {
    this.picking.pick(row, this.picked);
    this.filter();
    if (this.filled === this.block.length) await this.flush();
  }

  async end(): Promise<readonly Buffer[]> {
    await this.flush();
    const ended = new Promise((resolve, reject) => this.deflate.on('end', resolve).on('error', reject));
    this.deflate.end();
    await ended;
    return this.packed;
  }

  /** From the picked row to the block. */
  private filter(): void {
    const { block, picked } = this;
    const { step } = this.picking;
    block[this.filled] = SUB_FILTER;
    const first = this.filled + 1;
    for (let at = 0; at < picked.length; at += 1) block[first + at] = (picked[at] ?? 0) - (at < step ? 0 : (picked[at - step] ?? 0));
    this.filled = first + picked.length;
  }

  private async flush(): Promise<void> {
    const block = this.block.subarray(0, this.filled);
    await new Promise<void>((resolve, reject) => this.deflate.write(block, (error) => (error ? reject(error) : resolve())));
    this.filled = 0;
  }
}
