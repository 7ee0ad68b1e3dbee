import type { Wording } from '#domain/wording';

/** What the blockers of comments, and of what a person follows, puts off and keeps for themselves, say. */
export const COMMENT_BLOCKER_WORDING: Readonly<Record<string, Wording>> = {
  'comment-empty': { vi: 'Ý kiến trao đổi cần có nội dung.', en: 'A comment needs words.' },
  'comment-too-long': { vi: 'Ý kiến trao đổi dài quá {most} ký tự.', en: 'A comment has at most {most} characters.' },
  'mention-unknown': {
    vi: 'Chỉ nhắc đến người đang công tác trong hệ thống.',
    en: 'A comment calls in people who hold a capacity here today.',
  },
  'already-watching': { vi: 'Bạn đang theo dõi nhiệm vụ này.', en: 'You watch it already.' },
  'not-watching': { vi: 'Bạn không theo dõi nhiệm vụ này.', en: 'You do not watch it.' },
  'not-snoozed': { vi: 'Nhiệm vụ không đang hẹn xem lại.', en: 'It is not put off.' },
  'snooze-not-ahead': { vi: 'Ngày hẹn xem lại phải sau hôm nay.', en: 'It is put off to a day after today.' },
  'draft-too-long': { vi: 'Bản nháp dài quá {most} kB; hãy rút gọn.', en: 'A draft holds at most {most} kB: shorten it.' },
  'too-many-views': {
    vi: 'Mỗi danh sách lưu tối đa {most} cách xem; hãy bỏ bớt.',
    en: 'One keeps at most {most} views of a list: drop one first.',
  },
  'view-unit-not-own': {
    vi: 'Chỉ chia sẻ cách xem với đơn vị mà bạn đang công tác.',
    en: 'A view is shared with a unit in which you hold a capacity.',
  },
  'note-place-unknown': {
    vi: 'Ghi chú mới phải nói về bản nộp mới nhất hoặc tài liệu của bản đó.',
    en: 'A new note is of the newest version, or of one of its documents.',
  },
  'notes-changed': {
    vi: 'Ghi chú của bạn đã thay đổi ở cửa sổ khác; hãy xem lại trước khi gửi.',
    en: 'Your notes have changed in another window: look at them again before sending.',
  },
  'due-is-near': {
    vi: 'Nhiệm vụ đã sát hạn hoặc quá hạn nên không ẩn khỏi hàng việc được.',
    en: 'It is due soon or overdue, and stays in the queue.',
  },
};
