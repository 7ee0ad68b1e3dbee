import { Checkbox, Stack } from '@mantine/core';
import { useEffect, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaskDto } from '#api-client/index';
import { placeOf } from '../task/comment-place';
import type { Form } from '../task/verb-fields';
import classes from './reviews.module.css';
import { useNotes } from './use-notes';

/** In the form of a verdict: the notes that go with it, or stay one's own. Nothing where there are none. */
export function SentNotes({ task, form }: { readonly task: TaskDto; readonly form: Form }): ReactElement | null {
  const { t } = useTranslation();
  const { notes = [], version } = useNotes(task.id);
  const [isSent, setSent] = useState(true);
  const sends = isSent && notes.length > 0 ? version : null;
  const { setFieldValue } = form;
  useEffect(() => {
    setFieldValue('notesVersion', sends);
  }, [sends, setFieldValue]);
  if (notes.length === 0) return null;
  return (
    <Stack gap="xs" className={classes.since}>
      <Checkbox
        label={t('notes.send', { count: notes.length })}
        description={t('notes.sendNote')}
        checked={isSent}
        onChange={({ currentTarget }) => setSent(currentTarget.checked)}
      />
      <ul>
        {notes.map(({ on, text }, index) => (
          <li key={`${index} ${text}`}>
            {placeOf(on, task, t)}: {text}
          </li>
        ))}
      </ul>
    </Stack>
  );
}
