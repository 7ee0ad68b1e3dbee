import { TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { proposeAnsweredOptions } from '#api-client/@tanstack/react-query.gen';
import type { BulkChoiceDto, BulkResultDto, TaskListItemDto } from '#api-client/index';
import { plainText } from '../../kit/plain-text';
import { EmptyState, ErrorState, LoadingState } from '../../kit/states';
import type { Answering } from './answer-many';
import classes from './one-document.module.css';
import { TaskChoice } from './task-choice';
import type { useOwnTasks } from './use-own-tasks';

interface Props {
  readonly own: ReturnType<typeof useOwnTasks>;
  /** Null until there is one. */
  readonly documentId: string | null;
  /** Which requirement the document answers, as its choice holds it, by the id of the task. */
  readonly chosen: ReadonlyMap<string, string>;
  readonly choices: ReadonlyMap<string, BulkChoiceDto>;
  readonly verb: Answering;
  readonly results: readonly BulkResultDto[];
  readonly isDone: boolean;
  readonly onChoose: (chosen: ReadonlyMap<string, string>) => void;
}

/** The unit's tasks: those that are chosen, those of which the document speaks, and the others, as far as they match what is searched. */
export function TasksPart({ own, documentId, chosen, choices, verb, results, isDone, onChoose }: Props): ReactElement {
  const { t } = useTranslation();
  const [words, setWords] = useState('');
  const { data: answer } = useQuery({
    ...proposeAnsweredOptions({ path: { id: documentId ?? '' } }),
    enabled: documentId !== null,
    staleTime: Infinity,
  });
  const proposed = new Map((answer?.tasks ?? []).map(({ id, requirement }) => [id, requirement === null ? '' : String(requirement)]));
  const isFound = ({ reference, item }: TaskListItemDto): boolean =>
    plainText(`${reference} ${item.path} ${item.content}`).includes(plainText(words.trim()));
  const shown = own.tasks.filter((task) => (isDone ? chosen.has(task.id) : chosen.has(task.id) || isFound(task)));
  const rankOf = ({ id }: TaskListItemDto): number => (proposed.has(id) ? 0 : 1);
  const choose = (id: string, requirement: string | null): void => {
    const next = new Map(chosen);
    if (requirement === null) next.delete(id);
    else next.set(id, next.has(id) ? requirement : (proposed.get(id) ?? requirement));
    onChoose(next);
  };
  return (
    <section className={classes.section} aria-label={t('oneDocument.tasks')}>
      <h2 className={classes.heading}>{t('oneDocument.tasks')}</h2>
      {!isDone && (
        <TextInput
          className={classes.search}
          label={t('oneDocument.search')}
          value={words}
          onChange={({ currentTarget }) => setWords(currentTarget.value)}
        />
      )}
      {own.error !== null && <ErrorState error={own.error} />}
      {!own.isRead && own.error === null && <LoadingState />}
      {own.isRead && shown.length === 0 && (
        <EmptyState title={t(own.tasks.length === 0 ? 'oneDocument.noTasks' : 'oneDocument.noneFound')} />
      )}
      {shown.length > 0 && (
        <ul className={classes.tasks}>
          {shown
            .toSorted((one, other) => rankOf(one) - rankOf(other))
            .map((task) => (
              <TaskChoice
                key={task.id}
                task={task}
                choice={choices.get(task.id)}
                requirement={chosen.get(task.id) ?? null}
                isProposed={proposed.has(task.id)}
                verb={verb}
                result={results.find(({ taskId }) => taskId === task.id)}
                onChoose={(requirement) => choose(task.id, requirement)}
                isDone={isDone}
              />
            ))}
        </ul>
      )}
    </section>
  );
}
