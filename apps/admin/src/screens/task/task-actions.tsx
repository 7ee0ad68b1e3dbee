import { useEffect, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaskDto } from '#api-client/index';
import { ActionBar, type Action } from '../../kit/action-bar';
import { ErrorState } from '../../kit/states';
import { AT_ONCE, GRAVE, isTaskVerb, NOTHING_SAID, PRIMARY, TASK_VERBS, type TaskVerb } from './task-verbs';
import { useTaskAct } from './use-task-act';
import { VerbDialog } from './verb-dialog';

interface Props {
  readonly task: TaskDto;
  /** Shows only these; all where it is absent. */
  readonly verbs?: readonly TaskVerb[];
  /** A verb that a key has asked for. */
  readonly asked?: TaskVerb | null;
  /** The key was heard. */
  readonly onAsked?: (nothing: null) => void;
  readonly onDone?: (verb: TaskVerb) => void;
}

/** What needs no second time, or has nothing to be done to, is no button at all, not even a disabled one. */
const POINTLESS: readonly string[] = [
  'already-acknowledged',
  'already-claimed',
  'claimed-by-other',
  'not-claimed',
  'already-started',
  'nothing-to-send-back',
  'not-suspended',
  'not-late',
  'lateness-unexplained',
  'lateness-judged',
  'not-entered-for',
  'without-date',
  'extension-open',
  'handoff-open',
  'nothing-to-combine',
  'nobody-added',
  'nothing-to-issue',
  'joint-stands-alone',
  'not-combined',
];

function isPointless({ verb, blockers }: Action): boolean {
  const code = blockers[0]?.code;
  const isDone = (verb === 'start-review' && code === 'review-begun') || (verb === 'suspend' && code === 'suspended');
  return code !== undefined && (isDone || POINTLESS.includes(code));
}

/** The state's own, where one may; else the first that is not grave. */
function leadingOf(task: TaskDto, actions: readonly Action[]): TaskVerb | null {
  const order = [PRIMARY[task.state](task), ...TASK_VERBS.filter((verb) => !GRAVE.includes(verb))];
  return order.find((verb) => actions.some((action) => action.enabled && action.verb === verb)) ?? null;
}

/** The task's verbs as buttons, as the API says that they may be used. */
export function TaskActions({ task, verbs = TASK_VERBS, asked = null, onAsked, onDone = () => undefined }: Props): ReactElement {
  const { t } = useTranslation();
  const [opened, setOpened] = useState<TaskVerb | null>(null);
  const acting = useTaskAct(task, onDone);
  const actions = verbs.flatMap((verb) => task.availableActions.filter((action) => action.verb === verb && !isPointless(action)));
  const begin = ({ verb, capacities }: Action): void => {
    if (!isTaskVerb(verb)) return;
    if (AT_ONCE.includes(verb) && capacities.length === 1) acting.mutate({ verb, input: NOTHING_SAID });
    else setOpened(verb);
  };
  useEffect(() => {
    if (asked === null) return;
    onAsked?.(null);
    const action = actions.find(({ verb, enabled }) => enabled && verb === asked);
    if (action !== undefined) begin(action);
  });
  const dialog = actions.find(({ verb, enabled }) => enabled && verb === opened);
  return (
    <>
      <ActionBar
        actions={actions}
        label={(verb) => (isTaskVerb(verb) ? t(`verb.${verb}`) : verb)}
        primary={leadingOf(task, actions)}
        name={t('task.actions')}
        onAct={begin}
      />
      {acting.error !== null && <ErrorState error={acting.error} />}
      {opened !== null && dialog !== undefined && (
        <VerbDialog verb={opened} task={task} capacities={dialog.capacities} onDone={onDone} onClose={() => setOpened(null)} />
      )}
    </>
  );
}
