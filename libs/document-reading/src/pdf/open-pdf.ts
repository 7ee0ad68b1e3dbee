import { getDocumentProxy } from 'unpdf';
import { UnsafeFile } from '#document-reading/unsafe-file';

export type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;

/** Pictures of more pixels than this are never decoded: none is. */
const LARGEST_PICTURE = 1;

/** @throws UnsafeFile `encrypted`, `damaged` */
export async function openPdf(bytes: Buffer): Promise<PdfDocument> {
  try {
    return await getDocumentProxy(new Uint8Array(bytes), {
      stopAtErrors: true,
      useSystemFonts: false,
      disableFontFace: true,
      verbosity: 0,
      maxImageSize: LARGEST_PICTURE,
    });
  } catch (cause) {
    throw new UnsafeFile(cause instanceof Error && cause.name === 'PasswordException' ? 'encrypted' : 'damaged', null, cause);
  }
}
