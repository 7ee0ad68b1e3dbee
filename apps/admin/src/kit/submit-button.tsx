import { Button } from '@mantine/core';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useArriving } from './uploads/arriving-count';

interface Props {
  readonly isPending: boolean;
  /** Whether it has the focus when its dialog opens: nothing has to be said first. */
  readonly isFirst?: boolean;
  readonly children: ReactNode;
}

/** Sends a form, once the files that were chosen in it have arrived. */
export function SubmitButton({ isPending, isFirst = false, children }: Props): ReactElement {
  const { t } = useTranslation();
  const arriving = useArriving();
  return (
    <Button type="submit" loading={isPending} disabled={arriving > 0} {...(isFirst && { 'data-autofocus': true })}>
      {arriving > 0 ? t('upload.submitWaits', { count: arriving }) : children}
    </Button>
  );
}
