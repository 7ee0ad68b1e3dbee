import type { TFunction } from 'i18next';
import type { AuditEventDto } from '#api-client/index';
import { actionWord } from './action-word';
import { stateWord } from './state-word';
import type { Moment } from './timeline';

/** An event of the log as a moment of a story; null where its bytes can no longer be read. */
export function momentOf({ eventId, envelope, payload, actorName, unitName }: AuditEventDto, t: TFunction): Moment | null {
  if (envelope === null) return null;
  const { apiTime, actor, action, outcome, target, stateBefore, stateAfter } = envelope;
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
            .map((state) => stateWord(target.type, state, t))
            .join(' → ')
        : null,
    refused: outcome !== 'success',
    said: saidIn(payload),
  };
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
