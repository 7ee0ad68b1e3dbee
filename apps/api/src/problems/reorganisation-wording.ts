import type { Wording } from '#domain/wording';

/** What stands in the way of a reorganisation, and what must not be overlooked. Units are named by their code. */
export const REORGANISATION_BLOCKER_WORDING: Readonly<Record<string, Wording>> = {
  'reorganisation-not-yet': {
    vi: 'Có hiệu lực từ {on}; trước ngày đó chỉ có thể diễn tập.',
    en: 'It takes effect on {on}; until then it can only be rehearsed.',
  },
  'step-unit-unknown': {
    vi: 'Không có đơn vị {unit} đang hoạt động tại ngày {on}.',
    en: 'There is no unit {unit} in force on {on}.',
  },
  'step-unit-twice': { vi: 'Đơn vị {unit} có hai bước trái nhau.', en: 'Two steps about {unit} contradict each other.' },
  'step-unit-changed-since': {
    vi: 'Đơn vị {unit} đã được sắp xếp lại sau ngày {on}.',
    en: '{unit} was reorganised after {on} already.',
  },
  'step-into-nobody': { vi: 'Đơn vị {unit} không có đơn vị tiếp nhận cuối cùng.', en: 'Nobody takes over from {unit} in the end.' },
  'root-ends': { vi: 'Không thể giải thể đơn vị gốc {unit}.', en: 'The root {unit} cannot end.' },
  'unit-under-itself': { vi: 'Đơn vị {unit} sẽ nằm dưới chính nó.', en: '{unit} would stand below itself.' },
  'children-left': {
    vi: 'Đơn vị {unit} kết thúc nhưng còn đơn vị trực thuộc: {children}.',
    en: '{unit} ends, but units are left below it: {children}.',
  },
  'plan-owner-unsaid': {
    vi: 'Kế hoạch {plan}: {unit} kết thúc; cần nêu văn phòng tiếp tục quản lý.',
    en: 'Plan {plan}: {unit} ends; say which office keeps it.',
  },
  'plan-owner-unknown': { vi: 'Kế hoạch {plan}: không có đơn vị {unit}.', en: 'Plan {plan}: there is no unit {unit}.' },
  'membership-untouched': {
    vi: 'Tư cách {membership} không thuộc đơn vị nào kết thúc.',
    en: 'The membership {membership} is in no unit that ends.',
  },
  'task-without-decider': {
    vi: 'Kế hoạch {plan}: {tasks} nhiệm vụ của {unit} sẽ không có người {verb}.',
    en: 'Plan {plan}: nobody could {verb} {tasks} tasks of {unit}.',
  },
  'task-deciders-too-few': {
    vi: 'Kế hoạch {plan}: {tasks} nhiệm vụ của {unit} sẽ không đủ người có quyền "{verb}" cho các cấp duyệt.',
    en: 'Plan {plan}: too few would hold the right to "{verb}" for the levels of approval of {tasks} task(s) of {unit}.',
  },
  'task-decider-barred': {
    vi: 'Kế hoạch {plan}: {tasks} nhiệm vụ của {unit} chỉ có người cùng cơ quan {verb}.',
    en: 'Plan {plan}: only people of the same agency could {verb} {tasks} tasks of {unit}.',
  },
  'group-emptied': {
    vi: 'Nhóm “{group}” không còn đơn vị nào; dòng do nhóm chủ trì sẽ không có nhiệm vụ mới.',
    en: 'The group “{group}” has no member left; rows that it leads get no new task.',
  },
  'several-heads': { vi: '{unit} sẽ có {heads} thủ trưởng.', en: '{unit} will have {heads} heads.' },
};
