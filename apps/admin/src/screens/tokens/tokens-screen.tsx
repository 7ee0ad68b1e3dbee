import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { listTokensOptions } from '#api-client/@tanstack/react-query.gen';
import type { IssuedTokenDto } from '#api-client/index';
import { ScreenTitle } from '../../app/screen-title';
import { CopyText } from '../../kit/copy-text';
import { QueryContent } from '../../kit/query-content';
import { FirstCalls } from './first-calls';
import { NewTokenDialog } from './new-token-dialog';
import { TokenList } from './token-list';
import { TokenRequests } from './token-requests';
import classes from './tokens.module.css';

const route = getRouteApi('/shell/settings/tokens');

/** One's own tokens, what came with each, and how to begin. */
export function TokensScreen(): ReactElement {
  const { t } = useTranslation();
  const { token: chosen } = route.useSearch();
  const query = useQuery(listTokensOptions());
  const [isMaking, setMaking] = useState(false);
  // Shown this once: it is nowhere but here.
  const [issued, setIssued] = useState<IssuedTokenDto | null>(null);
  const shown = query.data?.items.find(({ id }) => id === chosen);
  return (
    <>
      <ScreenTitle title={t('tokens.title')} />
      <div className={classes.screen}>
        <div className={classes.between}>
          <p className={classes.muted}>{t('tokens.intro')}</p>
          <Button onClick={() => setMaking(true)}>{t('tokens.make')}</Button>
        </div>
        {issued !== null && <Secret issued={issued} onHide={() => setIssued(null)} />}
        <section className={classes.section}>
          <h2 className={classes.heading}>{t('tokens.mine')}</h2>
          <QueryContent query={query}>{({ items }) => <TokenList tokens={items} chosen={chosen} />}</QueryContent>
        </section>
        {shown !== undefined && <TokenRequests key={shown.id} token={shown} />}
        <FirstCalls secret={issued?.secret ?? null} />
      </div>
      {isMaking && <NewTokenDialog onMade={setIssued} onClose={() => setMaking(false)} />}
    </>
  );
}

function Secret({ issued: { label, secret }, onHide }: { readonly issued: IssuedTokenDto; readonly onHide: () => void }): ReactElement {
  const { t } = useTranslation();
  const name = t('tokens.secret', { label });
  return (
    <section className={classes.secret} aria-label={name}>
      <h2 className={classes.heading}>{name}</h2>
      <p className={classes.muted}>{t('tokens.shownOnce')}</p>
      <code className={classes.code}>{secret}</code>
      <div className={classes.acts}>
        <CopyText text={secret} name={name} />
        <Button variant="subtle" size="compact-md" onClick={onHide}>
          {t('tokens.hide')}
        </Button>
      </div>
    </section>
  );
}
