import type { EventKind } from '#domain/occurrence/event-kind';
import type { LocalDate } from '#domain/time/local-date';

/** Something that rows wait for, as the plan administrator of one plan registers it on a day. */
export interface Happening {
  readonly on: LocalDate;
  readonly plan: 'KT-TINH-2025' | 'KT-TP-2025';
  readonly kind: EventKind;
  readonly name: string;
  /** The date of the document, or of the event; the day of registering where it is left out. */
  readonly occurredOn?: LocalDate;
  readonly dueOn: LocalDate | null;
  /** Paths; null: every row that waits for this kind. */
  readonly rows: readonly string[] | null;
  /** Who drafts this time, by the key of the unit; for rows that print a role. */
  readonly drafter?: string;
}

const PROVINCE = 'KT-TINH-2025';
const CITY = 'KT-TP-2025';

/**
 * Invented events of 2025, one or two for each row that waits; the chain II.1.c → II.1.d → city II.1.a stands whole. From July on the
 * province's Office keeps both plans, and names the rows that still have units.
 */
export const HAPPENINGS: readonly Happening[] = [
  {
    on: '2025-02-24',
    plan: PROVINCE,
    kind: 'plan-issued',
    name: 'Kế hoạch rà soát, đánh giá TTHC năm 2025 của tỉnh',
    dueOn: '2025-09-30',
    rows: null,
  },
  {
    on: '2025-02-26',
    plan: CITY,
    kind: 'plan-issued',
    name: 'Kế hoạch rà soát, đánh giá TTHC năm 2025 của thành phố',
    dueOn: '2025-05-30',
    rows: null,
  },
  {
    on: '2025-03-14',
    plan: PROVINCE,
    kind: 'regulation-in-force',
    name: 'Quyết định QPPL về lĩnh vực đất đai',
    occurredOn: '2025-04-10',
    dueOn: null,
    rows: ['II.1.c'],
  },
  {
    on: '2025-04-03',
    plan: PROVINCE,
    kind: 'procedures-announced',
    name: 'Quyết định công bố TTHC lĩnh vực đất đai',
    dueOn: null,
    rows: null,
  },
  {
    on: '2025-04-15',
    plan: CITY,
    kind: 'internal-process-announced',
    name: 'Quyết định quy trình nội bộ lĩnh vực đất đai',
    dueOn: '2025-04-29',
    rows: null,
  },
  {
    on: '2025-05-06',
    plan: PROVINCE,
    kind: 'simplification-approved',
    name: 'Phương án đơn giản hóa TTHC nội bộ',
    dueOn: '2025-06-30',
    rows: null,
  },
  {
    on: '2025-05-08',
    plan: CITY,
    kind: 'simplification-approved',
    name: 'Phương án đơn giản hóa TTHC nội bộ (thành phố)',
    dueOn: '2025-06-20',
    rows: null,
  },
  {
    on: '2025-05-19',
    plan: PROVINCE,
    kind: 'arising',
    name: 'Dự thảo quyết định của UBND tỉnh về phí',
    dueOn: '2025-06-16',
    rows: ['IV.1', 'IV.2'],
    drafter: 'so-tai-chinh',
  },
  { on: '2025-05-20', plan: PROVINCE, kind: 'arising', name: 'Thẩm định dự thảo quyết định về phí', dueOn: '2025-06-27', rows: ['IV.3'] },
  {
    on: '2025-08-18',
    plan: PROVINCE,
    kind: 'arising',
    name: 'Dự thảo nghị quyết của HĐND tỉnh',
    dueOn: '2025-09-19',
    rows: ['IV.1', 'IV.2'],
    drafter: 'so-noi-vu',
  },
  {
    on: '2025-10-06',
    plan: PROVINCE,
    kind: 'guidance-issued',
    name: 'Hướng dẫn của Văn phòng Chính phủ về Đề án đổi mới',
    dueOn: '2025-11-14',
    rows: ['V.4'],
  },
];
