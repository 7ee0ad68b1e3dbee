import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useRegistrars } from '../occurrences/registrars';

/** The way to register what was issued on a task, for whoever may register events. */
export function IssuedEvent({ taskId }: { readonly taskId: string }): ReactElement | null {
  const { t } = useTranslation();
  const registrars = useRegistrars();
  if (registrars.length === 0) return null;
  return (
    <p>
      <Link to="/occurrences" search={{ source: taskId }}>
        {t('task.registerIssued')}
      </Link>
    </p>
  );
}
