import type { PROPOSAL_BLOCKER_CODES } from '#domain/plan/proposal-correction/proposal-correction';
import type { Wording } from '#domain/wording';

/** Why what was read from a document is no plan yet, or cannot be corrected so. `correction`: which of the request, from 1. */
export const PROPOSAL_BLOCKER_WORDING: Readonly<Record<(typeof PROPOSAL_BLOCKER_CODES)[number], Wording>> = {
  'question-open': {
    vi: 'Mục {row} còn câu hỏi chưa trả lời: {message}',
    en: 'Row {row} has a question that nobody has answered: {message}',
  },
  'document-question-open': {
    vi: 'Văn bản còn câu hỏi chưa trả lời: {message}',
    en: 'The document has a question that nobody has answered: {message}',
  },
  'no-document-read': {
    vi: 'Bản nhập này lập từ kế hoạch năm trước, không đọc từ văn bản.',
    en: 'It was begun from last year’s plan: no document is read for it.',
  },
  'proposal-row-unknown': { vi: 'Bản nhập không có dòng {row}.', en: 'There is no row {row} in what was read.' },
  'proposal-number-unfit': {
    vi: '“{number}” không phải số thứ tự: mục ghi I, II, …; dòng ghi 1, 2, … hoặc 1.a, 1.b, …',
    en: '“{number}” is no number: sections are I, II, …, rows 1, 2, … or 1.a, 1.b, …',
  },
  'proposal-number-taken': { vi: 'Đã có dòng {row}.', en: 'There is a row {row} already.' },
  'proposal-section-unknown': { vi: 'Bản nhập không có mục {section}.', en: 'There is no section {section} in what was read.' },
  'proposal-section-taken': { vi: 'Đã có mục {section}.', en: 'There is a section {section} already.' },
  'proposal-section-has-rows': {
    vi: 'Mục {section} còn dòng; chỉ bỏ được mục trống.',
    en: 'Section {section} has rows: only an empty one is taken out.',
  },
  'proposal-agency-unprinted': { vi: 'Không dòng nào ghi cơ quan “{text}”.', en: 'No row names “{text}”.' },
  'proposal-agency-unknown': {
    vi: '“{text}”: không có cơ quan, nhóm nào đang hoạt động mang mã {id}.',
    en: '“{text}”: no unit in force and no party is known by the id {id}.',
  },
  'proposal-lead-unknown': {
    vi: 'Mục {row}: “{text}” không phải cơ quan chủ trì; chủ trì là: {leads}.',
    en: 'Row {row}: “{text}” is none of its leads, which are: {leads}.',
  },
  'proposal-member-unknown': {
    vi: 'Mục {row}: {unit} hiện không thuộc “{text}”.',
    en: 'Row {row}: {unit} does not belong to “{text}” today.',
  },
  'proposal-text-unknown': { vi: 'Không có nội dung chưa xếp chỗ số {number}.', en: 'There is no text without a place number {number}.' },
  'question-unknown': {
    vi: 'Mục {row}: không có câu hỏi nào như vậy đang chờ trả lời.',
    en: 'Row {row}: nothing of the kind waits for an answer.',
  },
  'question-needs-correction': {
    vi: 'Điều này cần sửa, không xác nhận nguyên trạng được.',
    en: 'This has to be corrected: it cannot stand as it is.',
  },
};
