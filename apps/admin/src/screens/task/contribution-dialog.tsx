import { Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { TFunction } from 'i18next';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { declineContribution, giveContribution, waiveContribution, type ContributionOfTaskDto } from '#api-client/index';
import { newIntent, seen } from '../../api/client';
import { FileField } from '../../kit/file-field';
import type { StoredFile } from '../../kit/file-list';
import { actingAs, proposedCapacity, RegisterDialog, type RegisterInput } from '../../kit/register-dialog';
import { askedName } from './asked-name';

/** How a question ends. */
export type Answer = 'give' | 'decline' | 'waive';

interface Input extends RegisterInput {
  readonly text: string;
  readonly reason: string;
  readonly documents: readonly StoredFile[];
}

interface Props {
  readonly verb: Answer;
  readonly contribution: ContributionOfTaskDto;
  /** Ids of the capacities that permit it. */
  readonly capacities: readonly string[];
  readonly onClose: () => void;
  readonly onDone: () => void;
}

const SAID = { give: 'give', decline: 'declineContribution', waive: 'waive' } as const;
const RECORDED = { ...SAID, give: 'recordAnswer', decline: 'recordAnswer' } as const;

/** Gives an opinion, declines to, or waives it; for a party outside it is recorded, with the document that shows it. */
export function ContributionDialog({ verb, contribution, capacities, onClose, onDone }: Props): ReactElement {
  const { t } = useTranslation();
  const isOutside = contribution.party !== null;
  const form = useForm<Input>({
    initialValues: { actingAs: proposedCapacity(capacities), text: '', reason: '', documents: [] },
    validate: {
      reason: (reason) => (verb !== 'give' && reason.trim() === '' ? t('form.missing') : null),
      documents: (documents) => (verb === 'give' && isOutside && documents.length === 0 ? t('contribution.documentOfParty') : null),
    },
  });
  const words = isOutside ? 'recordVerb' : 'contributionVerb';
  return (
    <RegisterDialog
      title={t(`${words}.${verb}`)}
      note={noteOf(verb, contribution, t)}
      done={t(`done.${(isOutside ? RECORDED : SAID)[verb]}`)}
      submit={t(`${words}.${verb}`)}
      capacities={capacities}
      form={form}
      act={(input) => answer(verb, contribution, input)}
      onClose={onClose}
      onDone={onDone}
    >
      <blockquote>{contribution.question}</blockquote>
      {verb === 'give' ? (
        <>
          <Textarea
            label={isOutside ? t('form.optional', { label: t('field.text') }) : t('field.text')}
            autosize
            minRows={4}
            data-autofocus
            {...form.getInputProps('text')}
          />
          <FileField
            label={isOutside ? t('contribution.documentOfParty') : t('form.optional', { label: t('field.documents') })}
            files={form.values.documents}
            onChange={(documents) => form.setValues((values) => ({ ...values, documents }))}
            actingAs={form.values.actingAs}
            error={form.errors['documents'] === undefined ? undefined : t('contribution.documentOfParty')}
          />
        </>
      ) : (
        <Textarea label={t('field.reason')} required autosize minRows={3} data-autofocus {...form.getInputProps('reason')} />
      )}
    </RegisterDialog>
  );
}

/** What will follow. */
function noteOf(verb: Answer, contribution: ContributionOfTaskDto, t: TFunction): string {
  const unit = askedName(contribution);
  if (verb === 'waive') return t('task.waiveNote', { unit });
  return contribution.party === null ? t('contribution.answerNote') : t('contribution.recordNote', { party: unit });
}

function answer(verb: Answer, { id, version }: ContributionOfTaskDto, { text, reason, documents, ...input }: Input): Promise<unknown> {
  const asked = { path: { id }, headers: seen(version, newIntent()) };
  const acting = actingAs(input);
  switch (verb) {
    case 'give': {
      const opinion = { text: text.trim() === '' ? null : text, documents: documents.map(({ documentId }) => documentId) };
      return giveContribution({ ...asked, body: { ...acting, ...opinion } });
    }
    case 'decline':
      return declineContribution({ ...asked, body: { ...acting, reason } });
    case 'waive':
      return waiveContribution({ ...asked, body: { ...acting, reason } });
  }
}
