import { beforeAll, describe, expect, it } from '@jest/globals';
import { resolveAgencies } from '#application/plans/resolve-agencies';
import { readReporting } from '#composition/seeds/read-reporting';
import { readRestoredPlan } from '#composition/seeds/read-restored-plan';
import { organisationOn } from '#domain/organisation/organisation';
import { plannedItem } from '#domain/plan/planned-item';
import type { PlanProposal, ProposedItem } from '#domain/plan/proposal';
import type { PublicationPreview } from '#domain/plan/publication';
import { previewPublication } from '#domain/plan/publish-plan';
import { restoredProposal } from '#plan-import/restored-plan';
import { buildPlan } from '#testing/build-plan';
import { konTum, SEEDS_FOLDER } from '#testing/kon-tum';

let proposal: PlanProposal;
let rows: readonly (ProposedItem & { readonly path: string })[];
let preview: PublicationPreview;

beforeAll(async () => {
  const { units, parties, memberships, linesOf } = await konTum();
  const restored = await readRestoredPlan(SEEDS_FOLDER, 'plans/kon-tum-province-2025.yaml');
  proposal = resolveAgencies(restoredProposal(restored, 2025), organisationOn('2025-02-10', units, parties));
  rows = proposal.sections.flatMap(({ number, items }) => items.map((item) => ({ ...item, path: `${number}.${item.number}` })));
  const items = proposal.sections.flatMap((section) =>
    section.items.map((item) => plannedItem(item, section.number, `${section.number}.${item.number}`)),
  );
  const plan = buildPlan({ code: 'KT-TINH-2025', issuerUnitId: 'ubnd-tinh', ownerUnitId: 'vp-ubnd-tinh', date: '2025-02-06' });
  preview = previewPublication({
    plan,
    items,
    units,
    parties,
    memberships,
    lines: linesOf('kt-tinh-2025'),
    reporting: await readReporting(SEEDS_FOLDER),
    on: '2025-02-10',
  });
});

describe("the province's plan, restored from its scan", () => {
  it('has nine sections and 31 rows', () => {
    expect(proposal.sections.map(({ number }) => number)).toEqual(['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX']);
    expect(rows).toHaveLength(31);
    expect(rows.slice(4, 13).map(({ path }) => path)).toEqual([
      ...['II.1.a', 'II.1.b', 'II.1.c', 'II.1.d', 'II.1.đ', 'II.1.e', 'II.2.a', 'II.2.b', 'II.2.c'],
    ]);
    expect(proposal.unplaced).toEqual([]);
  });

  it('marks each cell that is not sure with what the scan has, and asks about it', () => {
    const marked = rows.flatMap(({ path, source, diagnostics }) => {
      const asked = diagnostics.filter(({ code }) => code === 'cell-damaged').map(({ cell }) => cell);
      expect(Object.keys(source.scan ?? {})).toEqual(asked);
      return asked.length > 0 ? [path] : [];
    });
    expect(marked).toHaveLength(21);
    expect(rows.find(({ path }) => path === 'VII.2')?.source.scan?.number).toBe('5');
  });

  it('invents nothing: the time of I.3 stays unknown, and so does the month that VIII.3 has lost', () => {
    const at = (path: string) => rows.find((row) => row.path === path);
    expect(at('I.3')).toMatchObject({ timing: { text: '', rules: [{ kind: 'missing' }] }, source: { scan: { timing: '' } } });
    expect(at('VIII.3')?.timing.rules).toEqual([{ kind: 'unrecognised', reason: 'end-missing' }]);
  });

  it('finds the two deadlines that stand in the content of II.1.a beside its "thường xuyên"', () => {
    const row = rows.find(({ path }) => path === 'II.1.a');
    expect(row?.timing.rules.map(({ kind }) => kind)).toEqual(['continuous', 'after-event', 'days-before-event']);
    expect(row?.diagnostics.map(({ code }) => code)).toContain('timing-in-content');
  });

  it('knows every agency that leads or coordinates', () => {
    const unknown = rows.flatMap(({ leads, coordinators }) => [...leads, ...coordinators]).filter(({ resolved }) => resolved === null);
    expect(unknown).toEqual([]);
  });
});

/** Row, its lead units, how often a year it falls due; the row map and the counts of 19 + 10 + 102 units, by hand. */
const CQCM = 18;
const BAN_NGANH = 19;
const HUYEN = 10;
const XA = 102;
const YEAR: readonly (readonly [path: string, leads: number, dated: number, continuous: 0 | 1])[] = [
  ['I.1', CQCM + HUYEN, 1, 0],
  ['I.2', 1 + CQCM + HUYEN, 1, 0],
  ['I.3', 1, 0, 0],
  ['I.4', 1, 0, 1],
  ['II.1.a', CQCM, 0, 1],
  ['II.1.b', CQCM, 11, 0],
  ['II.1.c', CQCM, 0, 0],
  ['II.1.d', CQCM, 0, 0],
  ['II.1.đ', CQCM, 0, 1],
  ['II.1.e', 1 + CQCM + HUYEN + XA, 0, 1],
  ['II.2.a', CQCM + HUYEN, 0, 1],
  ['II.2.b', CQCM + HUYEN, 0, 0],
  ['II.2.c', 1, 0, 1],
  ['III.1', CQCM + HUYEN, 1, 0],
  ['III.2', BAN_NGANH + HUYEN, 0, 0],
  ['III.3', 1, 0, 0],
  ['IV.1', 1, 0, 0],
  ['IV.2', 1, 0, 0],
  ['IV.3', 1, 0, 0],
  ['V.1', 1, 1, 0],
  ['V.2', 1, 1, 0],
  ['V.3', BAN_NGANH + HUYEN + XA, 0, 1],
  ['V.4', 1, 0, 0],
  ['VI.1', 1, 0, 0],
  ['VI.2', CQCM + HUYEN, 0, 1],
  ['VII.1', CQCM + HUYEN, 1, 0],
  ['VII.2', 1, 11, 0],
  ['VIII.1', 1, 0, 1],
  ['VIII.2', 1 + CQCM + HUYEN + XA, 0, 1],
  ['VIII.3', 1, 0, 0],
  ['IX.1', CQCM + HUYEN + XA, 5, 0],
];

describe('what the province’s plan asks for in a year, organisation frozen at early 2025', () => {
  it.each(YEAR)('row %s: %i leads, due %i times, continuous %i', (path, leads, dated, continuous) => {
    const row = preview.rows.find((one) => one.path === path);
    const due = [row?.obligation ?? null, ...(row?.opened ?? []), ...(row?.later ?? [])].filter((one) => one !== null);
    const withDate = due.filter(({ dueOn }) => dueOn !== null).length;
    expect([row?.counts.each, withDate, due.length - withDate]).toEqual([leads, dated, continuous]);
  });

  it('is 853 unit-assignments; 974 dated tasks, and 975 once the month that VIII.3 has lost is known', () => {
    expect(preview.totals.assignments.each).toBe(853);
    expect(YEAR.reduce((sum, [, leads]) => sum + leads, 0)).toBe(853);
    expect(YEAR.reduce((sum, [, leads, dated]) => sum + leads * dated, 0)).toBe(974);
  });

  it('is 1,462 tasks that the calendar brings and some 1,560 with what waits for an event, each of those once', () => {
    const brought = YEAR.reduce((sum, [, leads, dated, continuous]) => sum + leads * (dated + continuous), 0);
    const waiting = YEAR.filter(([, , dated, continuous]) => dated + continuous === 0).reduce((sum, [, leads]) => sum + leads, 0);
    expect([brought, brought + waiting]).toEqual([1462, 1563]);
  });
});
