import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DiskArrivals } from '#adapters/files/disk-arrivals';
import { DiskFileStore } from '#adapters/files/disk-file-store';
import { S3FileStore } from '#adapters/files/s3-file-store';
import { FileReading } from '#adapters/limited/file-reading';
import { LimitedAlbum } from '#adapters/limited/limited-album';
import { LimitedComparer } from '#adapters/limited/limited-comparer';
import { LimitedInspector } from '#adapters/limited/limited-inspector';
import { LimitedPlanReader } from '#adapters/limited/limited-plan-reader';
import { readPlanAt } from '#adapters/limited/read-plan-at';
import { LimitedRegisterReader } from '#adapters/limited/limited-register-reader';
import type { LimitedProgram } from '#adapters/limited/limited-process';
import { ClamdScanner } from '#adapters/scanner/clamd-scanner';
import type { Intake } from '#application/documents/take-in';
import type { Arrivals } from '#application/ports/arrivals';
import type { DocumentComparer } from '#application/ports/document-comparer';
import type { FileStore } from '#application/ports/file-store';
import type { PhotographAlbum } from '#application/ports/photograph-album';
import type { PlanReader, PlanReadingSettings } from '#application/ports/plan-reader';
import type { RegisterReader } from '#application/ports/register-reader';
import type { DocketConfig } from '#composition/config/docket-config';
import type { PlanProposal } from '#domain/plan/proposal';

type IntakeSettings = Pick<DocketConfig, 'files' | 'uploadLimit' | 'uploadLimits' | 'clamav'>;

/** What a process that was killed left behind is not kept for longer than this, in milliseconds: a day. A file is taken in within minutes. */
const ARRIVING = 86_400_000;

/** In bytes: what a ZIP without extensions can hold, 4 GiB. */
const LONGEST_EXPORT = 4_294_967_295;

/** Where files are kept: on this machine's disk, or with whoever speaks S3. */
export function fileStore({ files, fileStore: settings }: Pick<DocketConfig, 'files' | 'fileStore'>): FileStore {
  return settings.kind === 's3' ? new S3FileStore(settings) : new DiskFileStore(files);
}

/** What files pass on their way into `store`. They arrive on this machine's disk, whatever the store. */
export function intake({ files, uploadLimit, uploadLimits, clamav }: IntakeSettings, store: FileStore): Intake {
  return {
    arrivals: new DiskArrivals(join(files, 'arriving'), uploadLimit, ARRIVING),
    inspector: new LimitedInspector(READING),
    scanner: clamav === null ? null : new ClamdScanner(clamav),
    limits: uploadLimits,
    store,
  };
}

/** Where files that leave the house are written before they are kept: longer than any upload, and never among uploads. */
export function exportArrivals({ files }: Pick<DocketConfig, 'files'>): Arrivals {
  return new DiskArrivals(join(files, 'exporting'), LONGEST_EXPORT, ARRIVING);
}

export function documentComparer(arrivals: Arrivals): DocumentComparer {
  return new LimitedComparer(READING, arrivals);
}

export function photographAlbum(arrivals: Arrivals): PhotographAlbum {
  return new LimitedAlbum(READING, arrivals);
}

export function planReader(arrivals: Arrivals): PlanReader {
  return new LimitedPlanReader(READING, arrivals);
}

/**
 * What a file on this machine says as a plan; nothing is stored.
 * @throws NoPlanReadError
 */
export async function readPlanOnDisk(path: string, settings: PlanReadingSettings): Promise<PlanProposal> {
  return await readPlanAt(READING, path, settings);
}

export function registerReader(arrivals: Arrivals): RegisterReader {
  return new LimitedRegisterReader(READING, arrivals);
}

/** The program that reads files, as it was built; it sees its own code and the packages that the code uses. All of this process share its turns. */
const READING = new FileReading(fileProgram());

function fileProgram(): LimitedProgram {
  const root = rootOf(dirname(fileURLToPath(import.meta.url)));
  return {
    entry: join(root, 'dist/libs/composition/src/file-process/file-process.js'),
    readable: [join(root, 'dist/libs'), join(root, 'node_modules'), join(root, 'package.json')],
  };
}

function rootOf(folder: string): string {
  return existsSync(join(folder, 'package.json')) ? folder : rootOf(dirname(folder));
}
