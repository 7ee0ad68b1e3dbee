import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createApiWorld, type ApiWorld } from './api-world.js';
import { headOf, partyOf, rowOf, type Shown } from './shown-proposal.js';

/** Phòng Nội vụ, which leads I.3 and VI.1, is merged; Phòng Văn hóa và Thông tin, which coordinates both, is split. */
const REORGANISATION = {
  name: 'Sắp xếp các phòng',
  legalBasis: 'Nghị quyết số 15/NQ-HĐND',
  effectiveOn: '2025-02-10',
  steps: [
    { kind: 'merge', units: ['P.NoiVu'], into: 'P.TuPhap' },
    ...['Phòng Văn hóa', 'Phòng Thông tin'].map((name, index) => ({
      kind: 'create',
      made: {
        ...{ code: `P.VT${index + 1}`, name, parent: 'TP.KonTum', type: 'division', isAgency: true },
        ...{ aliases: [], officerSubmits: false, verified: true },
      },
    })),
    { kind: 'split', unit: 'P.VHTT', parts: ['P.VT1', 'P.VT2'], heir: 'P.VT1' },
  ],
};
const PRINTED = 'Phòng VH-TT thành phố';

interface Agency {
  readonly text: string;
  readonly resolved: { readonly id: string } | null;
  readonly candidates?: readonly { readonly name: string }[];
}
interface Followed {
  readonly leads: readonly Agency[];
  readonly coordinators: readonly Agency[];
  readonly diagnostics: readonly {
    readonly code: string;
    readonly cell: string | null;
    readonly severity: string;
    readonly message: string;
  }[];
}

describe('the next year’s plan, after units were merged and split', () => {
  let api: ApiWorld;
  let path: string;

  beforeAll(async () => {
    api = await createApiWorld();
    await api.act('nga', `/v1/plans/${api.world.cityPlan}/publish`, {}, 1);
    const reorganised = await api.act('quan', '/v1/reorganisations', REORGANISATION);
    expect(reorganised.status).toBe(201);
    const begun = await api.act('nga', `/v1/plans/${api.world.cityPlan}/clone`);
    path = `/v1/plan-proposals/${(begun.body as { id: string }).id}`;
  });
  afterAll(() => api.end());

  const read = async (): Promise<Shown> => (await api.get('nga', path)).body as Shown;
  const followed = async (row: string): Promise<Followed> => rowOf(await read(), row) as unknown as Followed;

  it.each(['I.3', 'VI.1'])('gives row %s of the merged unit to its successor, and says so without asking', async (row) => {
    const { leads, diagnostics } = await followed(row);
    expect(leads.map(partyOf)).toEqual([api.world.idOf('p-tu-phap')]);
    expect(diagnostics.filter(({ cell }) => cell === 'lead')).toMatchObject([
      { code: 'agency-succeeded', severity: 'warning', message: expect.stringContaining('Phòng Tư pháp') as unknown as string },
    ]);
  });

  it.each(['I.3', 'VI.1'])('asks of row %s which part of the split unit it means, and proposes the parts', async (row) => {
    const { coordinators, diagnostics } = await followed(row);
    const split = coordinators.find(({ text }) => text === PRINTED);
    expect(split?.resolved).toBeNull();
    expect(split?.candidates?.map(({ name }) => name)).toEqual(['Phòng Văn hóa', 'Phòng Thông tin']);
    expect(diagnostics.filter(({ cell }) => cell === 'coordinator')).toMatchObject([
      { code: 'agency-unknown', severity: 'question', message: expect.stringContaining(PRINTED) as unknown as string },
    ]);
  });

  it('leaves a row of a unit that others were merged into as it is', async () => {
    const { leads, diagnostics } = await followed('IV.3');
    expect(leads.map(partyOf)).toEqual([api.world.idOf('p-tu-phap')]);
    expect(diagnostics.filter(({ cell }) => cell === 'lead')).toEqual([]);
  });

  it('is no plan before somebody has said which part', async () => {
    const { version } = await read();
    const refused = await api.act('nga', `${path}/approve`, { ...headOf(api, 'KT-TP-2026'), year: 2026 }, version);
    expect(refused.status).toBe(409);
    expect(JSON.stringify(refused.body)).toContain(PRINTED);
  });

  it('has the part that was named in every row that printed the whole', async () => {
    const [part] = await api.world.sql<{ unit_id: string }>(`SELECT unit_id FROM unit WHERE code = 'P.VT2'`);
    const ref = { type: 'unit', id: part?.unit_id };
    const { version } = await read();
    const answered = await api.act(
      'nga',
      `${path}/corrections`,
      { corrections: [{ kind: 'agency', text: PRINTED, ref, remember: false }] },
      version,
    );
    expect(answered.status).toBe(200);
    for (const row of ['I.3', 'VI.1']) {
      const { coordinators, diagnostics } = await followed(row);
      expect(coordinators.find(({ text }) => text === PRINTED)?.resolved?.id).toBe(part?.unit_id);
      expect(diagnostics.filter(({ code }) => code === 'agency-unknown')).toEqual([]);
    }
  });
});
