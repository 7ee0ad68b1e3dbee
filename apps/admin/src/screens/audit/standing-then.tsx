import { Alert } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { StandingThenDto, TaskAsOfDto } from '#api-client/index';
import { exactInstant, shortDay, type ReadingZone } from '../../kit/day';
import { stateWord } from '../../kit/state-word';
import { FactList } from '../../kit/fact-list';
import { TimelinessChip } from '../../kit/task-chips';
import classes from './audit.module.css';
import { fieldName, isEmpty, ToldValue, type Telling } from './told-value';

interface Props {
  readonly then: TaskAsOfDto;
  readonly isNow: boolean;
  readonly zone: ReadingZone;
}

/** How a task stood at the end of a day, as its events tell it. */
export function StandingThen({ then: { on, task, findings, names }, isNow, zone }: Props): ReactElement {
  const { t } = useTranslation();
  const title = isNow ? t('log.asOfTitleNow') : t('log.asOfTitle', { day: shortDay(on) });
  const isTampered = findings.some(({ severity }) => severity === 'tampered');
  return (
    <section aria-label={title} className={classes.verification}>
      <h2 className={classes.heading}>{title}</h2>
      {isTampered && (
        <Alert variant="outline" color="red" role="alert">
          {t('log.asOfTampered')}
        </Alert>
      )}
      {task === null ? <p className={classes.verdict}>{t('log.asOfNone')}</p> : <Fields task={task} telling={{ names, zone }} />}
      <p className={classes.muted}>{t('log.asOfHow')}</p>
    </section>
  );
}

function Fields({ task, telling }: { readonly task: StandingThenDto; readonly telling: Telling }): ReactElement {
  const { t } = useTranslation();
  const { state, leadUnitId, lastChangedAt, lastEventId, fields, timeliness, gone } = task;
  const told = Object.entries(fields ?? {}).filter(([, value]) => !isEmpty(value) && value !== false);
  return (
    <>
      <FactList
        facts={[
          [
            t('audit.change'),
            <span key="state" className={classes.between}>
              {stateWord('task', state, t)}
              {timeliness !== null && <TimelinessChip timeliness={timeliness} />}
            </span>,
          ],
          [fieldName('leadUnitId', t), <ToldValue key="lead" field="leadUnitId" value={leadUnitId} {...telling} />],
          ...told.map(
            ([field, value]) => [fieldName(field, t), <ToldValue key={field} field={field} value={value} {...telling} />] as const,
          ),
          [
            t('log.lastChanged'),
            <Link key="last" to="/audit/$eventId" params={{ eventId: lastEventId }}>
              {exactInstant(lastChangedAt, telling.zone)}
            </Link>,
          ],
        ]}
      />
      {gone.length > 0 && (
        <div>
          <p className={classes.verdict}>{t('log.asOfGone', { count: gone.length })}</p>
          <ul>
            {gone.map((eventId) => (
              <li key={eventId}>
                <Link to="/audit/$eventId" params={{ eventId }}>
                  {t('audit.one')} {eventId}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
