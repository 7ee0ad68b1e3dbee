import type { Extension, ExtensionCommand, ExtensionVerb } from '#domain/extension/extension';
import type { Blocker } from '#domain/refusal';
import { reasonMissing } from '#domain/task/reason-missing';
import type { Task } from '#domain/task/task';
import { localDateOf, type Instant, type LocalDate } from '#domain/time/local-date';

/** Every blocker of an extension that a task does not have; each has its wording in both languages. */
export const EXTENSION_BLOCKER_CODES = ['date-by-law', 'without-date', 'extension-open', 'not-later'] as const;

/** What stands in the way whatever is said: nobody asks twice at once, nor for what the law fixes. */
export function standingExtensionBlockers(verb: ExtensionVerb, { context, facts }: Task, extensions: readonly Extension[]): Blocker[] {
  if (verb !== 'request') return [];
  if (facts.dateIsByLaw) return [{ code: 'date-by-law' }];
  if (context.effectiveDueOn === null) return [{ code: 'without-date' }];
  return extensions.some(({ state }) => state === 'requested') ? [{ code: 'extension-open' }] : [];
}

export function extensionInputBlockers(command: ExtensionCommand, task: Task, extension: Extension | null, now: Instant): Blocker[] {
  switch (command.verb) {
    case 'request':
      return [...reasonMissing(command), ...notLater(command.dueOn, task, now)];
    case 'grant':
      return notLater(command.dueOn ?? extension?.requestedDueOn ?? '', task, now);
    case 'refuse':
      return reasonMissing(command);
    case 'withdraw':
      return [];
  }
}

/** Later than the date as it stands, and not past already. */
function notLater(dueOn: LocalDate, { context: { effectiveDueOn } }: Task, now: Instant): Blocker[] {
  if (dueOn < localDateOf(now)) return [{ code: 'date-past' }];
  return effectiveDueOn !== null && dueOn <= effectiveDueOn ? [{ code: 'not-later', params: { dueOn: effectiveDueOn } }] : [];
}
