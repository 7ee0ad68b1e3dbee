import { Button } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { SaidCounterpartDto } from '#api-client/index';
import { Chip } from '../../kit/chip';
import { writtenInstant } from '../../kit/day';
import classes from './counterparts.module.css';

interface Props {
  readonly said: readonly SaidCounterpartDto[];
  readonly maySay: boolean;
  readonly onTakeBack: (otherItemId: string) => void;
}

/** What somebody has said of the row, who and when; it can be taken back. */
export function SaidList({ said, maySay, onTakeBack }: Props): ReactElement | null {
  const { t } = useTranslation();
  if (said.length === 0) return null;
  return (
    <section aria-label={t('counterparts.said')}>
      <h3 className={classes.heading}>{t('counterparts.said')}</h3>
      <ul className={classes.said}>
        {said.map(({ otherItemId, path, content, saying, saidBy, saidAt }) => (
          <li key={otherItemId}>
            <Chip tone={saying === 'confirmed' ? 'accent' : 'plain'}>{t(`counterparts.saying.${saying}`)}</Chip>
            <span className={classes.words}>
              <strong>{path}</strong> {content}
              <span className={classes.muted}>
                {' · '}
                {t('counterparts.saidBy', { name: saidBy?.name ?? t('counterparts.system'), at: writtenInstant(saidAt) })}
              </span>
            </span>
            {maySay && (
              <Button
                variant="subtle"
                size="compact-sm"
                aria-label={t('counterparts.takeBackRow', { path })}
                onClick={() => onTakeBack(otherItemId)}
              >
                {t('counterparts.takeBack')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
