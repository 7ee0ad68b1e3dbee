import type { NameResolver } from '#domain/organisation/resolve-name';
import type { PlanItem } from '#domain/plan/plan';
import type { ProposedAgency } from '#domain/plan/proposal';
import type { TimingRule } from '#domain/timing/rule';
import { buildPlanItem } from '#testing/build-plan';

/** A row of the city's plan of 2025, typed from the document: agencies one by one as printed, and what its time cell means. */
export interface CityPlanRow {
  readonly section: string;
  readonly number: string;
  readonly leads: readonly string[];
  readonly coordinators: readonly string[];
  readonly timing: string;
  readonly rules: readonly TimingRule[];
}

const OFFICE = 'Văn phòng HĐND và UBND thành phố';
const OFFICE_HYPHENED = 'Văn phòng HĐND- UBND thành phố';
const DIVISIONS = 'Các phòng chuyên môn thuộc UBND thành phố';
const COMMUNES = 'UBND các xã, phường';
const DRAFTING_AGENCY = 'Cơ quan được giao chủ trì soạn thảo văn bản có quy định về TTHC';

const CIRCULAR = 'Thông tư 01/2020/TT-VPCP của Văn phòng Chính phủ';

const CONTINUOUS: Pick<CityPlanRow, 'timing' | 'rules'> = { timing: 'Thường xuyên', rules: [{ kind: 'continuous' }] };
const ON_DEMAND: Pick<CityPlanRow, 'timing' | 'rules'> = { timing: 'Khi có phát sinh', rules: [{ kind: 'on-demand' }] };

/** A row; who leads it and who coordinates. */
function row(
  path: string,
  leads: readonly string[],
  coordinators: readonly string[],
  time: Pick<CityPlanRow, 'timing' | 'rules'>,
): CityPlanRow {
  const [section = '', ...number] = path.split('.');
  return { section, number: number.join('.'), leads, coordinators, ...time };
}

function byDocument(timing: string, document: string): Pick<CityPlanRow, 'timing' | 'rules'> {
  return { timing, rules: [{ kind: 'by-document', document }] };
}

