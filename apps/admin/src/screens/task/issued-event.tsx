import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaskDto } from '#api-client/index';
import { useRegistrars } from '../occurrences/registrars';

/** Where something was issued on a task: the way to register it, for whoever may register events. */
export function IssuedEvent({ task }: { readonly task: TaskDto }): ReactElement | null {
  const { t } = useTranslation();
  const registrars = useRegistrars();
  if (task.issuance === null || registrars.length === 0) return null;
  return (
    <p>
      <Link to="/occurrences" search={{ source: task.id }}>
        {t('task.registerIssued')}
      </Link>
    </p>
  );
}
