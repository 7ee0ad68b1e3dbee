import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { takeIn, type Intake } from '#application/documents/take-in';
import type { Upload } from '#application/documents/upload-document';
import type { Uuid } from '#domain/ids';

/** A file of the seeds, taken in as any other. */
export async function takeFile(path: string, intake: Intake, tenant: Uuid): Promise<Upload> {
  const name = basename(path);
  const arrived = await intake.arrivals.receive(createReadStream(path));
  return { ...(await takeIn(intake, tenant, arrived, { name, declaresUnmarked: false })), name, externalRef: null };
}
