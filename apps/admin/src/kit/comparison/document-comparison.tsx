import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { compareDocumentsOptions } from '#api-client/@tanstack/react-query.gen';
import type { FieldChangeDto, TextComparisonDto } from '#api-client/index';
import { QueryContent } from '../query-content';
import classes from './comparison.module.css';
import { ComparisonEntry } from './comparison-entry';

interface Props {
  readonly documentId: string;
  /** The document before it. */
  readonly beforeId: string;
}

/** What a document says otherwise than one before it; what was not compared is said. */
export function DocumentComparison({ documentId, beforeId }: Props): ReactElement {
  const query = useQuery({ ...compareDocumentsOptions({ path: { id: documentId }, query: { with: beforeId } }), staleTime: Infinity });
  return (
    <QueryContent query={query}>
      {({ text, fields }) => (
        <div className={classes.comparison}>
          <Fields fields={fields} />
          <Text text={text} />
        </div>
      )}
    </QueryContent>
  );
}

function Fields({ fields }: { readonly fields: readonly FieldChangeDto[] }): ReactElement | null {
  const { t } = useTranslation();
  if (fields.length === 0) return null;
  return (
    <dl className={classes.fields}>
      {fields.map(({ field, before, after }) => (
        <div key={field}>
          <dt>{t(`upload.field.${field}`)}</dt>
          <dd>
            {before !== null && <del>{before}</del>} {after !== null && <ins>{after}</ins>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Text({ text }: { readonly text: TextComparisonDto | null }): ReactElement {
  const { t } = useTranslation();
  if (text === null) return <p>{t('comparison.noText')}</p>;
  if (text.kind === 'incomparable') return <p>{t('comparison.incomparable')}</p>;
  const { entries = [], totals, isWhole = true, notCompared = [] } = text;
  const isSame = totals !== undefined && totals.added + totals.removed + totals.changed === 0;
  return (
    <>
      {totals !== undefined && <p>{isSame ? t('comparison.same') : t('comparison.totals', { ...totals })}</p>}
      {!isWhole && <p>{t('comparison.notWhole')}</p>}
      {!isSame && (
        <ol className={classes.entries}>
          {entries.map((entry, index) => (
            <ComparisonEntry key={index} entry={entry} />
          ))}
        </ol>
      )}
      {notCompared.length > 0 && (
        <p className={classes.muted}>
          {t('comparison.notCompared', { what: notCompared.map((what) => t(`comparison.not.${what}`)).join(', ') })}
        </p>
      )}
    </>
  );
}
