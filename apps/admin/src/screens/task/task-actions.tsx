import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaskDto } from '#api-client/index';
import { ActionBar, type Action } from '../../kit/action-bar';
import { ErrorState } from '../../kit/states';
import { AT_ONCE, isTaskVerb, PRIMARY, TASK_VERBS, type TaskVerb } from './task-verbs';
import { useTaskAct } from './use-task-act';
import { VerbDialog } from './verb-dialog';

interface Props {
  readonly task: TaskDto;
  /** Shows only these; all where it is absent. */
  readonly verbs?: readonly TaskVerb[];
  /** A verb that a key has asked for. */
  readonly asked?: TaskVerb | null;
  readonly onAsked?: (verb: TaskVerb | null) => void;
  readonly onDone?: (verb: TaskVerb) => void;
}

/** The task's verbs as buttons, as the API says that they may be used. */
export function TaskActions({ task, verbs = TASK_VERBS, asked = null, onAsked, onDone = () => undefined }: Props): ReactElement {
  const { t } = useTranslation();
  const [opened, setOpened] = useState<TaskVerb | null>(null);
  const acting = useTaskAct(task, onDone);
  const actions = verbs.flatMap((verb) => task.availableActions.filter((action) => action.verb === verb));
  const begin = ({ verb, capacities }: Action): void => {
    if (!isTaskVerb(verb)) return;
    if (AT_ONCE.includes(verb) && capacities.length === 1)
      acting.mutate({ verb, input: { actingAs: null, reason: '', note: '', resubmitBy: '', files: [] } });
    else setOpened(verb);
  };
  const shown = asked ?? opened;
  const dialog = actions.find(({ verb, enabled }) => enabled && verb === shown);
  const close = (): void => {
    setOpened(null);
    onAsked?.(null);
  };
  return (
    <>
      <ActionBar
        actions={actions}
        label={(verb) => (isTaskVerb(verb) ? t(`verb.${verb}`) : verb)}
        primary={PRIMARY[task.state](task)}
        name={t('task.actions')}
        onAct={begin}
      />
      {acting.error !== null && <ErrorState error={acting.error} />}
      {shown !== null && dialog !== undefined && (
        <VerbDialog verb={shown} task={task} capacities={dialog.capacities} onDone={onDone} onClose={close} />
      )}
    </>
  );
}
