import { join } from 'node:path';
import { TusUploads } from '#adapters/files/tus-uploads';
import type { DocketConfig } from '#composition/config/docket-config';

export type ResumableUploads = Pick<TusUploads, 'handle' | 'claim' | 'sweep'>;

/** Where uploads are sent piece by piece. */
export const UPLOADS_PATH = '/v1/uploads';

/** What was never registered is not kept for long: it was not looked at. In milliseconds. */
const DAY = 86_400_000;

/** Uploads of this process, on its own disk: several processes share the folder, or each caller stays with one of them. */
export function resumableUploads({ files, uploadLimit }: Pick<DocketConfig, 'files' | 'uploadLimit'>): ResumableUploads {
  return new TusUploads({ folder: join(files, 'uploads'), path: UPLOADS_PATH, limit: uploadLimit, lifetime: DAY });
}
