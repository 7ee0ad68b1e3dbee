import type { ArrivedFile } from '#application/ports/file-store';
import type { Inspection } from '#domain/document/inspection';

/** Looks at a file before it is kept. Nothing that the file does reaches whoever asks: what is beyond its time or its memory is `too-complex`. */
export interface DocumentInspector {
  /**
   * @param name as the sender gave it: it must not say another type than the content.
   * @param contentType as a server said it of a page that was captured; null for what somebody sent, which is never taken as a page.
   */
  inspect(file: ArrivedFile, name: string, contentType: string | null): Promise<Inspection>;
}
