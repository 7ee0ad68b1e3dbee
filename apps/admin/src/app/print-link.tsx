import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  readonly list: 'tasks' | 'work' | 'reviews' | 'coordination' | 'plans' | 'occurrences' | 'people' | 'documents' | 'audit';
  /** What stands in the list's own address. */
  readonly search?: object;
}

/** From a list to the same list on paper. */
export function PrintLink({ list, search = {} }: Props): ReactElement {
  const { t } = useTranslation();
  return (
    <Button
      variant="default"
      size="compact-md"
      renderRoot={(props) => <Link {...props} to="/print/$list" params={{ list }} search={{ ...search }} />}
    >
      {t('printing.act')}
    </Button>
  );
}
