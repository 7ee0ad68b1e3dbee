import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RowPlace } from '../../kit/bands';
import classes from './practice.module.css';

interface Props {
  /** What is asked, or offered. */
  readonly words: string;
  readonly task: { readonly reference: string; readonly content: string };
  readonly place: RowPlace;
  readonly selected: boolean;
  readonly link: (title: ReactNode) => ReactElement;
}

/** Something that another unit asks of one's own, for practice. */
export function AskedRow({ words, task, place, selected, link }: Props): ReactElement {
  const { t } = useTranslation();
  return (
    <li ref={place.ref} data-index={place.index} className={classes.asked} data-selected={selected || undefined}>
      {link(words)}
      <p>{task.content}</p>
      <p>{t('coordination.fromTask', { reference: task.reference })}</p>
    </li>
  );
}
