import { beforeAll, describe, expect, it } from '@jest/globals';
import { awaitedBy, waitingRules } from '#domain/occurrence/event-kind';
import type { EventFacts } from '#domain/occurrence/occurrence';
import { openedBy, type EventPreview, type WaitingPlan } from '#domain/occurrence/opened-by';
import { organisationOn } from '#domain/organisation/organisation';
import { nameResolver } from '#domain/organisation/resolve-name';
import { parseTiming } from '#domain/timing/parse-timing';
import { WorkingDays } from '#domain/timing/working-days';
import { buildPlan, buildPlanItem } from '#testing/build-plan';
import { cityPlanItems } from '#testing/city-plan-rows';
import { konTum } from '#testing/kon-tum';
import { nationalCalendar } from '#testing/national-calendar';

const DRAFTING = 'co-quan-soan-thao';
const FACTS: EventFacts = {
  kind: 'internal-process-announced',
  name: 'Quyết định công bố quy trình nội bộ lĩnh vực hộ tịch',
  occurredOn: '2025-03-10',
  dueOn: null,
  document: { number: '150/QĐ-UBND', title: 'Quyết định công bố quy trình nội bộ', documentId: null },
  unitId: null,
  roles: {},
  sourceTaskId: null,
};

let city: WaitingPlan;
let calendar: WorkingDays;

beforeAll(async () => {
  const { units, parties, memberships, lines } = await konTum();
  const items = cityPlanItems(nameResolver(organisationOn('2025-02-10', units, parties)));
  const plan = buildPlan({ issuerUnitId: 'ubnd-tp', ownerUnitId: 'vp-tp', state: 'published' });
  city = { plan, items, units, parties, memberships, lines, reporting: [], on: '2025-03-12', isTaken: () => false };
  calendar = await nationalCalendar();
});

const open = (differing: Partial<EventFacts>, rows: readonly string[] | null = null, plan = city): EventPreview =>
  openedBy({ ...FACTS, ...differing }, rows, [plan], calendar);

/** The city's plan with one row alone, of this time. */
const onlyRow = (text: string): WaitingPlan => {
  const [first] = city.items;
  const timing = { text, rules: parseTiming(text, 2025).rules };
  return { ...city, items: [buildPlanItem('II', '1.d', { ...first, id: 'II.1.d', path: 'II.1.d', timing })] };
};

describe('what the rows of the two plans wait for', () => {
  it.each([
    ['Ngay sau khi Chủ tịch UBND tỉnh ban hành Quyết định công bố quy trình nội bộ giải quyết TTHC.', ['internal-process-announced']],
    ['Theo Quyết định phê duyệt phương án đơn giản hóa TTHC nội bộ', ['simplification-approved']],
    ['Theo Kế hoạch', ['plan-issued']],
    ['Theo hướng dẫn của Văn phòng Ủy ban nhân dân tỉnh.', ['guidance-issued']],
    ['Theo Kế hoạch của UBND thành phố và kiểm tra đột xuất theo yêu cầu', ['plan-issued', 'arising']],
    ['Khi có phát sinh', ['arising']],
    ['Chậm nhất trước 05 ngày tính đến ngày văn bản quy phạm pháp luật có quy định về TTHC có hiệu lực', ['regulation-in-force']],
    ['Chậm nhất 10 ngày kể từ ngày ban hành Quyết định công bố TTHC hoặc Quyết định công bố danh mục TTHC', ['procedures-announced']],
    ['Ngay sau khi Bộ ngành Trung ương công bố TTHC', ['central-procedures-announced']],
    ['Theo Nghị quyết của HĐND tỉnh', ['other-document']],
    ['Từ tháng 4 đến tháng 8/2025 (theo Kế hoạch của Văn phòng UBND tỉnh).', []],
    ['Tháng 02/2025', []],
    ['Thường xuyên', []],
  ])('%s', (text, kinds) => {
    expect(waitingRules({ timing: { text, rules: parseTiming(text, 2025).rules } }).map(awaitedBy)).toEqual(kinds);
  });
});

