import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { readRegisterOptions } from '#api-client/@tanstack/react-query.gen';
import type { RegisterDto } from '#api-client/index';
import { QueryContent } from '../query-content';
import classes from './uploads.module.css';

/** What may be a table of units and periods: a workbook, or text with separators. */
const TABLES = ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'text/plain', 'text/csv'];

interface Props {
  readonly documentId: string;
  readonly mediaType: string;
}

/** A register of another system, read when somebody asks for it: how many of the units gave what is due, by period, and who did not. */
export function RegisterFindings({ documentId, mediaType }: Props): ReactElement | null {
  const { t } = useTranslation();
  const [isAsked, setAsked] = useState(false);
  const query = useQuery({
    ...readRegisterOptions({ path: { id: documentId } }),
    enabled: isAsked,
    staleTime: Infinity,
    retry: false,
  });
  if (!TABLES.includes(mediaType)) return null;
  if (!isAsked) {
    return (
      <div>
        <Button size="compact-xs" variant="default" onClick={() => setAsked(true)}>
          {t('register.read')}
        </Button>
      </div>
    );
  }
  return <QueryContent query={query}>{(register) => <Counted register={register} />}</QueryContent>;
}

function Counted({ register: { units, periods, given, expected, percentage } }: { readonly register: RegisterDto }): ReactElement {
  const { t, i18n } = useTranslation();
  const late = units.filter(({ missing }) => missing.length > 0);
  const share = new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 1 }).format(percentage);
  return (
    <div className={classes.found}>
      <p>{t('register.counted', { given, expected, share, units: units.length, periods: periods.length })}</p>
      {late.length > 0 && (
        <details>
          <summary>{t('register.missing', { count: late.length })}</summary>
          <ul>
            {late.map(({ name, missing }) => (
              <li key={name}>
                {name}: {missing.join(', ')}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
