import { Button, Slider, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { listOrganisationChangesOptions } from '#api-client/@tanstack/react-query.gen';
import type { DayOfChangeDto } from '#api-client/index';
import { shortDay, writtenDay } from '../../kit/day';
import { dayNumber, dayOfNumber, daysIn } from './day-of-year';
import classes from './organisation.module.css';

interface Props {
  readonly day: string;
  readonly onChoose: (day: string | undefined) => void;
}

/** On which day the organisation is shown: by date, or along the year, where every day of change has its mark. */
export function DayBar({ day, onChoose }: Props): ReactElement {
  const { t } = useTranslation();
  const year = day.slice(0, 4);
  const { data } = useQuery(listOrganisationChangesOptions({ query: { 'filter[year]': year } }));
  const days = data?.items ?? [];
  const earlier = days.findLast(({ on }) => on < day)?.on;
  const later = days.find(({ on }) => on > day)?.on;
  return (
    <section className={classes.bar} aria-label={t('organisation.day')}>
      <div className={classes.choice}>
        <TextInput
          type="date"
          label={t('organisation.day')}
          required
          withAsterisk={false}
          value={day}
          onChange={({ currentTarget: { value } }) => value !== '' && onChoose(value)}
        />
        <Button variant="default" onClick={() => onChoose(undefined)}>
          {t('organisation.today')}
        </Button>
        <Button variant="default" disabled={earlier === undefined} onClick={() => onChoose(earlier)}>
          {t('organisation.earlier')}
        </Button>
        <Button variant="default" disabled={later === undefined} onClick={() => onChoose(later)}>
          {t('organisation.later')}
        </Button>
        <Button variant="subtle" component={Link} to="/reorganisations">
          {t('reorganisation.title')}
        </Button>
      </div>
      <YearSlider key={day} day={day} changes={days} onChoose={onChoose} />
      <p className={classes.changes} aria-live="polite">
        {writtenDay(day)}. <Changes of={days.find(({ on }) => on === day)} />
      </p>
    </section>
  );
}

interface SliderProps extends Props {
  readonly changes: readonly DayOfChangeDto[];
}

/** The day follows the hand; the organisation is read anew when the hand lets go. */
function YearSlider({ day, changes, onChoose }: SliderProps): ReactElement {
  const { t } = useTranslation();
  const year = Number(day.slice(0, 4));
  const [at, setAt] = useState(dayNumber(day));
  return (
    <Slider
      className={classes.slider}
      min={0}
      max={daysIn(year) - 1}
      marks={changes.map(({ on }) => ({ value: dayNumber(on) }))}
      label={(number) => shortDay(dayOfNumber(year, number))}
      thumbLabel={t('organisation.year', { year })}
      thumbSize={24}
      value={at}
      onChange={setAt}
      onChangeEnd={(number) => onChoose(dayOfNumber(year, number))}
    />
  );
}

const KINDS = ['unitsBegun', 'unitsEnded', 'unitsChanged', 'membershipsBegun', 'membershipsEnded'] as const;

function Changes({ of: change }: { readonly of: DayOfChangeDto | undefined }): ReactElement {
  const { t } = useTranslation();
  if (change === undefined) return <>{t('organisation.unchanged')}</>;
  const told = KINDS.filter((kind) => change[kind] > 0).map((kind) => t(`organisation.${kind}`, { count: change[kind] }));
  return (
    <>
      {t('organisation.changed')} {told.join('; ')}.
    </>
  );
}
