import type { ArrivedFile } from '#application/ports/file-store';

/** The photographs cannot be put together. `detail` names what of them, or the limit that they go over. */
export class AlbumRefusedError extends Error {
  constructor(readonly detail: string) {
    super(`photographs were not put together: ${detail}`);
  }
}

/** Puts photographs together into one PDF without anything that was written about them (place, camera, time). */
export interface PhotographAlbum {
  /**
   * @param captions by the place of their photograph
   * @throws AlbumRefusedError, FileTooLargeError
   */
  combine(photographs: readonly AsyncIterable<Uint8Array>[], captions: readonly string[]): Promise<ArrivedFile>;
}
