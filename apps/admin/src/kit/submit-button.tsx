import { Button } from '@mantine/core';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useArriving } from './uploads/arriving-count';

/** Sends a form, once the files that were chosen in it have arrived. */
export function SubmitButton({ isPending, children }: { readonly isPending: boolean; readonly children: ReactNode }): ReactElement {
  const { t } = useTranslation();
  const arriving = useArriving();
  return (
    <Button type="submit" loading={isPending} disabled={arriving > 0}>
      {arriving > 0 ? t('upload.submitWaits', { count: arriving }) : children}
    </Button>
  );
}
