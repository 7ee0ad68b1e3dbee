import { TextInput } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { RowPublicationDto } from '#api-client/index';
import type { RowChoices } from './lead-choice';

interface Props {
  readonly row: RowPublicationDto;
  readonly choices: RowChoices;
  readonly onChoose: (choices: RowChoices) => void;
}

/** Who signs what the lead of a row only proposes; left empty, the lead's result is all. Taken over when the field is left. */
export function IssuerChoice({ row: { path }, choices, onChoose }: Props): ReactElement {
  const { t } = useTranslation();
  const { issuers } = choices;
  const choose = (issuer: string): void => {
    if (issuer === (issuers[path] ?? '')) return;
    const others = Object.fromEntries(Object.entries(issuers).filter(([row]) => row !== path));
    onChoose({ ...choices, issuers: issuer === '' ? others : { ...others, [path]: issuer } });
  };
  return (
    <TextInput
      size="xs"
      mt={4}
      miw="16rem"
      maw="20rem"
      aria-label={t('plans.signs', { path })}
      placeholder={t('plans.signsHint')}
      defaultValue={issuers[path] ?? ''}
      onBlur={({ currentTarget }) => choose(currentTarget.value.trim())}
    />
  );
}
