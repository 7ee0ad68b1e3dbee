import { Button, Group } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { unsnoozeTask, unwatchTask, watchTask, type TaskDto } from '#api-client/index';
import { newIntent } from '../../api/client';
import { writtenDay } from '../../kit/day';
import { ErrorState } from '../../kit/states';
import { toast } from '../../kit/toast';
import { SnoozeDialog } from './snooze-dialog';

interface Props {
  readonly task: TaskDto;
  /** The task has left one's queue. */
  readonly onSnoozed: () => void;
}

const ACTS = { watch: watchTask, unwatch: unwatchTask, unsnooze: unsnoozeTask } as const;
type Act = keyof typeof ACTS;

/** How the reader follows the task: a matter of their own. */
export function FollowBar({ task, onSnoozed }: Props): ReactElement {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [snoozing, setSnoozing] = useState(false);
  const { id, state, watching = false, snoozedUntil = null } = task;
  const following = useMutation({
    mutationFn: (act: Act) => ACTS[act]({ path: { id }, headers: { 'Idempotency-Key': newIntent() } }),
    onSuccess: async (_, act) => {
      toast(t(`follow.done.${act}`));
      await queries.invalidateQueries();
    },
  });
  return (
    <>
      <Group gap="xs" role="group" aria-label={t('follow.title')}>
        <Button
          variant="default"
          size="compact-md"
          onClick={() => following.mutate(watching ? 'unwatch' : 'watch')}
          loading={following.isPending}
        >
          {t(watching ? 'follow.unwatch' : 'follow.watch')}
        </Button>
        {state === 'assigned' && (
          <Button variant="default" size="compact-md" onClick={() => setSnoozing(true)}>
            {snoozedUntil === null ? t('follow.snooze') : t('follow.snoozedUntil', { day: writtenDay(snoozedUntil) })}
          </Button>
        )}
        {snoozedUntil !== null && (
          <Button variant="default" size="compact-md" onClick={() => following.mutate('unsnooze')} loading={following.isPending}>
            {t('follow.unsnooze')}
          </Button>
        )}
      </Group>
      {following.error !== null && <ErrorState error={following.error} />}
      {snoozing && <SnoozeDialog taskId={id} onDone={onSnoozed} onClose={() => setSnoozing(false)} />}
    </>
  );
}
