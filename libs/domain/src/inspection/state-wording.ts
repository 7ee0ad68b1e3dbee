import type { CommentState } from '#domain/comment/comment';
import type { ContributionState } from '#domain/contribution/contribution';
import type { ContentState } from '#domain/document/content-state';
import type { ExtensionState } from '#domain/extension/extension';
import type { HandoffState } from '#domain/handoff/handoff';
import type { PlanState } from '#domain/plan/plan-state';
import { STATE_WORDING } from '#domain/task/task-wording';
import type { Wording } from '#domain/wording';

const CONTRIBUTION: Readonly<Record<ContributionState, Wording>> = {
  requested: { vi: 'Đã đề nghị', en: 'Requested' },
  acknowledged: { vi: 'Đã tiếp nhận', en: 'Acknowledged' },
  given: { vi: 'Đã có ý kiến', en: 'Given' },
  declined: { vi: 'Từ chối phối hợp', en: 'Declined' },
  waived: { vi: 'Không cần ý kiến', en: 'Waived' },
};
const EXTENSION: Readonly<Record<ExtensionState, Wording>> = {
  requested: { vi: 'Chờ trả lời', en: 'Waiting' },
  granted: { vi: 'Đồng ý', en: 'Granted' },
  refused: { vi: 'Từ chối', en: 'Refused' },
  withdrawn: { vi: 'Đã rút', en: 'Withdrawn' },
};
const HANDOFF: Readonly<Record<HandoffState, Wording>> = {
  offered: { vi: 'Chờ trả lời', en: 'Waiting' },
  accepted: { vi: 'Đã nhận', en: 'Accepted' },
  declined: { vi: 'Từ chối nhận', en: 'Declined' },
  recalled: { vi: 'Đã thu hồi', en: 'Recalled' },
};
const COMMENT: Readonly<Record<CommentState, Wording>> = {
  standing: { vi: 'Đang hiển thị', en: 'Shown' },
  withdrawn: { vi: 'Đã rút', en: 'Withdrawn' },
};
const PLAN: Readonly<Record<PlanState, Wording>> = {
  draft: { vi: 'Chưa giao', en: 'Not published' },
  published: { vi: 'Đã giao', en: 'Published' },
  closed: { vi: 'Đã đóng', en: 'Closed' },
};
const CONTENT: Readonly<Record<ContentState, Wording>> = {
  kept: { vi: 'Đang lưu', en: 'Kept' },
  scanning: { vi: 'Đang quét mã độc', en: 'Being scanned' },
  infected: { vi: 'Có mã độc', en: 'Infected' },
  expired: { vi: 'Hết hạn chờ, đã xóa', en: 'Never handed in, erased' },
  hidden: { vi: 'Đã thu hồi', en: 'Taken back' },
};

/** What is in a state, as the log names it, with what its states are called. */
const STATES: Readonly<Record<string, Readonly<Record<string, Wording>>>> = {
  task: STATE_WORDING,
  contribution: CONTRIBUTION,
  extension: EXTENSION,
  handoff: HANDOFF,
  comment: COMMENT,
  plan: PLAN,
  document: CONTENT,
};

/** The states that the log tells of, by `kind.state`: the same code is called otherwise of another kind. */
export const LOGGED_STATE_WORDING: Readonly<Record<string, Wording>> = Object.fromEntries(
  Object.entries(STATES).flatMap(([kind, states]) => Object.entries(states).map(([state, wording]) => [`${kind}.${state}`, wording])),
);

/** Under which name a state stands there; the state itself where it has no words, null where there was none. */
export function stateKey(kind: string, state: string | null): string | null {
  const key = `${kind}.${state}`;
  return key in LOGGED_STATE_WORDING ? key : state;
}
