import type { TFunction } from 'i18next';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { RowFieldsDto } from '#api-client/index';
import classes from './corrections.module.css';

/** What a row says, in the order of a plan's columns. */
export const ROW_FIELDS = [
  ['content', 'plans.content'],
  ['leads', 'plans.lead'],
  ['coordinators', 'plans.coordinators'],
  ['deliverables', 'plans.deliverable'],
  ['timing', 'plans.time'],
  ['nilAllowed', 'correction.nilAllowed'],
] as const;

interface Props {
  readonly before: RowFieldsDto;
  readonly after: RowFieldsDto;
}

/** The corrected fields of a row, before and after. */
export function FieldsChanged({ before, after }: Props): ReactElement {
  const { t } = useTranslation();
  return (
    <dl className={classes.fields} aria-label={t('correction.changes')}>
      {ROW_FIELDS.filter(([field]) => after[field] !== undefined).map(([field, label]) => (
        <div key={field}>
          <dt>{t(label)}</dt>
          <dd>
            <del>{t('correction.was', { text: textOf(before, field, t) })}</del>
            <ins>{t('correction.becomes', { text: textOf(after, field, t) })}</ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}

export function textOf(fields: RowFieldsDto, field: (typeof ROW_FIELDS)[number][0], t: TFunction): string {
  if (field === 'nilAllowed') return t(fields.nilAllowed === true ? 'correction.yes' : 'correction.no');
  const text = written(fields, field, t);
  return text === '' ? t('correction.nothing') : text;
}

function written(fields: RowFieldsDto, field: Exclude<(typeof ROW_FIELDS)[number][0], 'nilAllowed'>, t: TFunction): string {
  switch (field) {
    case 'content':
      return fields.content ?? '';
    case 'timing':
      return fields.timing?.text ?? '';
    case 'deliverables':
      return fields.deliverables === undefined ? '' : deliverablesText(fields.deliverables, t);
    case 'leads':
    case 'coordinators':
      return (fields[field] ?? []).map(({ text }) => text).join('; ');
  }
}

function deliverablesText({ mode, items, byIssuer }: NonNullable<RowFieldsDto['deliverables']>, t: TFunction): string {
  const lines = items.map((text, index) => (byIssuer?.includes(index + 1) === true ? t('correction.signed', { text }) : text));
  return `${lines.join('; ')} (${t(`correction.mode.${mode}`)})`;
}
