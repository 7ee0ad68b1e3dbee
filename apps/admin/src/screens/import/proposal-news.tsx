import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { StaleBar } from '../../kit/stale-bar';
import { ErrorState } from '../../kit/states';
import classes from './import.module.css';
import type { Corrections } from './use-corrections';

/** More rows than these are counted. */
const NAMED = 5;

/** That somebody else has corrected the import, and in which rows: their state is shown already. And why one's own word was not taken. */
export function ProposalNews({ corrections }: { readonly corrections: Corrections }): ReactElement {
  const { news, seeNews, error } = corrections;
  return (
    <div className={classes.news}>
      {news !== null && <OthersCorrected rows={news} onSeen={seeNews} />}
      {error !== null && <ErrorState error={error} />}
    </div>
  );
}

function OthersCorrected({ rows: news, onSeen }: { readonly rows: readonly string[]; readonly onSeen: () => void }): ReactElement {
  const { t } = useTranslation();
  const named = news.slice(0, NAMED).map((row) => t('planImport.row', { row }));
  const rows = news.length > NAMED ? t('planImport.staleMore', { rows: named.join(', '), count: news.length - NAMED }) : named.join(', ');
  const told = news.length === 0 ? t('planImport.stale') : t('planImport.staleRows', { rows });
  return <StaleBar news={told} act={t('planImport.staleSeen')} onAct={onSeen} />;
}
