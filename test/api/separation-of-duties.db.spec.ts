import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createApiWorld, type ApiWorld } from './api-world.js';

describe('separation of duties through the API', () => {
  let api: ApiWorld;
  let taskId: string;

  beforeAll(async () => {
    api = await createApiWorld();
    await api.act('nga', `/v1/plans/${api.world.cityPlan}/publish`, {}, 1);
    const { body } = await api.get('ha', '/v1/tasks?filter[unit]=P.TuPhap&filter[item]=III.1');
    taskId = (body as { items: { id: string }[] }).items[0]?.id ?? '';
  });
  afterAll(() => api.end());

  it('counts whoever uploaded a document among those who prepared it, also after they left the unit that handed it in', async () => {
    const minh = api.world.idOf('minh');
    const ofTheDivision = await membershipOf('minh', 'p-tu-phap');
    const documentId = await api.upload('minh', 'danh-sach.txt', 'Danh sách TTHC', ofTheDivision);
    await api.act('ha', `/v1/tasks/${taskId}/propose`, { documents: [documentId] }, 1);
    const submitted = await api.act('son', `/v1/tasks/${taskId}/submit`, {}, 2);
    expect(submitted.body).toMatchObject({
      state: 'submitted',
      submission: { preparedBy: [minh, api.world.idOf('ha'), api.world.idOf('son')], documents: [{ documentId, uploadedBy: minh }] },
    });

    await api.world.sql(`UPDATE membership SET valid_to = '2025-02-09' WHERE membership_id = $1`, [ofTheDivision]);
    const own = await api.act('minh', `/v1/tasks/${taskId}/approve`, { submission: 1 }, 5);
    expect(own.status).toBe(403);
    expect(own.body).toMatchObject({ code: 'separation-of-duties', blockers: [{ code: 'own-work' }] });
    const approved = await api.act('mai', `/v1/tasks/${taskId}/approve`, { submission: 1 }, 5);
    expect(approved.body).toMatchObject({ state: 'closed' });
  });

  it('names the uploader in the erasable payload alone, never in the bytes that are hashed', async () => {
    const [event] = await api.world.sql<{ envelope: string; documents: object; payload: string }>(
      `SELECT convert_from(e.envelope, 'UTF8') AS envelope, convert_from(e.envelope, 'UTF8')::jsonb -> 'documents' AS documents,
              convert_from(p.body, 'UTF8') AS payload
         FROM audit_event e JOIN audit_payload p USING (tenant_id, event_id) WHERE e.stream = $1 AND e.action = 'task.propose'`,
      [`task:${taskId}`],
    );
    expect(event?.documents).toEqual([
      { digest: expect.stringMatching(/^[0-9a-f]{64}$/), size: expect.any(String), mediaType: 'text/plain' },
    ]);
    expect(event?.envelope).not.toContain(api.world.idOf('minh'));
    expect(event?.payload).toContain(api.world.idOf('minh'));
  });

  async function membershipOf(person: string, unit: string): Promise<string> {
    const [membership] = await api.world.sql<{ membership_id: string }>(
      'SELECT membership_id FROM membership WHERE person_id = $1 AND unit_id = $2',
      [api.world.idOf(person), api.world.idOf(unit)],
    );
    return membership?.membership_id ?? '';
  }
});
