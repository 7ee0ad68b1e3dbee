import { describe, expect, it } from '@jest/globals';
import type { Party } from '#domain/organisation/party';
import { previewPublication } from '#domain/plan/publish-plan';
import type { Publication } from '#domain/plan/plan-row';
import type { PlanItem } from '#domain/plan/plan';
import { buildAgency, buildPlan, buildPlanItem } from '#testing/build-plan';
import { buildUnit } from '#testing/build-unit';

const PARTIES: readonly Party[] = [
  {
    id: 'divisions',
    kind: 'group',
    name: 'Các phòng',
    aliases: [],
    rule: { kind: 'children', parentId: 'city', types: ['division'], except: [] },
  },
  { id: 'teams', kind: 'group', name: 'Các đơn vị trực thuộc', aliases: [], rule: { kind: 'children-of-lead' } },
  {
    id: 'wards',
    kind: 'group',
    name: 'Các phường',
    aliases: [],
    rule: { kind: 'children', parentId: 'city', types: ['ward'], except: [] },
  },
];
const UNITS = [
  buildUnit('city', { type: 'people-committee', isAgency: false }),
  buildUnit('office', { parentId: 'city', type: 'office' }),
  buildUnit('finance', { parentId: 'city' }),
  buildUnit('justice', { parentId: 'city' }),
  buildUnit('registry', { parentId: 'justice', isAgency: false }),
  buildUnit('closed', { parentId: 'city', validTo: '2025-01-31' }),
];
const REVIEWER = { id: 'm', personId: 'mai', unitId: 'office', role: 'reviewer', validFrom: '2025-01-01', validTo: null } as const;

function preview(items: readonly PlanItem[], differing: Partial<Publication> = {}) {
  const publication = {
    plan: buildPlan(),
    items,
    units: UNITS,
    parties: PARTIES,
    memberships: [REVIEWER],
    lines: [],
    reporting: [],
    on: '2025-02-10',
  };
  return previewPublication({ ...publication, ...differing });
}

const ledBy = (...leads: PlanItem['leads']) => buildPlanItem('I', '1', { leads });

const ANY_LINE = { section: null, itemId: null, unitId: null, unitType: null, level: 1, needed: 1 } as const;