describe('an event', () => {
  it('opens every row that waits for its kind, for every lead, without a date where the words name none', () => {
    const { rows, blockers } = open({});
    expect(blockers).toEqual([]);
    expect(rows.map(({ path, obligation }) => [path, obligation.label, obligation.dueOn, obligation.tasks.length])).toEqual([
      ['II.1.a', '2025-03-10', null, 33],
    ]);
    expect(rows[0]?.obligation.tasks[0]?.reference).toMatch(/^KT-TP-2025\/II\.1\.a\/2025-03-10\//);
  });

  it('asks until the day that was said where the words name none, and is born late where that is over', () => {
    expect(open({ dueOn: '2025-03-20' }).rows[0]?.obligation).toMatchObject({ label: '2025-03-20', dueOn: '2025-03-20', bornLate: false });
    expect(open({ dueOn: '2025-03-11' }).rows[0]?.obligation).toMatchObject({ bornLate: true });
  });

  it('is told apart from another of the same day', () => {
    const taken = new Set(['2025-03-10', '2025-03-10~2']);
    const [row] = open({}, null, { ...city, isTaken: (_itemId, part) => taken.has(part) }).rows;
    expect(row?.obligation.label).toBe('2025-03-10~3');
    expect(row?.obligation.tasks[0]?.reference).toMatch(/^KT-TP-2025\/II\.1\.a\/2025-03-10~3\//);
  });

  it('that a unit registers for itself asks that unit alone', () => {
    const { rows, blockers } = open({ unitId: 'p-noi-vu' });
    expect(blockers).toEqual([]);
    expect(rows.map(({ obligation }) => obligation.tasks.map(({ unitId }) => unitId))).toEqual([['p-noi-vu']]);
    expect(open({ unitId: 'ubnd-tp' }).blockers).toEqual([{ code: 'nothing-waits' }]);
    expect(open({ unitId: 'ubnd-tp' }, ['II.1.a']).blockers).toContainEqual({
      code: 'unit-does-not-lead',
      params: { row: 'KT-TP-2025 II.1.a' },
    });
  });

  it.each([
    ['10 days from Monday 21 April end on a holiday and run over the long weekend', '2025-04-21', '2025-05-05'],
    ['10 days from 10 February', '2025-02-10', '2025-02-20'],
  ])('is counted from: %s', (_case, occurredOn, dueOn) => {
    const plan = onlyRow('Chậm nhất 10 ngày kể từ ngày ban hành Quyết định công bố TTHC');
    expect(open({ kind: 'procedures-announced', occurredOn, dueOn: '2025-12-31' }, null, plan).rows[0]?.obligation.dueOn).toBe(dueOn);
  });

  it('is refused where the working days of its year are not known', () => {
    const plan = onlyRow('Chậm nhất 10 ngày kể từ ngày ban hành Quyết định công bố TTHC');
    const facts = { ...FACTS, kind: 'procedures-announced' } as const;
    expect(openedBy(facts, null, [plan], new WorkingDays([])).blockers).toEqual([
      { code: 'calendar-missing', params: { row: 'KT-TP-2025 II.1.d' } },
    ]);
  });
});

describe('what arises', () => {
  it('is for rows that somebody names', () => {
    expect(open({ kind: 'arising' }).blockers).toEqual([{ code: 'rows-needed' }]);
    expect(open({ kind: 'arising' }, ['I.1']).blockers).toEqual([{ code: 'row-waits-for-nothing', params: { row: 'KT-TP-2025 I.1' } }]);
  });

  it('has its leads named where the plan prints a role, who change sides with the row', () => {
    const rows = ['IV.1', 'IV.2', 'IV.3'];
    expect(open({ kind: 'arising' }, rows).blockers.map(({ code }) => code)).toContain('lead-to-be-named');
    const preview = open({ kind: 'arising', roles: { [DRAFTING]: ['p-noi-vu'] } }, rows);
    expect(preview.blockers).toEqual([]);
    expect(preview.rows.map(({ path, obligation: { tasks } }) => [path, tasks.map(({ unitId }) => unitId)])).toEqual([
      ['IV.1', ['p-noi-vu']],
      ['IV.2', ['p-noi-vu']],
      ['IV.3', ['p-tu-phap']],
    ]);
    expect(preview.rows[2]?.obligation.tasks[0]?.coordinators).toContain('p-noi-vu');
  });
});
