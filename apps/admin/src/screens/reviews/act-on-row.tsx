import { useEffect, useRef, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaskDto } from '#api-client/index';
import { messageOf } from '../../api/problem';
import { toast } from '../../kit/toast';
import { AT_ONCE, NOTHING_SAID, type TaskVerb } from '../task/task-verbs';
import { useTaskAct } from '../task/use-task-act';
import { VerbDialog } from '../task/verb-dialog';

interface Props {
  /** As it was read when the act was asked for. */
  readonly task: TaskDto;
  readonly verb: TaskVerb;
  /** It was done, cannot be done, or was thought better of. */
  readonly onEnd: () => void;
}

/** A verb on a row of a list: its form opens over the list; where it asks nothing it is done, and where it may not be done one is told why. */
export function ActOnRow({ task, verb, onEnd }: Props): ReactElement | null {
  const { t } = useTranslation();
  const acting = useTaskAct(task, onEnd);
  const action = task.availableActions.find((one) => one.verb === verb);
  const isFree = action?.enabled === true;
  const isAtOnce = isFree && AT_ONCE.includes(verb) && action.capacities.length === 1;
  const begun = useRef(false);
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    const give = (why: string): void => {
      toast(why);
      onEnd();
    };
    if (!isFree) give(action?.blockers.map(({ message }) => message).join(' ') ?? t('queue.cannot'));
    else if (isAtOnce) acting.mutate({ verb, input: NOTHING_SAID }, { onError: (failure) => give(messageOf(failure).detail) });
  });
  if (!isFree || isAtOnce) return null;
  return <VerbDialog verb={verb} task={task} capacities={action.capacities} onDone={() => undefined} onClose={onEnd} />;
}
