import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { listAwaitedOptions } from '#api-client/@tanstack/react-query.gen';
import { QueryContent } from '../../kit/query-content';
import { EmptyState } from '../../kit/states';
import classes from './occurrences.module.css';

/** What the published plans wait for, kind by kind, in their own words. */
export function AwaitedSection({ onRegister }: { readonly onRegister: ((kind: string) => void) | null }): ReactElement {
  const { t } = useTranslation();
  const query = useQuery(listAwaitedOptions());
  return (
    <section className={classes.section}>
      <h2 className={classes.heading}>{t('occurrences.awaited')}</h2>
      <QueryContent query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t('occurrences.awaitedNone')} />
          ) : (
            <ul className={classes.items}>
              {items.map(({ kind, rows }) => (
                <li key={kind.code} className={classes.item}>
                  <div className={classes.between}>
                    <h3 className={classes.kind}>{kind.name}</h3>
                    {onRegister !== null && (
                      <Button variant="default" size="compact-md" onClick={() => onRegister(kind.code)}>
                        {t('occurrences.register')}
                        <span className="visually-hidden">: {kind.name}</span>
                      </Button>
                    )}
                  </div>
                  <ul className={classes.rows}>
                    {rows.map((row) => (
                      <li key={row.itemId}>
                        <Link to="/plans/$planId" params={{ planId: row.plan.id }} search={{ item: row.path }}>
                          {t('occurrences.row', { path: row.path, plan: row.plan.code })}
                        </Link>{' '}
                        {row.content}
                        <p className={classes.muted}>{row.timing}</p>
                      </li>
                    ))}
                  </ul>
                </li>
              ))}
            </ul>
          )
        }
      </QueryContent>
    </section>
  );
}
