import type { TFunction } from 'i18next';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { NamedIdDto } from '#api-client/index';
import { i18n } from '../../i18n/i18n';
import { exactInstant, shortDay, type ReadingZone } from '../../kit/day';
import classes from './audit.module.css';
import { codeWord } from './code-word';

/** What is needed to say values in people's words. */
export interface Telling {
  /** What ids stand for. */
  readonly names: readonly NamedIdDto[];
  readonly zone: ReadingZone;
}

/** What a field of the log is called; its own name where there is no word for it. */
export function fieldName(field: string, t: TFunction): string {
  const key = `toldField.${field}`;
  // Known to the words that are there, which no type can say of any text.
  return i18n.exists(key) ? t(key as 'toldField.name') : field;
}

interface Props extends Telling {
  readonly field: string;
  readonly value: unknown;
}

/** A value of the log as people read it: names for ids, days and moments written out, lists and parts below each other. */
export function ToldValue({ field, value, names, zone }: Props): ReactElement {
  const { t } = useTranslation();
  if (Array.isArray(value)) return <ToldList field={field} values={value as readonly unknown[]} names={names} zone={zone} />;
  if (typeof value === 'object' && value !== null) {
    const known = Object.entries(value as Readonly<Record<string, unknown>>).filter(([, inner]) => !isEmpty(inner));
    return (
      <dl className={classes.told}>
        {known.map(([key, inner]) => (
          <div key={key}>
            <dt>{fieldName(key, t)}</dt>
            <dd>
              <ToldValue field={key} value={inner} names={names} zone={zone} />
            </dd>
          </div>
        ))}
      </dl>
    );
  }
  return <>{plainWord(field, value, { names, zone }, t)}</>;
}

function ToldList({ field, values, ...telling }: Telling & { readonly field: string; readonly values: readonly unknown[] }): ReactNode {
  if (values.length === 0) return '–';
  const [only] = values;
  if (values.length === 1) return <ToldValue field={field} value={only} {...telling} />;
  return (
    <ul className={classes.toldList}>
      {values.map((value, at) => (
        <li key={at}>
          <ToldValue field={field} value={value} {...telling} />
        </li>
      ))}
    </ul>
  );
}

/** Whether there is nothing to say of a value. */
export function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;

function plainWord(field: string, value: unknown, { names, zone }: Telling, t: TFunction): string {
  if (value === null || value === undefined || value === '') return '–';
  if (typeof value === 'boolean') return t(value ? 'log.yes' : 'log.no');
  if (typeof value !== 'string') return JSON.stringify(value);
  const named = names.find(({ id }) => id === value);
  if (named !== undefined) return named.name;
  if (DAY.test(value)) return shortDay(value);
  if (INSTANT.test(value)) return exactInstant(value, zone);
  return codeWord(field, value, t);
}