describe('publishing a row', () => {
  it('gives each lead unit one task, however often the row names it', () => {
    const { rows } = preview([ledBy(buildAgency('group', 'divisions'), buildAgency('unit', 'justice'))]);
    expect(rows[0]?.obligation?.tasks.map((task) => task.unitId)).toEqual(['finance', 'justice']);
  });

  it('says of each task whose agency answers for it and who coordinates', () => {
    const item = buildPlanItem('I', '1', {
      leads: [buildAgency('unit', 'registry'), buildAgency('unit', 'justice')],
      coordinators: [buildAgency('group', 'teams'), buildAgency('unit', 'finance'), buildAgency('external', 'people')],
    });
    const { rows } = preview([item]);
    expect(rows[0]?.obligation?.tasks).toMatchObject([
      { unitId: 'registry', agencyId: 'justice', coordinators: ['finance'] },
      { unitId: 'justice', agencyId: 'justice', coordinators: ['finance'] },
    ]);
    expect(rows[0]?.leadInsteadOfCoordinator).toEqual(['registry']);
    expect(rows[0]?.coordinatorsWithoutUnits).toEqual([{ text: 'people', type: 'external' }]);
  });

  it('shows a coordinator that nobody understood, and goes on without it', () => {
    const item = { ...ledBy(buildAgency('unit', 'justice')), coordinators: [{ text: 'Phòng ?', resolved: null, confidence: null }] };
    const { rows, blockers } = preview([item]);
    expect(rows[0]?.coordinatorsWithoutUnits).toEqual([{ text: 'Phòng ?', type: null }]);
    expect(blockers).toEqual([]);
  });

  it('gives a joint row one task, of the lead that submits; the others are its co-leads and coordinate nothing', () => {
    const item = {
      ...ledBy(buildAgency('group', 'divisions')),
      coordinators: [buildAgency('group', 'divisions')],
      leadMode: 'joint' as const,
      submittingLeadId: 'justice',
    };
    const { rows, totals, blockers } = preview([item]);
    expect(blockers).toEqual([]);
    expect(totals.tasks).toBe(1);
    expect(rows[0]).toMatchObject({
      leadMode: 'joint',
      leadModeAssumed: false,
      counts: { each: 2, joint: 1 },
      leadUnits: ['finance', 'justice'],
    });
    expect(rows[0]?.obligation?.tasks).toMatchObject([
      {
        unitId: 'justice',
        coLeads: [{ unitId: 'finance', agencyId: 'finance', officerSubmits: false }],
        reference: 'KT-TP-2025/I.1/2025-02-28/justice',
        coordinators: [],
      },
    ]);
  });

  it('has no co-leads where each leads for itself', () => {
    const { rows } = preview([{ ...ledBy(buildAgency('group', 'divisions')), submittingLeadId: 'justice' }]);
    expect(rows[0]?.obligation?.tasks.map(({ unitId, coLeads }) => [unitId, coLeads])).toEqual([
      ['finance', []],
      ['justice', []],
    ]);
  });

  it('does not ask who submits a joint row that waits for its occasion, but for one whose periods come later', () => {
    const row = { ...ledBy(buildAgency('group', 'divisions')), leadMode: 'joint' as const };
    const timing = { text: 'Khi có phát sinh', rules: [{ kind: 'on-demand' }] } as const;
    expect(preview([{ ...row, timing }]).blockers).toEqual([]);
    const yearly = { text: 'Hằng năm', rules: [{ kind: 'yearly' }] } as const;
    expect(preview([{ ...row, timing: yearly }]).blockers.map(({ code }) => code)).toEqual(['submitting-lead-missing']);
  });

  it('leaves periods to their days: which have opened with their tasks, and which open when', () => {
    const timing = { text: 'Hằng tháng', rules: [{ kind: 'monthly' }] } as const;
    const { rows, totals } = preview([{ ...ledBy(buildAgency('unit', 'justice')), timing }]);
    expect(rows[0]).toMatchObject({ obligation: null, reason: 'recurring' });
    expect(rows[0]?.opened).toMatchObject([
      { label: '2025-02', from: '2025-02-01', dueOn: '2025-02-28', tasks: [{ reference: 'KT-TP-2025/I.1/2025-02/justice' }] },
    ]);
    expect(rows[0]?.later).toHaveLength(10);
    expect(rows[0]?.later[0]).toEqual({
      label: '2025-03',
      part: '2025-03',
      from: '2025-03-01',
      dueOn: '2025-03-31',
      opensOn: '2025-02-22',
    });
    expect(totals).toMatchObject({ tasks: 0, tasksOpened: 1, periodsLater: 10, rowsWithoutTask: { recurring: 1 } });
  });

  it('opens a continuous row right after publication, without a date', () => {
    const timing = { text: 'Thường xuyên', rules: [{ kind: 'continuous' }] } as const;
    const { rows, totals } = preview([{ ...ledBy(buildAgency('unit', 'justice')), timing }]);
    expect(rows[0]).toMatchObject({ obligation: null, reason: 'continuous', later: [] });
    expect(rows[0]?.opened).toMatchObject([
      { label: '2025', from: null, dueOn: null, bornLate: false, tasks: [{ reference: 'KT-TP-2025/I.1/2025/justice' }] },
    ]);
    expect(totals).toMatchObject({ tasks: 0, tasksOpened: 1, tasksBornLate: 0 });
  });

  it('asks for nothing that was due before the plan was signed', () => {
    const timing = { text: 'Hằng tháng', rules: [{ kind: 'monthly' }] } as const;
    const signed = preview([{ ...ledBy(buildAgency('unit', 'justice')), timing }], { plan: buildPlan({ date: '2025-01-20' }) });
    expect(signed.rows[0]?.opened.map(({ label, bornLate }) => [label, bornLate])).toEqual([
      ['2025-01', true],
      ['2025-02', false],
    ]);
  });

  it('takes a joint row of one unit for what it is', () => {
    expect(preview([{ ...ledBy(buildAgency('unit', 'justice')), leadMode: 'joint' }]).blockers).toEqual([]);
  });

  it('assumes nothing where somebody has said "each for itself"', () => {
    const { rows } = preview([{ ...ledBy(buildAgency('group', 'divisions')), leadMode: 'each' }]);
    expect(rows[0]).toMatchObject({ leadMode: 'each', leadModeAssumed: false });
  });

  it("keeps to the plan's reading of 'trước ngày'", () => {
    const item = {
      ...ledBy(buildAgency('unit', 'justice')),
      timing: { text: '', rules: [{ kind: 'before-date', date: '2025-02-10', bound: 'before' }] },
    } as const;
    expect(preview([item]).rows[0]?.obligation).toMatchObject({ dueOn: '2025-02-09', bornLate: true });
    const inclusive = preview([item], { plan: buildPlan({ beforeIsInclusive: true }) });
    expect(inclusive.rows[0]?.obligation).toMatchObject({ dueOn: '2025-02-10', bornLate: false });
  });
});

