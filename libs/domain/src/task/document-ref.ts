import type { Digest, Uuid } from '#domain/ids';

/** A file as it is named in a submission: by its id and by its content. `size` in bytes. `uploadedBy`: whose hand it came from. */
export interface DocumentRef {
  readonly documentId: Uuid;
  readonly digest: Digest;
  readonly size: number;
  readonly mediaType: string;
  readonly name: string;
  readonly uploadedBy: Uuid;
}
