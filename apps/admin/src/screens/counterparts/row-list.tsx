import { SegmentedControl, UnstyledButton } from '@mantine/core';
import { useEffect, useRef, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { RowWithCounterpartsDto } from '#api-client/index';
import classes from './counterparts.module.css';
import { stateOf } from './pairing';

interface Props {
  readonly rows: readonly RowWithCounterpartsDto[];
  readonly opened: string | null;
  readonly showsAll: boolean;
  readonly onShow: (all: boolean) => void;
  readonly onOpen: (id: string) => void;
}

/** The rows of the plan, all of them or those that are left, each with where its comparing is. */
export function RowList({ rows, opened, showsAll, onShow, onOpen }: Props): ReactElement {
  const { t } = useTranslation();
  const current = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // Newer browsers answer with a promise, which is no way to clean up.
    current.current?.scrollIntoView({ block: 'nearest' });
  }, [opened]);
  return (
    <nav className={classes.rows} aria-label={t('counterparts.rows')}>
      <SegmentedControl
        fullWidth
        size="xs"
        aria-label={t('counterparts.show')}
        value={showsAll ? 'all' : 'unsaid'}
        onChange={(value) => onShow(value === 'all')}
        data={[
          { value: 'unsaid', label: t('counterparts.showUnsaid') },
          { value: 'all', label: t('counterparts.showAll') },
        ]}
      />
      {rows.length === 0 && <p className={classes.muted}>{t('counterparts.noneLeft')}</p>}
      <ul className={classes.links}>
        {rows.map((row) => (
          <li key={row.id}>
            <UnstyledButton
              ref={row.id === opened ? current : null}
              className={classes.link}
              aria-current={row.id === opened ? 'true' : undefined}
              onClick={() => onOpen(row.id)}
            >
              <span>
                <strong>{row.path}</strong> {row.content}
              </span>
              <span className={classes.muted}>{wordsOf(row)}</span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </nav>
  );

  function wordsOf(row: RowWithCounterpartsDto): string {
    const state = stateOf(row);
    const confirmed = row.said.filter(({ saying }) => saying === 'confirmed').map(({ path }) => path);
    return state === 'confirmed' ? `${t('counterparts.state.confirmed')}: ${confirmed.join(', ')}` : t(`counterparts.state.${state}`);
  }
}
