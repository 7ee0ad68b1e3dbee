import { Button } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { OverviewDto } from '#api-client/index';
import { CELLS } from '../../kit/cells';
import { exactInstant } from '../../kit/day';
import { FactList } from '../../kit/fact-list';
import classes from './overview.module.css';

interface Props {
  readonly overview: Pick<OverviewDto, 'asOf' | 'plans'>;
  readonly onRefresh: () => void;
}

/** When it was counted, of what, and what each number means. */
export function TrustMarks({ overview: { asOf, plans }, onRefresh }: Props): ReactElement {
  const { t } = useTranslation();
  return (
    <section className={classes.section}>
      <p className={classes.trust}>
        <span>{t('overview.asOf', { instant: exactInstant(asOf) })}</span>
        <Button size="compact-md" variant="default" onClick={onRefresh}>
          {t('overview.refresh')}
        </Button>
        <span>{t('overview.ofPlans', { plans: plans.map(({ code }) => code).join(', ') })}</span>
        <span>{t('overview.sight')}</span>
      </p>
      <details>
        <summary>{t('overview.meaning')}</summary>
        <FactList
          facts={[
            ...CELLS.map((cell) => [t(`cell.${cell}`), t(`cellMeans.${cell}`)] as const),
            [t('overview.rate'), t('overview.rateMeans')],
          ]}
        />
      </details>
    </section>
  );
}
