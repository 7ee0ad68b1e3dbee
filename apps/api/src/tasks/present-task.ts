import type { TaskPage } from '#application/tasks/task-page';
import type { TaskView } from '#application/tasks/task-view';
import type { Executed } from '#application/execute-command/command';
import type { Blocker } from '#domain/refusal';
import { Answer } from '../http/answer.interceptor.js';
import type { Language } from '../http/api-request.js';
import { blockerMessage } from '../problems/wording.js';
import { wordedDecider, wordedLevel } from './worded-decider.js';

/** The view with every blocker in words. */
export function presentTask({ contributions, extensions, handoffs, ...view }: TaskView, language: Language): object {
  return {
    ...withWordedActions(view, language),
    contributions: contributions.map((contribution) => withWordedActions(contribution, language)),
    extensions: extensions.map((extension) => withWordedActions(extension, language)),
    handoffs: handoffs.map((handoff) => withWordedActions(handoff, language)),
  };
}

interface WithActions {
  readonly availableActions: readonly { readonly blockers: readonly Blocker[] }[];
}

function withWordedActions({ availableActions, ...told }: WithActions, language: Language): object {
  const worded = ({ code, params }: Blocker): object => ({ code, message: blockerMessage(code, language, params) });
  return { ...told, availableActions: availableActions.map((action) => ({ ...action, blockers: action.blockers.map(worded) })) };
}

/** The page with every blocker and every decider in words. */
export function presentTaskPage({ deciders: { approve, close }, ...page }: TaskPage, language: Language): object {
  const deciders = { approve: approve.map((level) => wordedLevel(level, language)), close: close && wordedDecider(close, language) };
  return { ...presentTask(page, language), deciders };
}

export function presentExecutedTask({ result, replayed }: Executed<TaskView>, language: Language): Answer<object> {
  return new Answer(presentTask(result, language), replayed);
}
