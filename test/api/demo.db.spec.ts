import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import request, { type Response } from 'supertest';
import { createApi } from '#apps/api/src/create-api';
import type { DemoAccounts } from '#composition/try-out/seed-try-out';
import { createApiWorld, PASSWORD, type ApiWorld } from './api-world.js';

const THU = { signInName: 'thu.noivu', name: 'Trần Minh Thư', memberships: ['officer @ P.NoiVu'] };
const DEMO: DemoAccounts = { password: PASSWORD, people: [{ ...THU, token: 'docket_secret' }] };

const told = ({ status, body }: Response): object => ({ status, code: (body as { code: string }).code });

describe('the front door of the try-out', () => {
  let api: ApiWorld;
  beforeAll(async () => {
    api = await createApiWorld({ demo: DEMO });
  });
  afterAll(() => api.end());

  it('names its people, and neither password nor token', async () => {
    const { status, body } = await api.anyone.get('/v1/demo/people');
    expect({ status, body: body as object }).toEqual({ status: 200, body: { items: [THU] } });
  });

  it('signs in as one of them, as a password does', async () => {
    const signedIn = await api.anyone.post('/v1/demo/session').send({ signInName: 'thu.noivu' });
    expect(signedIn.status).toBe(201);
    expect(signedIn.body).toMatchObject({ personId: api.world.idOf('thu'), tenant: { code: 'kon-tum' } });
    const [cookie = ''] = signedIn.headers['set-cookie'] as unknown as string[];
    expect(cookie).toMatch(/^docket_session=[^;]+; .*HttpOnly; Secure; SameSite=Lax/);
    const me = await api.anyone.get('/v1/me').set('Cookie', cookie.split(';')[0] ?? '');
    expect(me.body).toMatchObject({ person: { id: api.world.idOf('thu') }, clock: 'demo' });
    const byPassword = await api.anyone.post('/v1/session').send({ signInName: 'thu.noivu', password: PASSWORD });
    expect(Object.keys(byPassword.body as object)).toEqual(Object.keys(signedIn.body as object));
    const opened = await api.world.sql<{ action: string; outcome: string }>(
      `SELECT action, outcome FROM audit_event WHERE actor_id = $1 AND stream LIKE 'session:%' AND action LIKE 'session.%'`,
      [api.world.idOf('thu')],
    );
    expect(opened).toHaveLength(2);
    expect(opened[0]).toEqual(opened[1]);
  });

  it('knows nobody else, and refuses what a foreign page sends', async () => {
    expect(told(await api.anyone.post('/v1/demo/session').send({ signInName: 'mai.vanphong' }))).toEqual({
      status: 404,
      code: 'not-found',
    });
    expect(told(await api.anyone.post('/v1/demo/session').send({}))).toEqual({ status: 400, code: 'malformed' });
    const foreign = api.anyone.post('/v1/demo/session').set('Sec-Fetch-Site', 'cross-site');
    expect(told(await foreign.send({ signInName: 'thu.noivu' }))).toEqual({ status: 403, code: 'foreign-origin' });
  });

  describe('is not there', () => {
    const expectNothing = async (instance: NestFastifyApplication): Promise<void> => {
      const agent = request(instance.getHttpServer());
      expect(told(await agent.get('/v1/demo/people'))).toEqual({ status: 404, code: 'not-found' });
      for (const body of [{ signInName: 'thu.noivu' }, {}])
        expect(told(await agent.post('/v1/demo/session').send(body))).toEqual({ status: 404, code: 'not-found' });
    };

    it.each<[string, Parameters<typeof serve>]>([
      ['where no try-out is served', ['demo', null]],
      ['on real time, whatever accounts are handed over', ['real', DEMO]],
    ])('%s', async (_case, served) => {
      const instance = await serve(...served);
      await expectNothing(instance);
      await instance.close();
    });

    async function serve(clock: 'demo' | 'real', demo: DemoAccounts | null): Promise<NestFastifyApplication> {
      const instance = await createApi({ ...api.config, clock }, { demo });
      await instance.init();
      await instance.getHttpAdapter().getInstance().ready();
      return instance;
    }
  });
});
