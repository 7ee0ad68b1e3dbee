import type { PublicationBlockerCode } from '#domain/plan/publication';
import type { NoTaskReason } from '#domain/plan/row-obligations';
import type { Wording } from '#domain/wording';

/** Params: `row` (path); `text` (agency as printed); `verb` (of the responsibility table); `units` (codes of lead units, comma-separated). */
export const PUBLICATION_BLOCKER_WORDING: Readonly<Record<PublicationBlockerCode, Wording>> = {
  'lead-missing': {
    vi: 'Mục {row} chưa có cơ quan chủ trì.',
    en: 'Row {row} names no lead agency.',
  },
  'lead-unresolved': {
    vi: 'Mục {row}: chưa xác định được cơ quan chủ trì "{text}".',
    en: 'Row {row}: nobody is known by the name of the lead agency "{text}".',
  },
  'lead-outside': {
    vi: 'Mục {row}: "{text}" ở ngoài bộ máy hành chính nên không thể chủ trì.',
    en: 'Row {row}: "{text}" is outside the administration and cannot lead.',
  },
  'lead-to-be-named': {
    vi: 'Mục {row}: cần nêu rõ đơn vị nào là "{text}".',
    en: 'Row {row}: say which unit is "{text}".',
  },
  'lead-without-units': {
    vi: 'Mục {row}: "{text}" không có đơn vị nào đang hoạt động vào ngày ban hành.',
    en: 'Row {row}: "{text}" stands for no unit in force on the day of publication.',
  },
  'submitting-lead-missing': {
    vi: 'Mục {row}: đồng chủ trì, cần nêu đơn vị nào trong số {units} nộp kết quả.',
    en: 'Row {row}: joint; say which of {units} submits.',
  },
  'submitting-lead-unknown': {
    vi: 'Mục {row}: đơn vị nộp kết quả phải là một trong các đơn vị đồng chủ trì {units}.',
    en: 'Row {row}: the submitting lead must be one of its leads {units}.',
  },
  'nobody-decides': {
    vi: 'Mục {row}: chưa có ai có quyền "{verb}" đối với {units}.',
    en: 'Row {row}: nobody holds the right to "{verb}" for {units}.',
  },
  'only-barred-decide': {
    vi: 'Mục {row}: người có quyền "{verb}" đối với {units} đều thuộc chính cơ quan chủ trì.',
    en: 'Row {row}: all who may "{verb}" for {units} belong to an agency that leads it.',
  },
  'too-few-decide': {
    vi: 'Mục {row}: không đủ người có quyền "{verb}" đối với {units} cho các cấp duyệt.',
    en: 'Row {row}: too few may "{verb}" for {units} to fill the levels of approval.',
  },
};

/** Without params. */
export const NO_TASK_WORDING: Readonly<Record<NoTaskReason, Wording>> = {
  'time-missing': { vi: 'Chưa có thời gian thực hiện.', en: 'No time is printed.' },
  'time-not-understood': { vi: 'Chưa hiểu được thời gian thực hiện.', en: 'The printed time is not understood.' },
  'several-rules': { vi: 'Có nhiều mốc thời gian.', en: 'Several times stand in one row.' },
  recurring: { vi: 'Định kỳ: mỗi kỳ một nhiệm vụ.', en: 'Recurring: a task for each period.' },
  'range-fixed-by-another-plan': {
    vi: 'Thời hạn trong khoảng này do kế hoạch khác ấn định; chậm nhất là ngày cuối.',
    en: 'Another plan fixes the date within this range; its last day at the latest.',
  },
  range: { vi: 'Thực hiện trong một khoảng thời gian.', en: 'To be done within a range of time.' },
  'waiting-for-event': { vi: 'Chờ sự kiện.', en: 'Waiting for an event.' },
  'waiting-for-document': { vi: 'Chờ văn bản.', en: 'Waiting for a document.' },
  continuous: { vi: 'Thường xuyên, không có hạn.', en: 'Continuous, without a date.' },
  'on-occurrence': { vi: 'Khi có phát sinh.', en: 'When the occasion arises.' },
};
