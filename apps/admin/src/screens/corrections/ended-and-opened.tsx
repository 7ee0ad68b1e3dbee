import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { EndedTaskDto, OpenedTaskDto } from '#api-client/index';
import { shortDay } from '../../kit/day';
import classes from './corrections.module.css';

/** More tasks than this are told at once, and named for whoever asks. */
const FEW = 3;

interface Props {
  readonly ended: readonly EndedTaskDto[];
  readonly opened: readonly OpenedTaskDto[];
}

/** The tasks that a change of rows ends, and those that it opens. */
export function EndedAndOpened({ ended, opened }: Props): ReactElement {
  const { t } = useTranslation();
  const endings = ended.map(({ id, reference, because }) => ({
    key: id,
    text: t('correction.ends', { reference, because: t(`correction.because.${because}`) }),
  }));
  const openings = opened.map(({ unitId, reference, dueOn }) => {
    const due = dueOn === null ? t('occurrences.noDue') : t('occurrences.dueBy', { day: shortDay(dueOn) });
    return { key: `${unitId} ${reference}`, text: t('correction.opens', { reference, due }) };
  });
  return (
    <ul className={classes.tasks}>
      <Told summary={t('correction.endsMany', { count: ended.length })} tasks={endings} />
      <Told summary={t('correction.opensMany', { count: opened.length })} tasks={openings} />
    </ul>
  );
}

function Told({ summary, tasks }: { readonly summary: string; readonly tasks: readonly { key: string; text: string }[] }): ReactElement {
  const lines = tasks.map(({ key, text }) => <li key={key}>{text}</li>);
  if (tasks.length <= FEW) return <>{lines}</>;
  return (
    <li>
      <details>
        <summary>{summary}</summary>
        <ul>{lines}</ul>
      </details>
    </li>
  );
}
