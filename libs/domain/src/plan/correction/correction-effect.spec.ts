import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Occurrence } from '#domain/occurrence/occurrence';
import { correctionEffect, type CorrectionEffect } from '#domain/plan/correction/correction-effect';
import type { RowChange, StandingObligation, StandingTask } from '#domain/plan/correction/row-change';
import type { PlanItem } from '#domain/plan/plan';
import { parseTiming } from '#domain/timing/parse-timing';
import type { WorkingDays } from '#domain/timing/working-days';
import { buildAgency, buildPlan, buildPlanItem } from '#testing/build-plan';
import { konTum } from '#testing/kon-tum';
import { nationalCalendar } from '#testing/national-calendar';

const TODAY = '2025-04-10';
const EVENT = { kind: 'procedures-announced', occurredOn: '2025-04-08', dueOn: null, unitId: null } as unknown as Occurrence;

let publication: RowChange['publication'];
let calendar: WorkingDays;

beforeAll(async () => {
  const { units, parties, memberships, lines } = await konTum();
  const plan = buildPlan({ issuerUnitId: 'ubnd-tp', ownerUnitId: 'vp-tp', state: 'published', date: '2025-01-10' });
  publication = { plan, units, parties, memberships, lines, reporting: [], on: TODAY };
  calendar = await nationalCalendar();
});

const row = (text: string, leads: readonly string[], differing: Partial<PlanItem> = {}): PlanItem =>
  buildPlanItem('II', '1', {
    leadMode: 'each',
    leads: leads.map((id) => buildAgency('unit', id)),
    timing: { text, rules: parseTiming(text, 2025).rules },
    ...differing,
  });

const task = (unitId: string, dueOn: string | null, part: string, differing: Partial<StandingTask> = {}): StandingTask => ({
  id: `${unitId} ${part}`,
  reference: `KT-TP-2025/II.1/${part}/${unitId}`,
  state: 'assigned',
  dueOn,
  originUnitId: unitId,
  unitId,
  coordinators: [],
  ...differing,
});

const standing = (
  label: string,
  dueOn: string | null,
  tasks: readonly StandingTask[],
  occurrence: Occurrence | null = null,
): StandingObligation => ({
  id: label,
  label,
  from: null,
  dueOn,
  occurrence,
  tasks,
});

const correct = (before: PlanItem, after: PlanItem, ...there: StandingObligation[]): CorrectionEffect =>
  correctionEffect({ before, after, standing: there, publication, calendar });

/** What became of every task, in one line each. */
const told = ({ redated, ended, opened }: CorrectionEffect): readonly string[] => [
  ...redated.flatMap(({ label, tasks }) =>
    tasks.map((one) => `${one.task.id} ${one.kind === 'moves' ? 'to' : one.because} ${one.to ?? 'no date'} in ${label}`),
  ),
  ...ended.map(({ task: { id }, because }) => `${id} ends: ${because}`),
  ...opened.flatMap(({ obligationId, obligation }) =>
    obligation.tasks.map(({ reference }) => `${reference} opens under ${obligationId ?? 'its own'}`),
  ),
];

describe('a corrected date', () => {
  it('moves the open tasks of the one obligation, which takes its name', () => {
    const there = standing('2025-04-29', '2025-04-29', [
      task('p-noi-vu', '2025-04-29', '2025-04-29'),
      task('p-tu-phap', '2025-04-29', '2025-04-29', { state: 'closed' }),
    ]);
    const leads = ['p-noi-vu', 'p-tu-phap'];
    const effect = correct(row('Trước ngày 30/4/2025', leads), row('Trước ngày 16/6/2025', leads), there);
    expect(told(effect)).toEqual(['p-noi-vu 2025-04-29 to 2025-06-15 in 2025-06-15']);
    expect(effect.redated[0]).toMatchObject({ obligationId: '2025-04-29', dueOn: '2025-06-15' });
    expect(effect.blockers).toEqual([]);
  });

  it('moves none that is past, and none into the past, and says so; the obligation keeps its date with them', () => {
    const past = standing('2025-02-14', '2025-02-14', [task('p-noi-vu', '2025-02-14', '2025-02-14')]);
    const later = correct(row('Trước ngày 15/02/2025', ['p-noi-vu']), row('Trước ngày 16/6/2025', ['p-noi-vu']), past);
    expect(told(later)).toEqual(['p-noi-vu 2025-02-14 date-past 2025-06-15 in 2025-06-15']);
    expect(later.redated[0]?.dueOn).toBe('2025-02-14');
    const open = standing('2025-04-29', '2025-04-29', [task('p-noi-vu', '2025-04-29', '2025-04-29')]);
    expect(told(correct(row('Trước ngày 30/4/2025', ['p-noi-vu']), row('Trước ngày 15/02/2025', ['p-noi-vu']), open))).toEqual([
      'p-noi-vu 2025-04-29 new-date-past 2025-02-14 in 2025-02-14',
    ]);
  });

  it('keeps periods of the same name and moves what is open in them', () => {
    const march = standing('2025-03', '2025-03-31', [task('vp-tp', '2025-03-31', '2025-03')]);
    const april = standing('2025-04', '2025-04-30', [task('vp-tp', '2025-04-30', '2025-04')]);
    const effect = correct(row('Hằng tháng', ['vp-tp']), row('Trước ngày 25 hằng tháng', ['vp-tp']), march, april);
    expect(told(effect)).toEqual(['vp-tp 2025-03 date-past 2025-03-24 in 2025-03', 'vp-tp 2025-04 to 2025-04-24 in 2025-04']);
  });

  it('ends what the corrected words ask for no longer, but not what is past, and opens what they ask for now', () => {
    const february = standing('2025-02', '2025-02-28', [task('vp-tp', '2025-02-28', '2025-02')]);
    const april = standing('2025-04', '2025-04-30', [task('vp-tp', '2025-04-30', '2025-04')]);
    expect(told(correct(row('Hằng tháng', ['vp-tp']), row('Thường xuyên', ['vp-tp']), february, april))).toEqual([
      'vp-tp 2025-02 date-past no date in 2025-02',
      'vp-tp 2025-04 ends: not-asked-for',
      'KT-TP-2025/II.1/2025/VP opens under its own',
    ]);
  });

  it('makes no obligation twice: what has the name of one that was there is refused', () => {
    const ended = standing('2025-04', '2025-04-30', [task('vp-tp', '2025-04-30', '2025-04', { state: 'closed' })]);
    const continuous = standing('2025', null, [task('vp-tp', null, '2025')]);
    const { blockers } = correct(row('Thường xuyên', ['vp-tp']), row('Hằng tháng', ['vp-tp']), continuous, ended);
    expect(blockers).toContainEqual({ code: 'correction-label-taken', params: { row: 'II.1', label: '2025-04' } });
  });

  it('is counted anew from the event where an event brought the obligation about', () => {
    const words = (days: string) => `Chậm nhất ${days} ngày làm việc kể từ ngày ban hành Quyết định công bố TTHC`;
    const there = standing('2025-04-15', '2025-04-15', [task('p-tu-phap', '2025-04-15', '2025-04-15')], EVENT);
    expect(told(correct(row(words('05'), ['p-tu-phap']), row(words('10'), ['p-tu-phap']), there))).toEqual([
      'p-tu-phap 2025-04-15 to 2025-04-22 in 2025-04-15',
    ]);
  });

  it('is refused where nobody understands it', () => {
    const { blockers } = correct(row('Trước ngày 30/4/2025', ['vp-tp']), row('lúc nào tiện', ['vp-tp']));
    expect(blockers).toEqual([{ code: 'correction-time-unread', params: { row: 'II.1' } }]);
  });
});

