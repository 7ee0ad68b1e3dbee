import type { DocumentDto } from '#api-client/index';
import type { Highlight } from '../../kit/preview/preview-text';

/** Where on its pages a document says what was read of it. */
export function readPlaces({ metadata }: DocumentDto): Highlight[] {
  return Object.values(metadata ?? {}).flatMap((field) => {
    const { page, box } = field?.line ?? { page: null, box: null };
    return page === null || box === null ? [] : [{ page, box }];
  });
}