export const CITY_PLAN_2025: readonly CityPlanRow[] = [
  row('I.1', [DIVISIONS, COMMUNES], [OFFICE], {
    timing: 'Trước ngày 20/02/2025',
    rules: [{ kind: 'before-date', date: '2025-02-20', bound: 'before' }],
  }),
  row('I.2', [OFFICE_HYPHENED, DIVISIONS, COMMUNES], [], {
    timing: 'Tháng 02/2025',
    rules: [{ kind: 'month', month: 2, year: 2025 }],
  }),
  row('I.3', ['Phòng Nội vụ'], [OFFICE_HYPHENED, 'Phòng VH - TT thành phố', 'các đơn vị liên quan', DIVISIONS, COMMUNES], {
    timing: 'Quý IV năm 2025',
    rules: [{ kind: 'quarter', quarter: 4, year: 2025 }],
  }),
  row('I.4', [OFFICE_HYPHENED], [DIVISIONS, COMMUNES], CONTINUOUS),
  row('II.1.a', [OFFICE_HYPHENED, DIVISIONS, COMMUNES], [], {
    timing: 'Ngay sau khi Chủ tịch UBND tỉnh ban hành Quyết định công bố quy trình nội bộ giải quyết TTHC',
    rules: [{ kind: 'after-event', event: 'Chủ tịch UBND tỉnh ban hành Quyết định công bố quy trình nội bộ giải quyết TTHC' }],
  }),
  row('II.1.b', [DIVISIONS, COMMUNES], [OFFICE_HYPHENED], CONTINUOUS),
  row('II.2.a', [DIVISIONS], [OFFICE_HYPHENED], CONTINUOUS),
  row(
    'II.2.b',
    [DIVISIONS, COMMUNES],
    [OFFICE_HYPHENED],
    byDocument('Theo Quyết định phê duyệt phương án đơn giản hóa TTHC nội bộ', 'Quyết định phê duyệt phương án đơn giản hóa TTHC nội bộ'),
  ),
  row('III.1', [DIVISIONS, COMMUNES], [OFFICE_HYPHENED], {
    timing: 'Trước ngày 15/02/2025',
    rules: [{ kind: 'before-date', date: '2025-02-15', bound: 'before' }],
  }),
  row('III.2', [DIVISIONS, COMMUNES], [OFFICE_HYPHENED], byDocument('Theo Kế hoạch', 'Kế hoạch')),
  row('III.3', [OFFICE_HYPHENED], [DIVISIONS, COMMUNES], byDocument('Theo Kế hoạch', 'Kế hoạch')),
  row('IV.1', [DRAFTING_AGENCY], [OFFICE_HYPHENED, 'Phòng Tư pháp thành phố'], ON_DEMAND),
  row('IV.2', [DRAFTING_AGENCY], ['Đối tượng chịu sự tác động trực tiếp của TTHC', 'các cơ quan, tổ chức có liên quan'], ON_DEMAND),
  row('IV.3', ['Phòng Tư pháp thành phố'], [DRAFTING_AGENCY], ON_DEMAND),
  row('V.1', [DIVISIONS, COMMUNES], [OFFICE_HYPHENED], CONTINUOUS),
  row('V.2', [OFFICE], [DIVISIONS, COMMUNES], { timing: 'Tháng 3/2025', rules: [{ kind: 'month', month: 3, year: 2025 }] }),
  row('V.3', [DIVISIONS, COMMUNES], [OFFICE_HYPHENED], CONTINUOUS),
  row(
    'V.4',
    [OFFICE_HYPHENED, COMMUNES],
    [DIVISIONS],
    byDocument('Theo hướng dẫn của Văn phòng Ủy ban nhân dân tỉnh', 'hướng dẫn của Văn phòng Ủy ban nhân dân tỉnh'),
  ),
  row('VI.1', ['Phòng Nội vụ thành phố'], [OFFICE, 'Phòng VH-TT thành phố', 'các đơn vị liên quan', DIVISIONS, COMMUNES], {
    timing: 'Theo Kế hoạch của UBND thành phố và kiểm tra đột xuất theo yêu cầu',
    rules: [{ kind: 'by-document', document: 'Kế hoạch của UBND thành phố' }, { kind: 'on-demand' }],
  }),
  row('VI.2', [DIVISIONS, COMMUNES], ['Các đơn vị, bộ phận trực thuộc'], CONTINUOUS),
  row('VII.1', [DIVISIONS, COMMUNES], [], { timing: 'Quý II/2025', rules: [{ kind: 'quarter', quarter: 2, year: 2025 }] }),
  row('VII.2', [OFFICE], [DIVISIONS, COMMUNES], { timing: 'Hằng tháng', rules: [{ kind: 'monthly' }] }),
  row('VIII.1', [OFFICE], [DIVISIONS, COMMUNES], CONTINUOUS),
  row('VIII.2', [OFFICE, DIVISIONS, COMMUNES], ['Trung tâm Văn hóa – Thể thao – Du lịch và Truyền thông thành phố'], CONTINUOUS),
  row('VIII.3', [DIVISIONS, COMMUNES], [], {
    timing: 'Từ tháng 4 đến tháng 8/2025 (theo Kế hoạch của Văn phòng UBND tỉnh)',
    rules: [
      { kind: 'month-range', from: '2025-04', to: '2025-08' },
      { kind: 'by-document', document: 'Kế hoạch của Văn phòng UBND tỉnh' },
    ],
  }),
  row('IX.1', [DIVISIONS, COMMUNES], [OFFICE], {
    timing: 'Hàng quý, năm và đột xuất khi có yêu cầu (thời gian gửi báo cáo theo Thông tư 01/2020/TT-VPCP của Văn phòng Chính phủ)',
    rules: [{ kind: 'quarterly', document: CIRCULAR }, { kind: 'yearly', document: CIRCULAR }, { kind: 'on-demand' }],
  }),
];

/** The rows as items of a plan, with their agencies resolved and their paths for ids. */
export function cityPlanItems(resolve: NameResolver): readonly PlanItem[] {
  const named = (text: string): ProposedAgency => ({ text, ...resolve(text) });
  return CITY_PLAN_2025.map(({ section, number, leads, coordinators, timing, rules }) =>
    buildPlanItem(section, number, { leads: leads.map(named), coordinators: coordinators.map(named), timing: { text: timing, rules } }),
  );
}
