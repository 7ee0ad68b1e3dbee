import type { UploadLimits } from '#application/documents/admit-upload';
import type { Arrivals } from '#application/ports/arrivals';
import type { DocumentInspector } from '#application/ports/document-inspector';
import type { ArrivedFile, FileStore, StoredFile } from '#application/ports/file-store';
import { ScannerUnavailableError, type VirusScanner } from '#application/ports/virus-scanner';
import type { AcceptedInspection, UnsafeReason } from '#domain/document/inspection';
import type { Uuid } from '#domain/ids';

/** What files pass on their way in. */
export interface Intake {
  readonly arrivals: Arrivals;
  readonly inspector: DocumentInspector;
  readonly store: FileStore;
  /** Null where none is configured: files are then taken without it. */
  readonly scanner: VirusScanner | null;
  readonly limits: UploadLimits;
}

/** What a sender says of a file. */
export interface SentFile {
  readonly name: string;
  /** That it bears no mark of secrecy: asked where nobody but a person can see it, of scans and pictures. */
  readonly declaresUnmarked: boolean;
  /** A file that only lacks this word stays where it arrived, so that it need not be sent again for it. */
  readonly staysUntilDeclared?: boolean;
  /** What its server said that it is (Content-Type), of a page that was captured: only such a file may be a page of the web. */
  readonly contentType?: string;
}

/** A file in the store, with what was found in it. */
export interface TakenFile extends StoredFile, Pick<AcceptedInspection, 'flags' | 'text' | 'signatures' | 'metadata'> {
  readonly declaredUnmarked: boolean;
  /** `scanning` where the scanner could not be asked: nobody reads it before it was. */
  readonly contentState: 'kept' | 'scanning';
}

/** Why a file is not taken in; nothing of it was kept. */
export type IntakeFault = UnsafeReason | 'infected' | 'secrecy-mark' | 'secrecy-undeclared';

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
 * store (Luật Bảo vệ bí mật nhà nước). Nothing stays where it arrived but what waits for its sender's word.
 * @throws FileRefusedError
 */
export async function takeIn(
  { arrivals, inspector, store, scanner }: Intake,
  tenant: Uuid,
  file: ArrivedFile,
  sent: SentFile,
): Promise<TakenFile> {
  let waits = false;
  try {
    const inspection = await inspector.inspect(file, sent.name, sent.contentType ?? null);
    if (inspection.verdict === 'refused') throw new FileRefusedError(inspection.reason, inspection.detail);
    const { mediaType, flags, text, signatures, metadata, secrecyMark } = inspection;
    if (secrecyMark !== null) throw new FileRefusedError('secrecy-mark', secrecyMark.degree);
    waits = needsDeclaration(inspection) && !sent.declaresUnmarked;
    if (waits) throw new FileRefusedError('secrecy-undeclared', null);
    const contentState = scanner === null ? 'kept' : await scanned(scanner, file);
    await store.keep(tenant, file);
    const { digest, size } = file;
    return { digest, size, mediaType, flags, text, signatures, metadata, declaredUnmarked: sent.declaresUnmarked, contentState };
  } finally {
    if (!waits || sent.staysUntilDeclared !== true) await arrivals.erase(file);
  }
}

async function scanned(scanner: VirusScanner, file: ArrivedFile): Promise<TakenFile['contentState']> {
  try {
    const result = await scanner.scan(file);
    if (result.found) throw new FileRefusedError('infected', result.signature);
    return 'kept';
  } catch (error) {
    if (error instanceof ScannerUnavailableError) return 'scanning';
    throw error;
  }
}

/** A scan, a picture, and a text with pages that are pictures: a mark on them is seen by people alone. */
function needsDeclaration({ text, flags }: AcceptedInspection): boolean {
  return text === null || flags.includes('text-incomplete');
}
