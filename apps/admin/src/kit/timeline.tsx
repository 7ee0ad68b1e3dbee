import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { dayOf, writtenDay, writtenTime } from './day';
import { PersonInCapacity } from './person-in-capacity';
import classes from './timeline.module.css';

/** One act in a story, in the words of the log. */
export interface Moment {
  readonly id: string;
  /** Instant. */
  readonly at: string;
  readonly actor: { readonly name: string | null; readonly role: string | null; readonly unit: string | null };
  /** What was done, in words. */
  readonly action: string;
  /** "Đã giao → Đã nộp", where the state changed. */
  readonly change: string | null;
  readonly refused: boolean;
  /** The reason that was given, or the note. */
  readonly said: string | null;
  readonly link?: ReactNode;
}

interface Props {
  readonly moments: readonly Moment[];
  /** How the time of a moment is written; left out: hours and minutes of Vietnam. */
  readonly timeOf?: (at: string) => string;
}

/** Who did what in which role, by day, oldest first. */
export function Timeline({ moments, timeOf = writtenTime }: Props): ReactElement {
  const { t } = useTranslation();
  const days = Map.groupBy(moments, ({ at }) => dayOf(at));
  return (
    <div>
      {[...days].map(([day, ofDay]) => (
        <section key={day} aria-label={writtenDay(day)}>
          <h3 className={classes.day}>{writtenDay(day)}</h3>
          <ol className={classes.moments}>
            {ofDay.map((moment) => (
              <li key={moment.id} className={classes.moment} data-refused={moment.refused || undefined}>
                <time dateTime={moment.at} className={classes.time}>
                  {timeOf(moment.at)}
                </time>
                <div>
                  <div>
                    <span className={classes.action}>{moment.action}</span>
                    {moment.refused && <strong> · {t('audit.refused')}</strong>}
                    {moment.change !== null && <span className={classes.change}> · {moment.change}</span>} {moment.link}
                  </div>
                  <div className={classes.actor}>
                    <PersonInCapacity {...moment.actor} />
                  </div>
                  {moment.said !== null && <blockquote>{moment.said}</blockquote>}
                </div>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}
