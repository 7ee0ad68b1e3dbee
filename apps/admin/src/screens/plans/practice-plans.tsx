import { Checkbox } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanDto } from '#api-client/index';
import { PlansTable } from './plans-table';
import classes from './plans.module.css';

/** The plans for practice, apart from those that count; closed ones where somebody asks for them. */
export function PracticePlans({ plans }: { readonly plans: readonly PlanDto[] }): ReactElement | null {
  const { t } = useTranslation();
  const [closedToo, setClosedToo] = useState(false);
  if (plans.length === 0) return null;
  const open = plans.filter(({ state }) => state !== 'closed');
  return (
    <section>
      <h2 className={classes.heading}>{t('practicePlan.plans')}</h2>
      <div className={classes.beneath}>
        <p className={classes.muted}>{t('practicePlan.note')}</p>
        {open.length < plans.length && (
          <Checkbox
            label={t('practicePlan.closedToo')}
            checked={closedToo}
            onChange={({ currentTarget }) => setClosedToo(currentTarget.checked)}
          />
        )}
      </div>
      <PlansTable name={t('practicePlan.plans')} plans={closedToo ? plans : open} />
    </section>
  );
}
