import { useForm, type UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { giveContribution, type ContributionOfTaskDto } from '#api-client/index';
import { newIntent, seen } from '../../api/client';
import type { StoredFile } from '../../kit/file-list';
import type { Stance } from '../../kit/opinion-codes';
import { actingAs, proposedCapacity, type RegisterInput } from '../../kit/register-dialog';

export interface OpinionInput extends RegisterInput {
  /** Null until one is chosen. */
  readonly stance: Stance | null;
  readonly text: string;
  readonly documents: readonly StoredFile[];
}

/** The form of an answer: agreement needs no word, all else says or shows something; of a party outside there is always a document. */
export function useOpinionForm({ party }: ContributionOfTaskDto, capacities: readonly string[]): UseFormReturnType<OpinionInput> {
  const { t } = useTranslation();
  return useForm<OpinionInput>({
    initialValues: { actingAs: proposedCapacity(capacities), stance: null, text: '', documents: [] },
    validate: {
      stance: (stance) => (stance === null ? t('opinion.chooseStance') : null),
      text: (text, { stance, documents }) =>
        party === null && stance !== null && stance !== 'agree' && documents.length === 0 && text.trim() === ''
          ? t('opinion.sayOrAttach')
          : null,
      documents: (documents) => (party !== null && documents.length === 0 ? t('contribution.documentOfParty') : null),
    },
  });
}

export function giveOpinion({ id, version }: ContributionOfTaskDto, { stance, text, documents, ...input }: OpinionInput): Promise<unknown> {
  if (stance === null) throw new TypeError('the form lets no opinion without a stance through');
  return giveContribution({
    path: { id },
    headers: seen(version, newIntent()),
    body: {
      ...actingAs(input),
      stance,
      text: text.trim() === '' ? null : text,
      documents: documents.map(({ documentId }) => documentId),
    },
  });
}