describe('publication is refused, row by row,', () => {
  it.each([
    ['where no lead is printed', 'lead-missing', ledBy(), undefined],
    ['where a lead is not understood', 'lead-unresolved', ledBy({ text: 'Phòng ?', resolved: null, confidence: null }), 'Phòng ?'],
    ['where an outsider leads', 'lead-outside', ledBy(buildAgency('external', 'people')), 'people'],
    ['where the lead is a role and the date is known', 'lead-to-be-named', ledBy(buildAgency('role', 'drafter')), 'drafter'],
    ['where the lead is no longer in force', 'lead-without-units', ledBy(buildAgency('unit', 'closed')), 'closed'],
    ['where the lead is a group without members', 'lead-without-units', ledBy(buildAgency('group', 'wards')), 'wards'],
  ])('%s', (_case, code, item, text) => {
    expect(preview([item]).blockers).toEqual([{ code, params: { row: 'I.1', ...(text === undefined ? {} : { text }) } }]);
  });

  it.each([
    ['where nobody says which lead of a joint row submits', 'submitting-lead-missing', null],
    ['where the lead that submits a joint row is none of its leads', 'submitting-lead-unknown', 'office'],
  ])('%s', (_case, code, submittingLeadId) => {
    const { rows, blockers } = preview([{ ...ledBy(buildAgency('group', 'divisions')), leadMode: 'joint', submittingLeadId }]);
    expect(blockers).toEqual([{ code, params: { row: 'I.1', units: 'finance, justice' } }]);
    expect(rows[0]?.obligation?.tasks).toEqual([]);
  });

  it('where all who decide on a joint row belong to one of its co-leads', () => {
    const item = { ...ledBy(buildAgency('unit', 'justice'), buildAgency('unit', 'office')), leadMode: 'joint' as const };
    const { blockers } = preview([{ ...item, submittingLeadId: 'justice' }]);
    expect(blockers[0]).toEqual({ code: 'only-barred-decide', params: { row: 'I.1', verb: 'approve', units: 'justice' } });
    expect(blockers).toHaveLength(6);
  });

  it('but not where a role leads and waits for its occurrence', () => {
    const item = {
      ...ledBy(buildAgency('role', 'drafter')),
      timing: { text: 'Khi có phát sinh', rules: [{ kind: 'on-demand' }] },
    } as const;
    const { rows, blockers } = preview([item]);
    expect(blockers).toEqual([]);
    expect(rows[0]).toMatchObject({ reason: 'on-occurrence', obligation: null, counts: { each: 1, joint: 1 } });
  });

  it('where nobody holds the right to decide, verb by verb with the units', () => {
    const { blockers } = preview([ledBy(buildAgency('group', 'divisions'))], { memberships: [] });
    expect(blockers).toEqual(
      ['approve', 'close', 'extend', 'waive', 'cancel', 'reopen'].map((verb) => ({
        code: 'nobody-decides',
        params: { row: 'I.1', verb, units: 'finance, justice' },
      })),
    );
  });

  it.each(['by-leader', 'by-office'] as const)(
    'where the plan closes %s and the table names only barred or absent people',
    (closePolicy) => {
      const closes = (unitId: string, role: 'leader' | 'officer') =>
        ({ ...ANY_LINE, verb: 'close', decider: { kind: 'role', role, unitId } }) as const;
      const item = ledBy(buildAgency('group', 'divisions'));
      const plan = buildPlan({ closePolicy });
      const absent = preview([item], { plan, lines: [closes('city', 'leader')] });
      expect(absent.blockers).toEqual([{ code: 'nobody-decides', params: { row: 'I.1', verb: 'close', units: 'finance, justice' } }]);
      const barred = preview([item], { plan, lines: [closes('justice', 'officer')] });
      expect(barred.blockers).toEqual([
        { code: 'nobody-decides', params: { row: 'I.1', verb: 'close', units: 'finance' } },
        { code: 'only-barred-decide', params: { row: 'I.1', verb: 'close', units: 'justice' } },
      ]);
    },
  );

  it('where a leader closes and the table names none, though the owner office has reviewers', () => {
    const item = ledBy(buildAgency('unit', 'justice'));
    expect(preview([item], { plan: buildPlan({ closePolicy: 'by-leader' }) }).blockers).toEqual([
      { code: 'nobody-decides', params: { row: 'I.1', verb: 'close', units: 'justice' } },
    ]);
    expect(preview([item], { plan: buildPlan({ closePolicy: 'by-office' }) }).blockers).toEqual([]);
  });

  it('where the right to decide ended before the day', () => {
    const { blockers } = preview([ledBy(buildAgency('unit', 'justice'))], { memberships: [{ ...REVIEWER, validTo: '2025-02-09' }] });
    expect(new Set(blockers.map(({ code }) => code))).toEqual(new Set(['nobody-decides']));
  });

  it('also for a row that makes no task yet', () => {
    const item = { ...ledBy(buildAgency('unit', 'office')), timing: { text: 'Thường xuyên', rules: [{ kind: 'continuous' }] } } as const;
    expect(preview([item]).blockers[0]).toEqual({ code: 'only-barred-decide', params: { row: 'I.1', verb: 'approve', units: 'office' } });
  });
});
