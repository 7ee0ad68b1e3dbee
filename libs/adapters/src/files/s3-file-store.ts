import { Readable } from 'node:stream';
import { DeleteObjectCommand, GetObjectCommand, HeadObjectCommand, S3Client, type HeadObjectCommandOutput } from '@aws-sdk/client-s3';
import type { ArrivedFile, FileStore } from '#application/ports/file-store';
import type { Digest, Uuid } from '#domain/ids';
import { digestOf } from './digest-of.js';
import { saysAbsent, saysWrittenByAnother } from './s3-answers.js';
import { writeFile, type S3Parts, type S3Target } from './s3-write.js';

/** A bucket and the way to it. */
export interface S3Place {
  readonly bucket: string;
  readonly region: string;
  /** Null for AWS, which is found by its region. */
  readonly endpoint: string | null;
  /** The bucket is named in the path and not in the host: what most servers other than AWS expect. */
  readonly forcePathStyle: boolean;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/**
 * What lies under the key is not the file that was to be kept but `other` content, or it is `missing`: each write was refused
 * in favour of another, and none of those came to be.
 */
export class S3FileNotKept extends Error {
  constructor(
    readonly key: string,
    readonly found: 'missing' | 'other',
  ) {
    super(`The store does not hold what was to be kept under ${key}: ${found}`);
  }
}

const PARTS: S3Parts = { above: 64 * 1024 ** 2, size: 16 * 1024 ** 2 };

/** Of a request by the SDK, and of a write that another one came before; the first is counted. */
const ATTEMPTS = 3;

/** In milliseconds. A reader who stops reading for that long is cut off, too. */
const CONNECTION_TIMEOUT = 5_000;
const IDLE_TIMEOUT = 60_000;

/**
 * Files in a bucket of Amazon S3 or of a server that speaks its language, `<tenant>/<first two digits>/<digest>`. The server
 * makes a file visible whole or not at all; where it knows conditional writes, nothing that is there is written over, and
 * where it does not, only the same content can be. No access list is ever sent: who may read is the bucket's own matter.
 */
export class S3FileStore implements FileStore {
  private readonly client: S3Client;

  constructor(
    private readonly place: S3Place,
    private readonly parts: S3Parts = PARTS,
  ) {
    this.client = new S3Client({
      region: place.region,
      ...(place.endpoint === null ? {} : { endpoint: place.endpoint }),
      forcePathStyle: place.forcePathStyle,
      credentials: { accessKeyId: place.accessKeyId, secretAccessKey: place.secretAccessKey },
      maxAttempts: ATTEMPTS,
      requestHandler: { connectionTimeout: CONNECTION_TIMEOUT, socketTimeout: IDLE_TIMEOUT },
      // Other checksums than ours are unknown to older servers.
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_SUPPORTED',
    });
  }

  /** @throws S3FileNotKept, ArrivedFileChanged, S3ServiceException; errors of reading and of the network */
  async keep(tenant: Uuid, file: ArrivedFile): Promise<void> {
    const target = this.target(tenant, file.digest);
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const held = await this.look(target);
      if (held !== null) {
        requireSame(held, target, file);
        return;
      }
      if (await this.write(target, file)) {
        await this.requireWhole(target, file);
        return;
      }
      // Another write came first, and may have been given up since.
    }
    throw new S3FileNotKept(target.Key, 'missing');
  }

  /**
   * The stream holds a connection until it is read to its end or destroyed.
   * @throws S3ServiceException; errors of the network, also while it is read
   */
  async open(tenant: Uuid, digest: Digest): Promise<AsyncIterable<Uint8Array> | null> {
    return this.read(this.target(tenant, digest));
  }

  /** @throws S3ServiceException; errors of the network */
  async remove(tenant: Uuid, digest: Digest): Promise<void> {
    await this.drop(this.target(tenant, digest));
  }

  /** Ends the connections that stand ready. */
  close(): void {
    this.client.destroy();
  }

  private target(tenant: Uuid, digest: Digest): S3Target {
    return { Bucket: this.place.bucket, Key: `${tenant}/${digest.slice(0, 2)}/${digest}` };
  }

  private async look(target: S3Target): Promise<HeadObjectCommandOutput | null> {
    try {
      return await this.client.send(new HeadObjectCommand({ ...target, ChecksumMode: 'ENABLED' }));
    } catch (error) {
      if (saysAbsent(error)) return null;
      throw error;
    }
  }

  /** False where another write came first. */
  private async write(target: S3Target, file: ArrivedFile): Promise<boolean> {
    try {
      await writeFile(this.client, target, file, this.parts);
      return true;
    } catch (error) {
      if (saysWrittenByAnother(error)) return false;
      throw error;
    }
  }

  private async drop(target: S3Target): Promise<void> {
    try {
      await this.client.send(new DeleteObjectCommand(target));
    } catch (error) {
      // S3 does not mind; some other servers do.
      if (!saysAbsent(error)) throw error;
    }
  }

  private async read(target: S3Target): Promise<Readable | null> {
    try {
      const { Body: body } = await this.client.send(new GetObjectCommand(target));
      if (body instanceof Readable) return body;
      throw new TypeError('The answer bears no stream of Node');
    } catch (error) {
      if (saysAbsent(error)) return null;
      throw error;
    }
  }

  /** What was damaged on its way does not stay. */
  private async requireWhole(target: S3Target, file: ArrivedFile): Promise<void> {
    const head = await this.look(target);
    if (head === null) throw new S3FileNotKept(target.Key, 'missing');
    if (isSame(head, file) && (head.ChecksumSHA256 !== undefined || (await this.readsBack(target, file)))) return;
    await this.drop(target);
    throw new S3FileNotKept(target.Key, 'other');
  }

  /** For a server that reports no checksum: it has compared none. */
  private async readsBack(target: S3Target, file: ArrivedFile): Promise<boolean> {
    const content: AsyncIterable<Uint8Array> | null = await this.read(target);
    return content !== null && (await digestOf(content)) === file.digest;
  }
}

/** @throws S3FileNotKept */
function requireSame(head: HeadObjectCommandOutput, target: S3Target, file: ArrivedFile): void {
  if (!isSame(head, file)) throw new S3FileNotKept(target.Key, 'other');
}

/** By size, and by checksum where one is reported. That of a file in parts is made of those of the parts, each of which was checked. */
function isSame({ ContentLength: size, ChecksumSHA256: checksum }: HeadObjectCommandOutput, file: ArrivedFile): boolean {
  if (size !== file.size) return false;
  const ofParts = checksum?.includes('-') ?? false;
  return checksum === undefined || ofParts || Buffer.from(checksum, 'base64').toString('hex') === file.digest;
}
