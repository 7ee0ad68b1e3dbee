import { Button, Group, Select, Stack, Textarea } from '@mantine/core';
import { useState, type ReactElement, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReviewNoteDto, TaskDto } from '#api-client/index';
import { ErrorState } from '../../kit/states';
import { placeOf } from '../task/comment-place';
import classes from './reviews.module.css';
import { useNotes } from './use-notes';

interface Props {
  readonly task: TaskDto;
  /** The document in sight: what one notes is about it unless one says otherwise. */
  readonly shownId: string | null;
  readonly field: RefObject<HTMLTextAreaElement | null>;
}

/** What one notes while reading: kept on the server, read by nobody else, and sent with the verdict or not at all. */
export function NotesSection({ task, shownId, field }: Props): ReactElement | null {
  const { t } = useTranslation();
  const { notes, isSaving, error, keep } = useNotes(task.id);
  if (notes === undefined || task.submission === null) return null;
  return (
    <section className={classes.notes} aria-labelledby="my-notes">
      <h3 id="my-notes" className={classes.heading}>
        {t('notes.title', { count: notes.length })}
      </h3>
      <p className={classes.muted}>{t('notes.private')}</p>
      {notes.length > 0 && (
        <ul className={classes.noted}>
          {notes.map((note, index) => (
            <li key={`${index} ${note.text}`}>
              <span className={classes.muted}>{placeOf(note.on, task, t)}</span>
              <p className={classes.words}>{note.text}</p>
              <Button
                size="compact-sm"
                variant="default"
                disabled={isSaving}
                aria-label={t('notes.dropOne', { text: note.text })}
                onClick={() => keep(notes.filter((_, other) => other !== index))}
              >
                {t('notes.drop')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {error !== null && <ErrorState error={error} />}
      <NewNote task={task} shownId={shownId} field={field} isSaving={isSaving} onNote={(note, done) => keep([...notes, note], done)} />
    </section>
  );
}

interface NewNoteProps extends Props {
  readonly isSaving: boolean;
  readonly onNote: (note: ReviewNoteDto, done: () => void) => void;
}

const WHOLE = 'version';

function NewNote({ task, shownId, field, isSaving, onNote }: NewNoteProps): ReactElement {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const { number = 0, documents = [] } = task.submission ?? {};
  const place = chosen ?? shownId ?? WHOLE;
  const note = (): void => {
    if (text.trim() === '' || isSaving) return;
    onNote({ on: { submission: number, documentId: place === WHOLE ? null : place }, text: text.trim() }, () => setText(''));
  };
  return (
    <Stack gap="xs">
      <Textarea
        ref={field}
        label={t('notes.text')}
        autosize
        minRows={1}
        maxRows={8}
        maxLength={4000}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
        // What is typed is not lost by going on: it becomes a note when the field is left.
        onBlur={note}
        onKeyDown={(key) => {
          if (key.key === 'Enter' && (key.ctrlKey || key.metaKey)) note();
          else if (key.key === 'Escape') key.currentTarget.blur();
        }}
      />
      <Group gap="xs" align="flex-end">
        <Select
          className={classes.place}
          label={t('notes.about')}
          data={[
            { value: WHOLE, label: t('notes.version', { number }) },
            ...documents.map(({ documentId, name }) => ({ value: documentId, label: name })),
          ]}
          value={place}
          onChange={setChosen}
          allowDeselect={false}
        />
        <Button variant="default" loading={isSaving} disabled={text.trim() === ''} onClick={note}>
          {t('notes.keep')}
        </Button>
      </Group>
    </Stack>
  );
}
