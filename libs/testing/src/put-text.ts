import { Readable } from 'node:stream';
import type { Intake, TakenFile } from '#application/documents/take-in';
import type { Uuid } from '#domain/ids';

/** A small text in a store, as if it had been taken in: for tests that are not about files. */
export async function putText({ arrivals, store }: Intake, tenant: Uuid, text: string): Promise<TakenFile> {
  const file = await arrivals.receive(Readable.from([Buffer.from(text)]));
  await store.keep(tenant, file);
  await arrivals.erase(file);
  const { digest, size } = file;
  return {
    digest,
    size,
    mediaType: 'text/plain',
    flags: [],
    text: null,
    signatures: [],
    metadata: null,
    declaredUnmarked: false,
    contentState: 'kept',
  };
}
