import type { ArrivedFile } from '#application/ports/file-store';
import type { ScanResult, VirusScanner } from '#application/ports/virus-scanner';
import { readChecked } from '../files/s3-source.js';
import { askClamd, type ClamdAddress } from './clamd-exchange.js';
import { ClamdAnswerUnusable, clamdUnavailable } from './clamd-faults.js';
import { readVersion, type ScannerDescription } from './clamd-version.js';

/** How long a clamd may take, in milliseconds: to be reached, for a file as a whole, and to say which version it is. */
export interface ScannerPatience {
  readonly connecting: number;
  readonly scanning: number;
  readonly describing: number;
}

const PATIENCE: ScannerPatience = { connecting: 5_000, scanning: 60_000, describing: 5_000 };

/**
 * Asks a clamd, to which the file is sent as it is read from the disk (man 8 clamd, INSTREAM).
 *
 * Where clamd says OK it is believed, so its own limits matter: a file beyond StreamMaxLength is refused and told as unavailable, but what
 * lies beyond MaxFileSize, MaxScanSize or MaxScanTime is passed over in silence unless its configuration says `AlertExceedsMax yes`; then
 * it is found as `Heuristics.Limits.Exceeded…`.
 */
// Not by way of clamscan 2.4.0: it queues the whole file where clamd reads slowly, and never settles where clamd falls silent.
export class ClamdScanner implements VirusScanner {
  constructor(
    private readonly address: ClamdAddress,
    private readonly patience: ScannerPatience = PATIENCE,
  ) {}

  /** @throws ScannerUnavailableError; ArrivedFileChanged, and errors of the system where the file cannot be read */
  async scan(file: ArrivedFile): Promise<ScanResult> {
    const { connecting, scanning } = this.patience;
    const answer = await askClamd(this.address, instream(file), { connecting, answering: scanning });
    if (answer === 'stream: OK') return { found: false };
    const signature = /^stream: (.+) FOUND$/.exec(answer)?.[1];
    if (signature === undefined) throw clamdUnavailable(new ClamdAnswerUnusable(answer));
    return { found: true, signature };
  }

  /** What scans, and how fresh its signatures are. @throws ScannerUnavailableError */
  async describe(): Promise<ScannerDescription> {
    const { connecting, describing } = this.patience;
    const answer = await askClamd(this.address, [Buffer.from('zVERSION\0')], { connecting, answering: describing });
    const description = readVersion(answer);
    if (description === null) throw clamdUnavailable(new ClamdAnswerUnusable(answer));
    return description;
  }
}

/** Chunks behind their length in four bytes, big-endian; a length of zero ends them. */
async function* instream(file: ArrivedFile): AsyncGenerator<Uint8Array, void, undefined> {
  yield Buffer.from('zINSTREAM\0');
  for await (const chunk of readChecked(file)) yield Buffer.concat([lengthBytes(chunk.length), chunk]);
  yield lengthBytes(0);
}

function lengthBytes(length: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(length);
  return bytes;
}
