import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { FileStore } from '@tus/file-store';
import { ERRORS, Server, type ServerOptions } from '@tus/server';
import type { ArrivedFile } from '#application/ports/file-store';
import { systemErrorCode } from '../system-error-code.js';
import { digestOf } from './digest-of.js';
import { removeOlder } from './remove-older.js';
import { TurnLocker } from './turn-locker.js';

/** An upload that has arrived whole, under the name that its sender gave it. */
export interface ClaimedUpload extends ArrivedFile {
  readonly name: string;
  /** Gives it back where its file is still there; else it is forgotten. */
  readonly release: () => Promise<void>;
}

export interface TusPlace {
  /** Where they lie until they are registered; they survive a restart there. */
  readonly folder: string;
  /** Path under which they are served, as "/v1/uploads". */
  readonly path: string;
  /** Longest file, in bytes. */
  readonly limit: number;
  /** How long one lies there, finished or not, in milliseconds. */
  readonly lifetime: number;
}

interface LyingUpload {
  readonly isWhole: boolean;
  readonly size: number;
  readonly name: string;
}

type ServedRequest = Parameters<NonNullable<ServerOptions['onIncomingRequest']>>[0];

const NOT_THERE = ERRORS.FILE_NOT_FOUND;
const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/**
 * Resumable uploads by the protocol tus 1.0 (tus.io): creation, continuation, expiration, termination. An upload is its sender's alone: to
 * everybody else it is not there.
 */
export class TusUploads {
  private readonly store: FileStore;
  private readonly server: Server;
  private readonly owners = new WeakMap<object, string>();

  constructor(private readonly place: TusPlace) {
    this.store = new FileStore({ directory: place.folder, expirationPeriodInMilliseconds: place.lifetime });
    this.server = new Server({
      path: place.path,
      datastore: this.store,
      maxSize: place.limit,
      relativeLocation: true,
      allowedOrigins: () => false,
      locker: new TurnLocker(),
      namingFunction: () => randomUUID(),
      onUploadCreate: async (request, upload) => ({ metadata: { ...upload.metadata, owner: this.ownerOf(request) } }),
      onIncomingRequest: async (request, id) => {
        if (request.method === 'POST' || request.method === 'OPTIONS') return;
        // What throws here is answered with its status and its body: the library's way to refuse.
        if ((await this.owned(this.ownerOf(request), id)) === null) throw Object.assign(new Error(NOT_THERE.body), NOT_THERE);
      },
    });
  }

  /** Answers a request of the protocol. @param owner whose uploads they are */
  async handle(owner: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    await mkdir(this.place.folder, { recursive: true, mode: 0o700 });
    this.owners.set(request, owner);
    await this.server.handle(request, response);
  }

  /**
   * Takes an upload that has arrived whole out of everybody's reach; null where it has not, is not there, is somebody else's, or was taken
   * already. Whoever takes it gives it back, or it is forgotten.
   */
  async claim(owner: string, id: string): Promise<ClaimedUpload | null> {
    const upload = await this.owned(owner, id);
    if (upload === null || !upload.isWhole) return null;
    const [lying, path] = [join(this.place.folder, id), join(this.place.folder, `${randomUUID()}.claimed`)];
    if (!(await moved(lying, path))) return null;
    const release = async (): Promise<void> => {
      if (!(await moved(path, lying))) await this.forget(id);
    };
    return { path, size: upload.size, digest: await digestOf(createReadStream(path)), name: upload.name, release };
  }

  /** Removes what has lain too long, and what a process that ended in the middle left behind. */
  async sweep(): Promise<void> {
    await removeOlder(this.place.folder, Date.now() - this.place.lifetime);
  }

  private async forget(id: string): Promise<void> {
    await rm(join(this.place.folder, `${id}.json`), { force: true });
  }

  /** Null where it is not there, is somebody else's, or its file is taken away by somebody at this moment. */
  private async owned(owner: string, id: string): Promise<LyingUpload | null> {
    const upload = ID.test(id) ? await this.store.configstore.get(id) : undefined;
    if (upload?.metadata?.['owner'] !== owner) return null;
    const arrived = await sizeOf(join(this.place.folder, id));
    return arrived === null ? null : { isWhole: arrived === upload.size, size: arrived, name: upload.metadata['filename'] ?? 'document' };
  }

  private ownerOf(request: ServedRequest): string {
    const raw = request.runtime?.node?.req;
    const owner = raw === undefined ? undefined : this.owners.get(raw);
    if (owner === undefined) throw new TypeError('a request of tus has no owner');
    return owner;
  }
}

/** Null where there is no such file. */
async function sizeOf(path: string): Promise<number | null> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

/** False where there is nothing to move. */
async function moved(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return false;
    throw error;
  }
}
