import { Button } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { toast } from './toast';

/** Copies the address of what is on the screen. Where the browser gives no clipboard the address is shown, to be copied by hand. */
export function CopyLink(): ReactElement {
  const { t } = useTranslation();
  const copy = async (): Promise<void> => {
    const address = window.location.href;
    // Missing where the page came without TLS, whatever its type says.
    const clipboard = navigator.clipboard as Clipboard | undefined;
    await clipboard?.writeText(address);
    toast(clipboard === undefined ? address : t('link.copied'));
  };
  return (
    <Button variant="default" onClick={() => void copy()}>
      {t('link.copy')}
    </Button>
  );
}
