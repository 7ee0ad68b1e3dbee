import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { fetchPatiently, PATIENCE } from './fetch-patiently';

/** A server that never answers, and is left when it is told so. */
const silent: typeof fetch = (_, init) =>
  new Promise((_resolve, reject) => init?.signal?.addEventListener('abort', () => reject(init.signal?.reason as Error)));

describe('waiting for an answer', () => {
  afterEach(() => void jest.useRealTimers().restoreAllMocks());

  it('ends where none begins', async () => {
    jest.useFakeTimers();
    jest.spyOn(globalThis, 'fetch').mockImplementation(silent);
    const answer = expect(fetchPatiently('https://docket.example/v1/me')).rejects.toMatchObject({ name: 'TimeoutError' });
    await jest.advanceTimersByTimeAsync(PATIENCE);
    await answer;
  });

  it('ends when whoever asked has left', async () => {
    jest.spyOn(globalThis, 'fetch').mockImplementation(silent);
    const leaving = new AbortController();
    const answer = expect(fetchPatiently('https://docket.example/v1/me', { signal: leaving.signal })).rejects.toMatchObject({
      name: 'AbortError',
    });
    leaving.abort();
    await answer;
  });
});
