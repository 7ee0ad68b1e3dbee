import { Socket } from 'node:net';

type Told = (error?: Error | null) => void;

/**
 * A socket that sends what is written in one turn of the event loop in one system call. The write path sends a transaction's
 * statements without waiting for each other; without this each would be a packet and a wake-up of the server of its own.
 */
export class GatheringSocket extends Socket {
  override write(chunk: Uint8Array | string, told?: Told): boolean;
  override write(chunk: Uint8Array | string, encoding?: BufferEncoding, told?: Told): boolean;
  override write(chunk: Uint8Array | string, encodingOrTold?: BufferEncoding | Told, told?: Told): boolean {
    if (this.writableCorked === 0) {
      this.cork();
      process.nextTick(() => this.uncork());
    }
    return typeof encodingOrTold === 'string' ? super.write(chunk, encodingOrTold, told) : super.write(chunk, encodingOrTold ?? told);
  }
}
