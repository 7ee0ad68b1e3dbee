import type { Arrivals } from '#application/ports/arrivals';
import type { DocumentInspector } from '#application/ports/document-inspector';
import type { ArrivedFile, FileStore, StoredFile } from '#application/ports/file-store';
import type { AcceptedInspection, UnsafeReason } from '#domain/document/inspection';
import type { SecrecyDegree } from '#domain/document/secrecy-mark';
import type { Uuid } from '#domain/ids';

/** What files pass on their way in. */
export interface Intake {
  readonly arrivals: Arrivals;
  readonly inspector: DocumentInspector;
  readonly store: FileStore;
}

/** What a sender says of a file. */
export interface SentFile {
  readonly name: string;
  /** That it bears no mark of secrecy: asked where nobody but a person can see it, of scans and pictures. */
  readonly declaresUnmarked: boolean;
}

/** A file in the store, with what was found in it. */
export interface TakenFile extends StoredFile, Pick<AcceptedInspection, 'flags' | 'text' | 'signatures' | 'metadata'> {
  readonly declaredUnmarked: boolean;
}

/** Why a file is not taken in; nothing of it was kept. */
export type IntakeFault = UnsafeReason | 'secrecy-mark' | 'secrecy-undeclared';

/** `detail`: the part that gave the reason, or the degree of secrecy; never a text of the file. */
export class FileRefusedError extends Error {
  constructor(
    readonly fault: IntakeFault,
    readonly detail: string | null,
  ) {
    super(detail === null ? fault : `${fault}: ${detail}`);
  }
}

/**
 * Looks at a file where it arrived, and keeps it only if it is safe and no state secret: a file with a mark of secrecy never enters the
 * store (Luật Bảo vệ bí mật nhà nước). Whatever the outcome, nothing stays where it arrived.
 * @throws FileRefusedError
 */
export async function takeIn({ arrivals, inspector, store }: Intake, tenant: Uuid, file: ArrivedFile, sent: SentFile): Promise<TakenFile> {
  try {
    const inspection = await inspector.inspect(file, sent.name);
    if (inspection.verdict === 'refused') throw new FileRefusedError(inspection.reason, inspection.detail);
    const { mediaType, flags, text, signatures, metadata, secrecyMark } = inspection;
    if (secrecyMark !== null) throw new FileRefusedError('secrecy-mark', secrecyMark.degree satisfies SecrecyDegree);
    if (needsDeclaration(inspection) && !sent.declaresUnmarked) throw new FileRefusedError('secrecy-undeclared', null);
    await store.keep(tenant, file);
    const { digest, size } = file;
    return { digest, size, mediaType, flags, text, signatures, metadata, declaredUnmarked: sent.declaresUnmarked };
  } finally {
    await arrivals.erase(file);
  }
}

/** A scan, a picture, and a text with pages that are pictures: a mark on them is seen by people alone. */
function needsDeclaration({ text, flags }: AcceptedInspection): boolean {
  return text === null || flags.includes('text-incomplete');
}
