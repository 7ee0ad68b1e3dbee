import type { NoPlanReadError } from '#application/ports/plan-reader';
import type { Unworded } from './unworded.js';

/** Why a document says nothing as a plan, in the words of the API. */
export function unreadPlan({ fault, detail }: NoPlanReadError): Unworded {
  switch (fault) {
    case 'no-plan':
    case 'no-rows':
    case 'needs-ocr':
      return { code: `document-${fault}` };
    case 'too-long':
      return { code: 'document-too-long', params: { limit: detail ?? '?' } };
    case 'secrecy-mark':
      return { code: 'secrecy-mark', params: { degree: detail ?? '?' } };
    case 'type-refused':
      return { code: 'media-type-refused', params: { mediaType: detail ?? '?' } };
    default:
      return { code: 'document-unreadable', blockers: [{ code: `file-${fault}`, params: { part: detail ?? '' } }] };
  }
}