describe('a corrected lead', () => {
  const before = row('Trước ngày 30/4/2025', ['p-noi-vu']);
  const after = row('Trước ngày 30/4/2025', ['p-tu-phap']);

  it('ends the task of the unit that leads no longer, and gives the other its own under the same obligation', () => {
    const there = standing('2025-04-29', '2025-04-29', [task('p-noi-vu', '2025-04-29', '2025-04-29', { state: 'submitted' })]);
    expect(told(correct(before, after, there))).toEqual([
      'p-noi-vu 2025-04-29 ends: lead-removed',
      'KT-TP-2025/II.1/2025-04-29/P.TuPhap opens under 2025-04-29',
    ]);
  });

  it('asks for what is past only in the place of a task that ends', () => {
    const done = standing('2025-02', '2025-02-28', [task('p-noi-vu', '2025-02-28', '2025-02', { state: 'closed' })]);
    const overdue = standing('2025-03', '2025-03-31', [task('p-noi-vu', '2025-03-31', '2025-03')]);
    const monthly = (lead: string): PlanItem => row('Hằng tháng', [lead]);
    const effect = correct(monthly('p-noi-vu'), monthly('p-tu-phap'), done, overdue);
    expect(told(effect)).toEqual(['p-noi-vu 2025-03 ends: lead-removed', 'KT-TP-2025/II.1/2025-03/P.TuPhap opens under 2025-03']);
    expect(effect.opened[0]?.obligation.tasks[0]).toMatchObject({ dueOn: '2025-03-31', bornLate: true });
  });

  it('leaves a task alone that another unit holds for one that still leads', () => {
    const both = row('Trước ngày 30/4/2025', ['p-noi-vu', 'p-tu-phap']);
    const there = standing('2025-04-29', '2025-04-29', [
      task('p-noi-vu', '2025-04-29', '2025-04-29', { unitId: 'p-tu-phap' }),
      task('p-tu-phap', '2025-04-29', '2025-04-29'),
    ]);
    expect(told(correct(both, before, there))).toEqual(['p-tu-phap 2025-04-29 ends: lead-removed']);
  });

  it('gives nothing twice to a unit that had its task, and nothing of an event that one unit registered for itself', () => {
    const had = standing('2025-04-29', '2025-04-29', [task('p-tu-phap', '2025-04-29', '2025-04-29', { state: 'closed' })]);
    const own = standing('2025-05-05', '2025-05-05', [task('xa-ia-chim', '2025-05-05', '2025-05-05')], { ...EVENT, unitId: 'xa-ia-chim' });
    expect(told(correct(before, after, had, own))).toEqual([]);
  });

  it('is refused where the leads share one task, or where nobody would lead', () => {
    const joint = { leadMode: 'joint', submittingLeadId: 'p-noi-vu' } as const;
    const text = 'Trước ngày 30/4/2025';
    const { blockers } = correct(row(text, ['p-noi-vu', 'p-tu-phap'], joint), row(text, ['p-noi-vu', 'p-y-te'], joint));
    expect(blockers).toContainEqual({ code: 'correction-joint-leads', params: { row: 'II.1' } });
    expect(correct(before, row(text, [])).blockers).toContainEqual({ code: 'lead-missing', params: { row: 'II.1' } });
  });

  it('brings a coordinator to the tasks that stay open', () => {
    const with_ = row('Trước ngày 30/4/2025', ['p-noi-vu'], {
      coordinators: [buildAgency('unit', 'p-y-te'), buildAgency('unit', 'vp-tp')],
    });
    const there = standing('2025-04-29', '2025-04-29', [task('p-noi-vu', '2025-04-29', '2025-04-29', { coordinators: ['vp-tp'] })]);
    expect(correct(before, with_, there).remaining).toMatchObject([{ newCoordinators: ['p-y-te'] }]);
  });
});
