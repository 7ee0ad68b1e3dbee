import { client } from '#api-client/client.gen';
import { language } from '../i18n/i18n';
import { fetchPatiently } from './fetch-patiently';
import { noteDone, noteUnanswered, underItsKey } from './intents';
import { broughtTo } from './own-changes';
import { OfflineError, problemOf, ProblemError } from './problem';

/** Says in which language to answer, and turns every failure into a typed error. `onSignedOut` when the session has ended. */
export function setUpClient(onSignedOut: () => void): void {
  client.setConfig({ baseUrl: '', throwOnError: true, fetch: fetchPatiently });
  client.interceptors.request.use((request) => {
    request.headers.set('Accept-Language', language());
    return underItsKey(request);
  });
  client.interceptors.response.use((response, request) => {
    if (response.ok) noteDone(request);
    if (request.method === 'POST' && response.ok) noteOwn(new URL(request.url).pathname, response.headers.get('ETag'));
    return response;
  });
  client.interceptors.error.use((error, response, request) => {
    if (error instanceof DOMException && error.name === 'AbortError') return error;
    // Fetch itself failed, or the line was cut in the middle of the answer: whether an act was done is not known, and by a proxy neither.
    const isCut = response === undefined || error instanceof TypeError;
    if (request !== undefined && (isCut || response.status >= 500)) noteUnanswered(request);
    if (isCut) return new OfflineError();
    const problem = problemOf(response.status, error);
    if (problem.status === 401 && problem.code !== 'wrong-credentials') onSignedOut();
    return new ProblemError(problem);
  });
}

/** What an act on something answers is its next version. */
function noteOwn(path: string, etag: string | null): void {
  const [, id] = /^\/v1\/[a-z-]+\/([0-9a-f-]{36})\//.exec(path) ?? [];
  const [, version] = /^"(\d+)"$/.exec(etag ?? '') ?? [];
  if (id !== undefined && version !== undefined) broughtTo(id, Number(version));
}

/** A new key for one intent: sent again because nobody answered, it goes under the key that it had (intents.ts). */
export { v7 as newIntent } from 'uuid';

/** The headers of an act on something that was seen in this version. */
export function seen(version: number, intent: string): { 'If-Match': string; 'Idempotency-Key': string } {
  return { 'If-Match': `"${version}"`, 'Idempotency-Key': intent };
}
