import type { Wording } from '#domain/wording';

/** Why nothing can be said of rows of two plans. Params: `row`, `other` (paths), `plan` (code), `year`. */
export const COUNTERPART_BLOCKER_WORDING: Readonly<Record<string, Wording>> = {
  'counterpart-plan-unknown': { vi: 'Không có kế hoạch đem đối chiếu.', en: 'There is no such plan to compare with.' },
  'counterpart-same-plan': { vi: 'Không đối chiếu một kế hoạch với chính nó.', en: 'A plan is not compared with itself.' },
  'counterpart-plan-closed': {
    vi: 'Kế hoạch {plan} đã đóng; không đối chiếu thêm được.',
    en: 'Plan {plan} is closed: nothing more is said of its rows.',
  },
  'counterpart-other-year': { vi: 'Kế hoạch {plan} là của năm {year}.', en: 'Plan {plan} is of the year {year}.' },
  'counterpart-other-way': {
    vi: 'Kế hoạch {plan} đang được xác nhận là triển khai kế hoạch này; hai kế hoạch không thể triển khai lẫn nhau.',
    en: 'Plan {plan} is confirmed to implement this one: two plans do not implement each other.',
  },
  'counterpart-row-unknown': {
    vi: 'Mục {row} hoặc mục {other} không có trong kế hoạch.',
    en: 'Row {row} or row {other} is not in its plan.',
  },
  'counterpart-twice': { vi: 'Cặp mục {row} và {other} được nêu hai lần.', en: 'Rows {row} and {other} are named twice.' },
  'counterpart-said': { vi: 'Mục {row} và mục {other}: đã nói như vậy rồi.', en: 'Rows {row} and {other}: that is said already.' },
  'counterpart-confirmed': {
    vi: 'Mục {row} đang được xác nhận là triển khai mục {other}; hãy rút lại trước.',
    en: 'Row {row} is confirmed to implement {other}; take that back first.',
  },
  'counterpart-not-said': {
    vi: 'Mục {row} và mục {other}: chưa nói gì để rút lại.',
    en: 'Rows {row} and {other}: nothing is said that could be taken back.',
  },
  'counterpart-reason-missing': {
    vi: 'Mục {row} và mục {other}: cần nêu lý do rút lại.',
    en: 'Rows {row} and {other}: say why it is taken back.',
  },
};
