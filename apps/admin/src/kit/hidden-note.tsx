import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { HiddenDocumentDto } from '#api-client/index';
import { writtenInstant } from './day';

/** Who took a file back, when and why. */
export function HiddenNote({ hidden }: { readonly hidden: HiddenDocumentDto }): ReactElement {
  const { t } = useTranslation();
  const { hiddenByName, hiddenAt, reason } = hidden;
  return <>{t('hiding.hidden', { name: hiddenByName ?? t('person.unknown'), time: writtenInstant(hiddenAt), reason })}</>;
}
