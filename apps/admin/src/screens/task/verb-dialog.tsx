import { Modal } from '@mantine/core';
import { lazy, Suspense, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { reached } from '../../api/reached';
import { LoadingState } from '../../kit/states';
import { SentNotes } from '../reviews/sent-notes';
import type { TaskVerb } from './task-verbs';
import classes from './verb-dialog.module.css';
import { preparedInput, VerbForm, type VerbFormProps } from './verb-form';

const DraftedForm = lazy(reached(() => import('./draft/drafted-form')));

/** What is said with these is long, and is kept while it is typed. */
const DRAFTED: readonly TaskVerb[] = ['submit', 'propose'];

/** What a reviewer has noted may go with these. */
const VERDICTS: readonly TaskVerb[] = ['approve', 'return'];

/** A verb's form, over the page. */
export function VerbDialog(props: VerbFormProps): ReactElement {
  const { t } = useTranslation();
  const { verb, task, capacities, onClose } = props;
  return (
    <Modal
      opened
      onClose={onClose}
      title={t(`verb.${verb}`)}
      closeButtonProps={{ 'aria-label': t('form.close') }}
      classNames={{ content: classes.content }}
      size="lg"
    >
      {DRAFTED.includes(verb) ? (
        <Suspense fallback={<LoadingState lines={4} />}>
          <DraftedForm {...props} />
        </Suspense>
      ) : (
        <VerbForm
          {...props}
          initial={preparedInput(task, capacities)}
          {...(VERDICTS.includes(verb) && { above: (form) => <SentNotes task={task} form={form} /> })}
        />
      )}
    </Modal>
  );
}
