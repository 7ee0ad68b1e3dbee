import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useEffect, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { readReceiptOptions } from '#api-client/@tanstack/react-query.gen';
import type { ReceiptDto } from '#api-client/index';
import { useNow } from '../../app/now';
import { CopyText } from '../../kit/copy-text';
import { exactInstant, writtenDay } from '../../kit/day';
import { QueryContent } from '../../kit/query-content';
import { isRole } from '../../kit/role';
import { ReceiptFiles } from './receipt-files';
import classes from './receipt.module.css';

const route = getRouteApi('/tasks/$taskId/versions/$number/receipt');

/** What shows that a version was handed in, as it goes onto paper; it stays at this address. */
export function ReceiptScreen(): ReactElement {
  const { t } = useTranslation();
  const { taskId, number } = route.useParams();
  const query = useQuery(readReceiptOptions({ path: { id: taskId, number: Number(number) } }));
  return (
    <main className={classes.desk}>
      <div className={classes.acts}>
        <Button onClick={() => window.print()} disabled={query.data === undefined}>
          {t('receipt.print')}
        </Button>
        <CopyText text={window.location.href} name={t('receipt.link')} label={t('receipt.link')} />
        <Link to="/tasks/$taskId" params={{ taskId }}>
          {t('receipt.back')}
        </Link>
      </div>
      <QueryContent query={query}>{(receipt) => <Sheet receipt={receipt} />}</QueryContent>
    </main>
  );
}

function Sheet({ receipt }: { readonly receipt: ReceiptDto }): ReactElement {
  const { t } = useTranslation();
  const checkedAt = useNow()?.now;
  const { code, event, verdict, documents } = receipt;
  useEffect(() => {
    // A browser that prints into a file names it so.
    document.title = `${t('receipt.of')} ${code}`;
  }, [code, t]);
  return (
    <article className={classes.sheet}>
      <header className={classes.head}>
        <h1 className={classes.title}>{t('receipt.title')}</h1>
        <p className={classes.code}>
          {t('receipt.code')}: {code}
        </p>
      </header>
      <Facts facts={factsOf(receipt)} />
      <h2 className={classes.heading}>{t('receipt.files')}</h2>
      <ReceiptFiles documents={documents} />
      <h2 className={classes.heading}>{t('receipt.event')}</h2>
      <Facts
        facts={[
          [t('receipt.place'), <span key="place">{t('receipt.eventPlace', { stream: event.stream, seq: event.seq })}</span>],
          [t('receipt.eventHash'), <Hash key="hash" digest={event.hash} />],
          [t('receipt.contentHash'), <Hash key="content" digest={receipt.contentHash} />],
        ]}
      />
      <p className={classes.verdict}>
        <strong>{t('receipt.verdict')}.</strong>{' '}
        {verdict === 'intact'
          ? t('receipt.intact', { time: checkedAt === undefined ? '–' : exactInstant(checkedAt) })
          : t('receipt.tampered')}
      </p>
      <p className={classes.note}>{t('receipt.howToCheck')}</p>
      {event.clock === 'demo' && <p className={classes.note}>{t('receipt.demo')}</p>}
    </article>
  );

  function factsOf({ task, leadUnit, number, submittedAt, completedOn, enteredFor }: ReceiptDto): readonly Fact[] {
    return [
      [t('receipt.task'), `${task.reference} · ${task.content}`],
      [t('receipt.plan'), `${task.planCode} · ${task.planTitle}`],
      [t('receipt.leadUnit'), leadUnit.name],
      [t('receipt.version'), t('receipt.versionNumber', { number })],
      [t('receipt.submittedAt'), exactInstant(submittedAt)],
      [t('receipt.completedOn'), writtenDay(completedOn)],
      [t('receipt.by'), whoOf(receipt)],
      ...(enteredFor === null ? [] : [[t('receipt.enteredFor'), enteredFor.reason] as const]),
    ];
  }

  function whoOf({ by: { type, name, unitName, role, onBehalf } }: ReceiptDto): string {
    const named = name ?? t('receipt.unknown');
    const parts = [
      type === 'service' ? `${named} (${t('receipt.bySoftware')})` : named,
      ...(role !== null && isRole(role) ? [t(`role.${role}`)] : []),
      ...(unitName === null ? [] : [unitName]),
      ...(onBehalf ? [t('receipt.onBehalf')] : []),
    ];
    return parts.join(' · ');
  }
}

type Fact = readonly [name: string, value: ReactElement | string];

function Facts({ facts }: { readonly facts: readonly Fact[] }): ReactElement {
  return (
    <dl className={classes.facts}>
      {facts.flatMap(([name, value]) => [<dt key={`${name} name`}>{name}</dt>, <dd key={name}>{value}</dd>])}
    </dl>
  );
}

function Hash({ digest }: { readonly digest: string }): ReactElement {
  return <span className={classes.hash}>{digest}</span>;
}
