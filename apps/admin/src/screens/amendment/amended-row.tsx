import type { TFunction } from 'i18next';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AmendedRowDto, AmendedRowEffectDto } from '#api-client/index';
import { Chip } from '../../kit/chip';
import { RedatedList } from '../../kit/redated-list';
import { EndedAndOpened } from '../corrections/ended-and-opened';
import { FieldsChanged, ROW_FIELDS, textOf } from '../corrections/fields-changed';
import classes from './amendment.module.css';

/** What becomes of a row, in one word. */
export type RowFate = 'new' | 'changed' | 'renumbered' | 'dropped' | 'same';

export function fateOf({ kind, pathBefore, path, after }: AmendedRowDto): RowFate {
  if (kind !== 'kept') return kind;
  if (Object.keys(after).length > 0) return 'changed';
  return path === pathBefore ? 'same' : 'renumbered';
}

interface Props {
  readonly row: AmendedRowDto;
  readonly children?: ReactNode;
}

/** One row of an amendment: what becomes of it, its number before and after, and the words that differ. */
export function AmendedRow({ row, children }: Props): ReactElement {
  const { t } = useTranslation();
  const fate = fateOf(row);
  return (
    <article className={classes.row} data-fate={fate}>
      <p className={classes.head}>
        <Chip tone={fate === 'same' ? 'plain' : 'accent'}>{t(`amendment.fate.${fate}`)}</Chip>
        <strong>{numberOf(row, t)}</strong>
        <span>{row.content}</span>
      </p>
      {fate === 'changed' && <FieldsChanged before={row.before} after={row.after} />}
      {(fate === 'new' || fate === 'dropped') && <WholeRow row={row} />}
      {children}
    </article>
  );
}

function numberOf({ pathBefore, path }: AmendedRowDto, t: TFunction): string {
  if (pathBefore === null || path === null || pathBefore === path) return t('amendment.row', { path: path ?? pathBefore ?? '' });
  return t('amendment.rowMoved', { before: pathBefore, path });
}

/** Of a new or dropped row, all that it says but its content, which stands above. */
function WholeRow({ row: { before, after, kind } }: { readonly row: AmendedRowDto }): ReactElement {
  const { t } = useTranslation();
  const fields = kind === 'new' ? after : before;
  return (
    <dl className={classes.whole}>
      {ROW_FIELDS.filter(([field]) => field !== 'content' && field !== 'nilAllowed').map(([field, label]) => (
        <div key={field}>
          <dt>{t(label)}</dt>
          <dd>{textOf(fields, field, t)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What becomes of the row's tasks. */
export function RowEffect({ row }: { readonly row: AmendedRowEffectDto }): ReactElement | null {
  const { t } = useTranslation();
  const { tasks, ended, opened, later, unchanged } = row;
  const fate = fateOf(row);
  if (fate === 'same') return null;
  const isStill = tasks.length + ended.length + opened.length + later + unchanged === 0;
  return (
    <div className={classes.effect}>
      {tasks.length > 0 && <RedatedList preview={{ tasks, blockers: [] }} />}
      <EndedAndOpened ended={ended} opened={opened} />
      {later > 0 && <p>{t('amendment.later', { count: later })}</p>}
      {unchanged > 0 && <p>{t('amendment.unchanged', { count: unchanged })}</p>}
      {fate === 'renumbered' && <p>{t('amendment.namesStay')}</p>}
      {isStill && fate !== 'renumbered' && <p>{t('amendment.noTasks')}</p>}
    </div>
  );
}
