import { Inject, Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { PassThrough, type Readable } from 'node:stream';
import { StorageUnavailableError } from '#application/ports/command-store';
import type { IdentityStore, Proof } from '#application/ports/identity';
import type { LiveChange, LiveChanges } from '#application/ports/live-changes';
import { IDENTITY_STORE, LIVE_CHANGES } from '#composition/tokens';
import type { Uuid } from '#domain/ids';

/** How often a stream says that it lives, and asks whether its reader is still signed in. In milliseconds. */
export const HEARTBEAT = 20_000;

/** How long a browser waits before it comes back, in milliseconds. */
const RETRY = 2_000;

/** A reader who is further behind than this, in bytes, is let go: they come back and read everything again. */
const LARGEST_BACKLOG = 256 * 1024;

/** Whose stream it is. `isBack`: the browser was here before, and may have missed something. */
export interface StreamReader {
  readonly tenant: Uuid;
  readonly proof: Proof;
  readonly isBack: boolean;
}

/** The open streams of live changes (server-sent events). None outlives its reader's sign-in, nor the process's stop. */
@Injectable()
export class ChangeStreams implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('ChangeStreams');
  private readonly open = new Set<PassThrough>();
  private isStopping = false;

  constructor(
    @Inject(LIVE_CHANGES) private readonly changes: LiveChanges,
    @Inject(IDENTITY_STORE) private readonly identities: IdentityStore,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.changes.start((error) => this.logger.warn({ error }));
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.isStopping = true;
    for (const stream of this.open) stream.end();
    await this.changes.stop();
  }

  stream({ tenant, proof, isBack }: StreamReader): Readable {
    const stream = new PassThrough();
    const unsubscribe = this.changes.subscribe(tenant, (change) => write(stream, told(change)));
    const heart = setInterval(() => void this.beat(stream, proof), HEARTBEAT);
    this.open.add(stream);
    stream.on('close', () => {
      clearInterval(heart);
      unsubscribe();
      this.open.delete(stream);
    });
    // The id makes browsers send Last-Event-ID when they come back.
    write(stream, `retry: ${RETRY}\nid: 0\n\n`);
    if (isBack) write(stream, told({ type: 'everything' }));
    if (this.isStopping) stream.end();
    return stream;
  }

  private async beat(stream: PassThrough, proof: Proof): Promise<void> {
    if (await this.stillHolds(proof)) write(stream, ': heartbeat\n\n');
    else stream.end();
  }

  /** A database that is away ends no stream: it says nothing about the proof. */
  private stillHolds(proof: Proof): Promise<boolean> {
    return this.identities.identify(proof).then(
      () => true,
      (error: unknown) => error instanceof StorageUnavailableError,
    );
  }
}

function told(change: LiveChange): string {
  return `event: change\ndata: ${JSON.stringify(change)}\n\n`;
}

function write(stream: PassThrough, text: string): void {
  if (stream.writableEnded || stream.destroyed) return;
  stream.write(text);
  if (stream.readableLength + stream.writableLength > LARGEST_BACKLOG) stream.destroy();
}
