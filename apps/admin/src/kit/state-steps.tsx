import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './state-steps.module.css';
import type { TaskState } from './task-chips';

const STATES: readonly TaskState[] = ['draft', 'assigned', 'submitted', 'reviewed', 'closed'];

/** The life of a task and the place where it stands; what leads back stands below. */
export function StateSteps({ state }: { readonly state: TaskState }): ReactElement {
  const { t } = useTranslation();
  const place = STATES.indexOf(state);
  return (
    <div>
      <ol className={classes.steps} aria-label={t('task.life')}>
        {STATES.map((step, index) => (
          <li
            key={step}
            className={classes.step}
            data-passed={index < place || undefined}
            aria-current={step === state ? 'step' : undefined}
          >
            {t(`taskStep.${step}`)}
          </li>
        ))}
      </ol>
      <p className={classes.back}>{t('task.lifeBack')}</p>
    </div>
  );
}
