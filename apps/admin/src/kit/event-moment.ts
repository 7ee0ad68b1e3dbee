import type { TFunction } from 'i18next';
import type { AuditEventDto } from '#api-client/index';
import { actionWord } from './action-word';
import { OPINION_OUTCOMES, STANCES } from './opinion-codes';
import { stateWord } from './state-word';
import type { Moment } from './timeline';

/** An event of the log as a moment of a story; null where its bytes can no longer be read. @param wordOf what a state is called */
export function momentOf(
  { eventId, envelope, payload, actorName, unitName }: AuditEventDto,
  t: TFunction,
  wordOf: typeof stateWord = stateWord,
): Moment | null {
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
            .map((state) => wordOf(target.type, state, t))
            .join(' → ')
        : null,
    refused: outcome !== 'success',
    said: saidIn(payload, t),
  };
}

/** The words that were given with the act: a reason, a question, an opinion, what became of it, a note. */
function saidIn(payload: AuditEventDto['payload'], t: TFunction): string | null {
  if (payload === null) return null;
  const opinion = opinionIn(payload, t);
  if (opinion !== null) return opinion;
  const after = payload['after'];
  const inside = fieldsOf(after);
  const submission = inside['submission'] ?? inside['proposal'];
  const { note } = fieldsOf(submission);
  const words = [payload['reason'], payload['question'], payload['text'], note].find((word) => typeof word === 'string' && word !== '');
  return typeof words === 'string' ? words : null;
}

/** An opinion as its stance and text, what became of one as its outcome and the explanation. */
function opinionIn({ opinion, outcome, explanation }: Readonly<Record<string, unknown>>, t: TFunction): string | null {
  const { stance = null, text = null } = fieldsOf(opinion);
  const stood = STANCES.find((one) => one === stance);
  const became = OPINION_OUTCOMES.find((one) => one === outcome);
  const word = stood !== undefined ? t(`stance.${stood}`) : became !== undefined ? t(`opinionOutcome.${became}`) : null;
  const words = [word, text, explanation].filter((one): one is string => typeof one === 'string' && one !== '');
  return words.length === 0 ? null : words.join(': ');
}

/** Of what may be anything; none of what has none. */
function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
