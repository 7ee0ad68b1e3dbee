import { client } from '#api-client/client.gen';
import { language } from '../i18n/i18n';
import { broughtTo } from './own-changes';
import { OfflineError, problemOf, ProblemError } from './problem';

/** Says in which language to answer, and turns every failure into a typed error. `onSignedOut` when the session has ended. */
export function setUpClient(onSignedOut: () => void): void {
  client.setConfig({ baseUrl: '', throwOnError: true });
  client.interceptors.request.use((request) => {
    request.headers.set('Accept-Language', language());
    return request;
  });
  client.interceptors.response.use((response, request) => {
    if (request.method === 'POST' && response.ok) noteOwn(new URL(request.url).pathname, response.headers.get('ETag'));
    return response;
  });
  client.interceptors.error.use((error, response) => {
    // Fetch itself failed: there is no answer.
    if (response === undefined) return error instanceof DOMException && error.name === 'AbortError' ? error : new OfflineError();
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

/** A new key for one intent: a retry of the same click sends it again and is answered as before. */
export { v7 as newIntent } from 'uuid';

/** The headers of an act on something that was seen in this version. */
export function seen(version: number, intent: string): { 'If-Match': string; 'Idempotency-Key': string } {
  return { 'If-Match': `"${version}"`, 'Idempotency-Key': intent };
}
