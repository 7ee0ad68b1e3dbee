import { Button } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnswerReceiptDto, ReceiptDto } from '#api-client/index';
import { useNow } from '../../app/now';
import { CopyText } from '../../kit/copy-text';
import { exactInstant } from '../../kit/day';
import { QueryContent } from '../../kit/query-content';
import { isRole } from '../../kit/role';
import { ReceiptFiles } from './receipt-files';
import classes from './receipt.module.css';

type LoggedReceipt = ReceiptDto | AnswerReceiptDto;
type Fact = readonly [name: string, value: ReactElement | string];

interface Props<Receipt extends LoggedReceipt> {
  readonly title: string;
  readonly query: UseQueryResult<Receipt, unknown>;
  /** What was handed in, and on what: between the task and whoever did it. */
  readonly facts: (receipt: Receipt) => readonly Fact[];
}

/** What shows that something was handed in, as it goes onto paper; it stays at this address. */
export function ReceiptPage<Receipt extends LoggedReceipt>({ title, query, facts }: Props<Receipt>): ReactElement {
  const { t } = useTranslation();
  const taskId = query.data?.task.id;
  return (
    <main className={classes.desk}>
      <div className={classes.acts}>
        <Button onClick={() => window.print()} disabled={query.data === undefined}>
          {t('receipt.print')}
        </Button>
        <CopyText text={window.location.href} name={t('receipt.link')} label={t('receipt.link')} />
        {taskId !== undefined && (
          <Link to="/tasks/$taskId" params={{ taskId }}>
            {t('receipt.back')}
          </Link>
        )}
      </div>
      <QueryContent query={query}>{(receipt) => <Sheet title={title} receipt={receipt} facts={facts(receipt)} />}</QueryContent>
    </main>
  );
}

interface SheetProps {
  readonly title: string;
  readonly receipt: LoggedReceipt;
  readonly facts: readonly Fact[];
}

function Sheet({ title, receipt, facts }: SheetProps): ReactElement {
  const { t } = useTranslation();
  const checkedAt = useNow()?.now;
  const { code, task, leadUnit, event, verdict, documents } = receipt;
  useEffect(() => {
    // A browser that prints into a file names it so.
    document.title = `${t('receipt.of')} ${code}`;
  }, [code, t]);
  const proof: readonly Fact[] = [
    [t('receipt.place'), t('receipt.eventPlace', { stream: event.stream, seq: event.seq })],
    [t('receipt.eventHash'), <Hash key="hash" digest={event.hash} />],
    ...('contentHash' in receipt ? [[t('receipt.contentHash'), <Hash key="content" digest={receipt.contentHash} />] as const] : []),
  ];
  return (
    <article className={classes.sheet}>
      <header className={classes.head}>
        <h1 className={classes.title}>{title}</h1>
        <p className={classes.code}>
          {t('receipt.code')}: {code}
        </p>
      </header>
      <Facts
        facts={[
          [t('receipt.task'), `${task.reference} · ${task.content}`],
          [t('receipt.plan'), `${task.planCode} · ${task.planTitle}`],
          [t('receipt.leadUnit'), leadUnit.name],
          ...facts,
          [t('receipt.by'), whoOf(receipt)],
        ]}
      />
      <h2 className={classes.heading}>{t('receipt.files')}</h2>
      <ReceiptFiles documents={documents} />
      <h2 className={classes.heading}>{t('receipt.event')}</h2>
      <Facts facts={proof} />
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

  function whoOf({ by: { type, name, unitName, role, onBehalf } }: LoggedReceipt): string {
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
