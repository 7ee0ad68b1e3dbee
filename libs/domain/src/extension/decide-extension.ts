import type { Extension, ExtensionCommand, ExtensionState, ExtensionVerb } from '#domain/extension/extension';
import { extensionInputBlockers, standingExtensionBlockers } from '#domain/extension/extension-blockers';
import { EXTENSION_VERBS } from '#domain/extension/extension-verbs';
import type { Uuid } from '#domain/ids';
import { handOf, type Actor, type Capacity } from '#domain/organisation/capacity';
import { isRefusal, type Refusal } from '#domain/refusal';
import type { Task } from '#domain/task/task';
import { admit, offer, type Acting, type PartAction } from '#domain/task/task-part';
import { rightsIn } from '#domain/task/task-rights';
import type { Instant } from '#domain/time/local-date';

/** What an act makes of an extension. `from` null: it was asked for just now. */
export interface ExtensionDecision {
  readonly extension: Extension;
  readonly capacity: Capacity;
  readonly from: ExtensionState | null;
}

/** A task with all its extensions, and the one that is acted on; null where it is asked for. */
export interface ExtensionStanding {
  readonly task: Task;
  readonly extensions: readonly Extension[];
  readonly extension: Extension | null;
}

/** The one place where a verb on an extension is decided. Refusals: as of `decideTask`; their state is the extension's, for `request` the task's. */
export function decideExtension(
  { task, extensions, extension }: ExtensionStanding,
  command: ExtensionCommand,
  acting: Acting,
): ExtensionDecision | Refusal {
  const { actor, now } = acting;
  const rule = EXTENSION_VERBS[command.verb];
  const capacity = admit(rule, { task, state: extension?.state ?? null }, acting, rightsIn(rule.by, task, actor), {
    standing: standingExtensionBlockers(command.verb, task, extensions),
    input: extensionInputBlockers(command, task, extension, now),
  });
  if (isRefusal(capacity)) return capacity;
  const hand = handOf(actor);
  if (command.verb === 'request') return { extension: requested(task, command, hand, now), capacity, from: null };
  if (extension === null) throw new TypeError(`${rule.action} needs an extension`);
  return { extension: answered(extension, command, hand, now), capacity, from: extension.state };
}

/** What the reader may do with one extension as it stands. */
export function extensionActions(task: Task, extension: Extension, actor: Actor): PartAction<ExtensionVerb>[] {
  const verbs = Object.keys(EXTENSION_VERBS) as ExtensionVerb[];
  return verbs
    .map((verb) =>
      offer(verb, EXTENSION_VERBS[verb], { task, state: extension.state }, rightsIn(EXTENSION_VERBS[verb].by, task, actor), []),
    )
    .filter((action) => action !== null);
}

/** Whether the reader may ask for an extension; null where that is none of their business. */
export function askForExtension(task: Task, extensions: readonly Extension[], actor: Actor): PartAction<'request-extension'> | null {
  const rule = EXTENSION_VERBS.request;
  return offer(
    'request-extension',
    rule,
    { task, state: null },
    rightsIn(rule.by, task, actor),
    standingExtensionBlockers('request', task, extensions),
  );
}

function requested(
  { id, context }: Task,
  { extensionId, dueOn, reason }: Extract<ExtensionCommand, { verb: 'request' }>,
  hand: Uuid,
  now: Instant,
): Extension {
  return {
    id: extensionId,
    taskId: id,
    state: 'requested',
    dueOnThen: context.effectiveDueOn ?? dueOn,
    requestedDueOn: dueOn,
    reason,
    requestedBy: hand,
    requestedAt: now,
    grantedDueOn: null,
    decidedBy: null,
    decidedAt: null,
    decisionNote: null,
    version: 1,
  };
}

function answered(extension: Extension, command: Exclude<ExtensionCommand, { verb: 'request' }>, hand: Uuid, now: Instant): Extension {
  const decided = {
    ...extension,
    state: EXTENSION_VERBS[command.verb].to,
    decidedBy: hand,
    decidedAt: now,
    version: extension.version + 1,
  };
  switch (command.verb) {
    case 'grant':
      return { ...decided, grantedDueOn: command.dueOn ?? extension.requestedDueOn, decisionNote: command.note };
    case 'refuse':
      return { ...decided, decisionNote: command.reason };
    case 'withdraw':
      return decided;
  }
}
