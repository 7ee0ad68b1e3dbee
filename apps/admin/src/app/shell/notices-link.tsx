import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { countOfNew, latestNotices, useNewestSeen } from '../notices';

/** The way to what one was told, with how much of it is new. */
export function NoticesLink(): ReactElement {
  const { t } = useTranslation();
  const { data } = useQuery(latestNotices());
  const [seen] = useNewestSeen();
  const ids = (data?.items ?? []).map(({ id }) => id);
  const count = countOfNew(ids, seen);
  return (
    <Button component={Link} to="/notices" variant="subtle" size="xs">
      {count === null ? t('notices.title') : t('notices.withNew', { number: count })}
    </Button>
  );
}
