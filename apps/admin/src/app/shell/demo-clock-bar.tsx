import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { writtenDay, writtenTime } from '../../kit/day';
import { useNow } from '../now';
import classes from './demo-clock-bar.module.css';

/** On the demo clock nobody should take its day for the real one. */
export function DemoClockBar(): ReactElement | null {
  const { t } = useTranslation();
  const now = useNow();
  if (now?.clock !== 'demo') return null;
  return <p className={classes.bar}>{t('app.demoClock', { day: writtenDay(now.today), time: writtenTime(now.now) })}</p>;
}
