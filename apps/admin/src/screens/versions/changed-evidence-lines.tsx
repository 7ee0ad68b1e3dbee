import type { TFunction } from 'i18next';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { StatedFigureDto } from '#api-client/index';
import { writtenDay } from '../../kit/day';
import { periodWords } from '../../kit/period';
import { figureWords } from '../task/evidence/figure-words';
import { changedFields, changedFigures, type ChangedField, type ComparedVersion } from './changed-evidence';

interface Props {
  readonly before: ComparedVersion;
  readonly after: ComparedVersion;
}

/** Items of a list: what was confirmed of a file, and what was counted, before and now. */
export function ChangedEvidence({ before, after }: Props): ReactElement {
  const { t } = useTranslation();
  return (
    <>
      {changedFields(before, after).map((changed) => (
        <li key={`${changed.name} ${changed.field}`}>
          {t('reviews.sinceLastValue', {
            what: t('reviews.sinceLastField', { field: t(`upload.field.${changed.field}`), name: changed.name }),
            before: fieldText(changed, changed.before, t),
            after: fieldText(changed, changed.after, t),
          })}
        </li>
      ))}
      {changedFigures(before, after).map(({ before: was, after: is }, index) => (
        <li key={index}>{t('reviews.sinceLastValue', { what: nameOf(is ?? was, t), before: counted(was, t), after: counted(is, t) })}</li>
      ))}
    </>
  );
}

function fieldText({ field }: ChangedField, value: string | null, t: TFunction): string {
  if (value === null) return t('reviews.sinceLastNone');
  return field === 'issuedOn' ? writtenDay(value) : value;
}

function nameOf(figure: StatedFigureDto | null, t: TFunction): string {
  if (figure === null) return '';
  const { name, period } = figure;
  return period === null ? name : `${name} (${periodWords(period, t) ?? period})`;
}

function counted(figure: StatedFigureDto | null, t: TFunction): string {
  return figure === null ? t('reviews.sinceLastNone') : figureWords(figure, t);
}
