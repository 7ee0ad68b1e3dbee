import { Readable } from 'node:stream';
import { PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import type { ArrivedFile } from '#application/ports/file-store';
import { readChecked } from './s3-source.js';

/** Where in which bucket. */
export interface S3Target {
  readonly Bucket: string;
  readonly Key: string;
}

/**
 * A file goes in parts of `size` where it is larger than `above`, both in bytes: what is lost on the way is sent again by the part. S3 takes
 * none smaller than 5 MiB but the last.
 */
export interface S3Parts {
  readonly above: number;
  readonly size: number;
}

/** Parts lie in memory while they travel. */
const PARTS_AT_ONCE = 2;

/** Only where nothing lies under the key (RFC 9110, section 13.1.2). */
const UNLESS_THERE = { IfNoneMatch: '*' } as const;

/**
 * Sends the file, with the SHA-256 of what is sent, so that the server refuses what was damaged on the way.
 * @throws ArrivedFileChanged and errors of reading, then nothing lies under the key; S3ServiceException, 412 or 409 where
 * another write came first; errors of the network
 */
export async function writeFile(client: S3Client, target: S3Target, file: ArrivedFile, parts: S3Parts): Promise<void> {
  await (file.size > parts.above ? writeInParts(client, target, file, parts.size) : writeAtOnce(client, target, file));
}

async function writeInParts(client: S3Client, target: S3Target, file: ArrivedFile, partSize: number): Promise<void> {
  const source = Readable.from(readChecked(file), { objectMode: false });
  const upload = new Upload({
    client,
    partSize,
    queueSize: PARTS_AT_ONCE,
    params: { ...target, ...UNLESS_THERE, Body: source, ContentLength: file.size, ChecksumAlgorithm: 'SHA256' },
  });
  try {
    await upload.done();
  } catch (error) {
    // Removing the parts may fail as well, and its error would hide why they were removed.
    throw source.errored ?? error;
  } finally {
    source.destroy();
  }
}

/**
 * The SDK sends a stream only once, because it cannot be read twice. A file can: each attempt opens it anew. So that the
 * signature covers the content all the same, its digest is named beforehand (AWS Signature Version 4, "hashed payload").
 */
async function writeAtOnce(client: S3Client, target: S3Target, file: ArrivedFile): Promise<void> {
  const stop = new AbortController();
  const broken: Error[] = [];
  const command = new PutObjectCommand({
    ...target,
    ...UNLESS_THERE,
    ContentLength: file.size,
    ChecksumSHA256: Buffer.from(file.digest, 'hex').toString('base64'),
  });
  command.middlewareStack.add(
    (next) => (step) => {
      if (isRequest(step.request)) step.request.headers['x-amz-content-sha256'] = file.digest;
      return next(step);
    },
    { step: 'build', name: 'nameContent' },
  );
  command.middlewareStack.add(
    (next) => async (step) => {
      if (!isRequest(step.request)) return next(step);
      const body = Readable.from(readChecked(file), { objectMode: false });
      // Without this the server would wait for the rest.
      body.once('error', (error) => {
        broken.push(error);
        stop.abort();
      });
      try {
        return await next({ ...step, request: { ...step.request, body } });
      } finally {
        body.destroy();
      }
    },
    { step: 'finalizeRequest', priority: 'low', name: 'openContent' },
  );
  try {
    await client.send(command, { abortSignal: stop.signal });
  } catch (error) {
    // Where the answer came before all was sent, the connection is not kept for the rest.
    stop.abort();
    throw broken[0] ?? error;
  }
}

interface RequestWithHeaders {
  readonly headers: Record<string, string>;
}

/** The SDK leaves open what it sends; over HTTP it is always this. */
function isRequest(request: unknown): request is RequestWithHeaders {
  return typeof request === 'object' && request !== null && 'headers' in request;
}
