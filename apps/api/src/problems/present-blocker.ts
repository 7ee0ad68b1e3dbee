import type { Blocker } from '#domain/refusal';
import type { Language } from '../http/api-request.js';
import { blockerMessage } from './wording.js';

/** A blocker of a dry run in words, with what fills them. */
export function presentBlocker({ code, params }: Blocker, language: Language): object {
  return { code, message: blockerMessage(code, language, params), params: params ?? {} };
}
