import { Button, CopyButton } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  readonly text: string;
  /** What is copied, where several things can be. */
  readonly name: string;
  /** What stands on the button; “Copy” where what is copied stands beside it. */
  readonly label?: string;
}

/** Copies a text, and says that it has. */
export function CopyText({ text, name, label }: Props): ReactElement {
  const { t } = useTranslation();
  return (
    <CopyButton value={text} timeout={3000}>
      {({ copied, copy }) => (
        <Button
          variant="default"
          size="compact-md"
          onClick={copy}
          aria-label={copied || label !== undefined ? undefined : t('tokens.copyOf', { name })}
        >
          <span role="status">{copied ? t('tokens.copied') : (label ?? t('tokens.copy'))}</span>
        </Button>
      )}
    </CopyButton>
  );
}
