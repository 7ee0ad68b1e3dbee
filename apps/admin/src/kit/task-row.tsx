import { Checkbox } from '@mantine/core';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RowPlace } from './bands';
import { shortDay } from './day';
import { periodOf } from './period';
import classes from './task-row.module.css';
import type { RowChoice } from './use-selection';
import { TimelinessChip, type Timeliness } from './task-chips';

/** What a row of a queue says of a task. */
export interface TaskInRow {
  readonly id: string;
  readonly reference: string;
  readonly item: { readonly path: string; readonly content: string };
  readonly plan: { readonly code: string; readonly practice?: boolean };
  readonly leadUnit: { readonly code: string; readonly name: string };
  /** Who of the lead unit has it in hand. */
  readonly holder?: { readonly name: string } | null;
  /** With how many others of its obligation it is combined. */
  readonly combinedWith?: number;
  readonly effectiveDueOn: string | null;
  readonly timeliness: Timeliness;
}

interface Props {
  readonly task: TaskInRow;
  readonly selected: boolean;
  /** Changed by somebody else since the list was read. */
  readonly changed?: boolean;
  /** Whether it is one of those that are chosen, where the queue lets choose. */
  readonly choice?: RowChoice;
  /** Where it stands in a long list. */
  readonly place?: RowPlace;
  /** The link that opens it, around the row's title. */
  readonly link: (title: ReactNode) => ReactElement;
}

/** One task in a queue: row of the plan, wording, unit, date. */
export function TaskRow({ task, selected, changed = false, choice, place, link }: Props): ReactElement {
  const { t } = useTranslation();
  const period = periodOf(task.reference, t);
  const { combinedWith = 0 } = task;
  return (
    <li
      ref={place?.ref}
      data-index={place?.index}
      className={classes.row}
      data-task={task.id}
      data-selected={selected || undefined}
      data-choosable={choice !== undefined || undefined}
    >
      <span className={classes.path}>
        {choice !== undefined && (
          <Checkbox
            className={classes.choice}
            aria-label={t('selection.one', { name: `${task.item.path}, ${task.leadUnit.name}` })}
            checked={choice.isChosen}
            onChange={choice.onToggle}
          />
        )}
        {task.item.path}
      </span>
      <span className={classes.title}>{link(task.item.content)}</span>
      <span className={classes.facts}>
        {period !== null && `${period} · `}
        {task.leadUnit.name} · {task.plan.code}
        {task.plan.practice === true && ` · ${t('practice.chip')}`}
        {task.holder && ` · ${task.holder.name}`}
        {combinedWith > 0 && ` · ${t('task.combinedWith', { count: combinedWith })}`}
        {changed && <em className={classes.changed}> · {t('live.changed')}</em>}
      </span>
      <span className={classes.date}>
        <TimelinessChip timeliness={task.timeliness} />
        {task.effectiveDueOn !== null && <time dateTime={task.effectiveDueOn}>{shortDay(task.effectiveDueOn)}</time>}
      </span>
    </li>
  );
}
