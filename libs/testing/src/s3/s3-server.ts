import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import S3rver, { type S3Exchange } from '@20minutes/s3rver';
import type { S3Place } from '#adapters/files/s3-file-store';
import { OneAtATime } from './one-at-a-time.js';
import { S3Folder, writeWholeOrNot } from './s3-folder.js';

/**
 * `plain` knows neither conditional writes nor checksums, as s3rver and many older servers. `conditional` answers 412 to
 * `If-None-Match: *` where something is there, and reports the SHA-256 of what it holds.
 */
export type S3ServerKind = 'plain' | 'conditional';

const BUCKET = 'docket-files';

/**
 * A server on this machine with one bucket: s3rver, which checks signatures, speaks the XML and keeps its objects in a folder.
 * Added here is what S3 promises and s3rver lacks: objects whole or not at all, the end of an upload in parts, and what
 * `conditional` says.
 */
export class S3Server {
  /** As `PUT` or, where the query says what is meant, `POST ?uploads`; in the order of arrival. */
  readonly requests: string[] = [];
  private readonly turns = new OneAtATime();
  private readonly underWay = new Set<Promise<void>>();
  private readonly keysOfParts = new Set<string>();
  private writesToBreak = 0;
  private damagesNextWrite = false;
  private hidesFromNextLook = false;
  private refusesNextWrite = false;

  private constructor(
    private readonly server: S3rver,
    private readonly directory: string,
    private readonly kind: S3ServerKind,
    readonly objects: S3Folder,
  ) {
    writeWholeOrNot(server.store);
    server.middleware.unshift((exchange, next) => this.follow(this.serve(exchange, next)));
  }

  static async start(kind: S3ServerKind): Promise<{ readonly server: S3Server; readonly place: S3Place }> {
    const directory = await mkdtemp(join(tmpdir(), 'docket-s3-'));
    const s3rver = new S3rver({
      address: '127.0.0.1',
      port: 0,
      directory,
      silent: true,
      vhostBuckets: false,
      configureBuckets: [{ name: BUCKET }],
    });
    const server = new S3Server(s3rver, directory, kind, new S3Folder(join(directory, BUCKET)));
    const { port } = await s3rver.run();
    // The only login that s3rver knows.
    const login = { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' };
    const place = { bucket: BUCKET, region: 'us-east-1', endpoint: `http://127.0.0.1:${port}`, forcePathStyle: true, ...login };
    return { server, place };
  }

  /** The next so many writes lose their connection. */
  breakWrites(count: number): void {
    this.writesToBreak = count;
  }

  /** What the next write stores is not what was sent. */
  damageNextWrite(): void {
    this.damagesNextWrite = true;
  }

  /** The next HEAD finds nothing, as if what is there had been written right after it. */
  hideFromNextLook(): void {
    this.hidesFromNextLook = true;
  }

  /** The next write is refused, as if another of the same key were under way; that one comes to nothing. */
  refuseNextWrite(): void {
    this.refusesNextWrite = true;
  }

  /** Done when nothing is under way any more, whether its sender is still there or not. */
  async idle(): Promise<void> {
    await Promise.allSettled(this.underWay);
  }

  /** Waits for open connections: close the store first. */
  async close(): Promise<void> {
    await this.idle();
    await this.server.close();
    await rm(this.directory, { recursive: true, force: true });
  }

  private async follow(answer: Promise<void>): Promise<void> {
    this.underWay.add(answer);
    try {
      await answer;
    } finally {
      this.underWay.delete(answer);
    }
  }

  private async serve(exchange: S3Exchange, next: () => Promise<void>): Promise<void> {
    const key = keyOf(exchange);
    const part = ['uploads', 'uploadId'].find((name) => name in exchange.query);
    this.requests.push(part === undefined ? exchange.method : `${exchange.method} ?${part}`);
    if (exchange.method === 'PUT' && this.writesToBreak > 0) {
      this.writesToBreak -= 1;
      exchange.respond = false;
      exchange.req.socket.destroy();
      return;
    }
    await this.turns.run(key, () => this.answer(exchange, key, next));
  }

  private async answer(exchange: S3Exchange, key: string, next: () => Promise<void>): Promise<void> {
    const { method } = exchange;
    const upload = exchange.query['uploadId'];
    const refusal = await this.refusal(exchange, key);
    if (refusal !== null) {
      exchange.status = refusal.status;
      exchange.body = `<Error><Code>${refusal.code}</Code></Error>`;
    } else if (method === 'DELETE' && upload !== undefined) {
      await this.objects.dropUpload(upload);
      exchange.status = 204;
    } else {
      await next();
      if (method === 'PUT' && upload === undefined) await this.written(key);
      if (method === 'POST' && upload !== undefined) this.keysOfParts.add(key);
      if (method === 'HEAD' && this.kind === 'conditional') await this.reportChecksum(exchange, key);
    }
  }

  private async refusal({ method, headers }: S3Exchange, key: string): Promise<{ readonly status: number; readonly code: string } | null> {
    if (method === 'HEAD' && this.hidesFromNextLook) {
      this.hidesFromNextLook = false;
      return { status: 404, code: 'NoSuchKey' };
    }
    if (method === 'PUT' && this.refusesNextWrite) {
      this.refusesNextWrite = false;
      return { status: 409, code: 'ConditionalRequestConflict' };
    }
    const isRefused = this.kind === 'conditional' && headers['if-none-match'] === '*' && (await this.objects.holds(key));
    return isRefused ? { status: 412, code: 'PreconditionFailed' } : null;
  }

  private async written(key: string): Promise<void> {
    if (!this.damagesNextWrite) return;
    this.damagesNextWrite = false;
    await this.objects.damage(key);
  }

  /** Of an object in parts S3 reports a checksum of checksums, told by its dash. Here only the dash is true to it. */
  private async reportChecksum(exchange: S3Exchange, key: string): Promise<void> {
    if (!(await this.objects.holds(key))) return;
    const checksum = await this.objects.checksum(key);
    exchange.set('x-amz-checksum-sha256', this.keysOfParts.has(key) ? `${checksum}-5` : checksum);
  }
}

function keyOf({ path }: S3Exchange): string {
  return decodeURIComponent(path.slice(`/${BUCKET}/`.length));
}
