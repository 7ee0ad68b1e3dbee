import { Button, Group } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { editComment, withdrawComment, type ListedCommentDto, type TaskDto } from '#api-client/index';
import { newIntent, seen } from '../../api/client';
import { Confirm } from '../../kit/confirm';
import { writtenInstant } from '../../kit/day';
import { ErrorState } from '../../kit/states';
import { toast } from '../../kit/toast';
import { CommentForm } from './comment-form';
import { placeOf } from './comment-place';
import classes from './task-panel.module.css';

interface Props {
  readonly comment: ListedCommentDto;
  readonly task: TaskDto;
  /** Whether the reader wrote it, and may edit and withdraw it. */
  readonly isOwn: boolean;
}

/** One comment: who said it for which unit and when, what they said, whom they called in. */
export function CommentItem({ comment, task, isOwn }: Props): ReactElement {
  const { t } = useTranslation();
  const [editing, setEditing] = useState(false);
  const [withdrawing, setWithdrawing] = useState(false);
  const { id, version, on, text, mentions, writtenBy, unit, writtenAt, editedAt, withdrawnAt } = comment;
  return (
    <li className={classes.item}>
      <div className={classes.between}>
        <span>
          <strong>{writtenBy.name}</strong> · {unit.name}
        </span>
        <span className={classes.muted}>
          {writtenInstant(writtenAt)}
          {editedAt !== null && withdrawnAt === null && ` · ${t('comments.editedAt', { time: writtenInstant(editedAt) })}`}
        </span>
      </div>
      {on !== null && <p className={classes.muted}>{t('notes.on', { place: placeOf(on, task, t) })}</p>}
      {withdrawnAt !== null && <p className={classes.muted}>{t('comments.withdrawn', { time: writtenInstant(withdrawnAt) })}</p>}
      {text !== null && !editing && (
        <>
          <p className={classes.words}>{text}</p>
          {mentions.length > 0 && (
            <p className={classes.muted}>{t('comments.called', { names: mentions.map(({ name }) => name).join(', ') })}</p>
          )}
          {isOwn && (
            <Group gap="xs">
              <Button variant="default" size="compact-md" onClick={() => setEditing(true)}>
                {t('comments.edit')}
              </Button>
              <Button variant="default" size="compact-md" onClick={() => setWithdrawing(true)}>
                {t('comments.withdraw')}
              </Button>
            </Group>
          )}
        </>
      )}
      {text !== null && editing && (
        <CommentForm
          text={text}
          people={mentions.map((one) => ({ value: one.id, label: one.name }))}
          submit={t('comments.save')}
          done={t('comments.doneEdit')}
          send={(input) =>
            editComment({
              path: { id },
              headers: seen(version, newIntent()),
              body: { text: input.text, mentions: input.people.map(({ value }) => value) },
            })
          }
          onClose={() => setEditing(false)}
        />
      )}
      {withdrawing && <Withdrawal comment={comment} onClose={() => setWithdrawing(false)} />}
    </li>
  );
}

function Withdrawal({
  comment: { id, version },
  onClose,
}: {
  readonly comment: ListedCommentDto;
  readonly onClose: () => void;
}): ReactElement {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const withdrawing = useMutation({
    mutationFn: () => withdrawComment({ path: { id }, headers: seen(version, newIntent()), body: {} }),
    onSuccess: async () => {
      onClose();
      toast(t('comments.doneWithdraw'));
      await queries.invalidateQueries();
    },
  });
  return (
    <Confirm
      title={t('comments.withdraw')}
      consequences={[t('comments.withdrawNote')]}
      confirm={t('comments.withdraw')}
      busy={withdrawing.isPending}
      onConfirm={() => withdrawing.mutate()}
      onCancel={onClose}
    >
      {withdrawing.error !== null && <ErrorState error={withdrawing.error} />}
    </Confirm>
  );
}
