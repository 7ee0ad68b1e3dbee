import type { TFunction } from 'i18next';
import type { AuditEventDto } from '#api-client/index';
import { actionWord } from './action-word';
import type { TaskState } from './task-chips';
import type { Moment } from './timeline';

const TASK_STATES: readonly string[] = ['draft', 'assigned', 'submitted', 'reviewed', 'closed'] satisfies TaskState[];
const COMMENT_STATES = ['standing', 'withdrawn'] as const;
const CONTRIBUTION_STATES = ['requested', 'acknowledged', 'given', 'declined', 'waived'] as const;

/** An event of the log as a moment of a story; null where its bytes can no longer be read. */
export function momentOf({ eventId, envelope, payload, actorName, unitName }: AuditEventDto, t: TFunction): Moment | null {
  if (envelope === null) return null;
  const { apiTime, actor, action, outcome, stateBefore, stateAfter } = envelope;
  return {
    id: eventId,
    at: apiTime,
    actor: { name: actor.type === 'system' ? null : actorName, role: actor.role, unit: unitName },
    action:
      payload !== null && 'recordedFor' in payload ? t('audit.recordedOutside', { action: actionWord(action, t) }) : actionWord(action, t),
    change:
      stateAfter !== null && stateAfter !== stateBefore
        ? [stateBefore, stateAfter]
            .filter((state) => state !== null)
            .map((state) => stateWord(state, t))
            .join(' → ')
        : null,
    refused: outcome !== 'success',
    said: saidIn(payload),
  };
}

export function stateWord(state: string, t: TFunction): string {
  const ofContribution = CONTRIBUTION_STATES.find((one) => one === state);
  if (ofContribution !== undefined) return t(`contributionState.${ofContribution}`);
  const ofComment = COMMENT_STATES.find((one) => one === state);
  if (ofComment !== undefined) return t(`commentState.${ofComment}`);
  return TASK_STATES.includes(state) ? t(`taskStep.${state as TaskState}`) : state;
}

/** The words that were given with the act: a reason, a question, an opinion, a note. */
function saidIn(payload: AuditEventDto['payload']): string | null {
  if (payload === null) return null;
  const after = payload['after'];
  const inside = typeof after === 'object' && after !== null ? (after as Record<string, unknown>) : {};
  const submission = inside['submission'] ?? inside['proposal'];
  const note = typeof submission === 'object' && submission !== null ? (submission as Record<string, unknown>)['note'] : null;
  const words = [payload['reason'], payload['question'], payload['text'], note].find((word) => typeof word === 'string' && word !== '');
  return typeof words === 'string' ? words : null;
}
