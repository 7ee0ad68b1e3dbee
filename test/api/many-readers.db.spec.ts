import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createApiWorld, type ApiWorld } from './api-world.js';

describe('more readers at once than there are connections', () => {
  let api: ApiWorld;
  beforeAll(async () => {
    api = await createApiWorld();
  });
  afterAll(() => api.end());

  it.each([
    ['/v1/tasks'],
    ['/v1/plans'],
    ['/v1/units'],
    ['/v1/people'],
    ['/v1/contributions'],
    ['/v1/me'],
    ['/v1/me/queues'],
    ['/v1/me/notifications'],
  ])('are all answered: %s', async (path) => {
    const answers = await Promise.all(Array.from({ length: 24 }, () => api.get('thu', path)));
    expect(answers.map(({ status }) => status).filter((status) => status !== 200)).toEqual([]);
  });
});
