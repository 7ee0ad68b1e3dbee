import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { readAuditEventOptions } from '#api-client/@tanstack/react-query.gen';
import type { VerifiedAuditEventDto } from '#api-client/index';
import { useMe } from '../../app/me';
import { ScreenTitle } from '../../app/screen-title';
import { language } from '../../i18n/i18n';
import { Chip } from '../../kit/chip';
import { exactInstant } from '../../kit/day';
import { momentOf } from '../../kit/event-moment';
import { FactList } from '../../kit/fact-list';
import { FieldDiff } from '../../kit/field-diff';
import { PersonInCapacity } from '../../kit/person-in-capacity';
import { QueryContent } from '../../kit/query-content';
import { EmptyState } from '../../kit/states';
import classes from './audit.module.css';

const route = getRouteApi('/shell/audit/$eventId');

/** One event: who, what, before and after, and whether it is still what was written. */
export function EventScreen(): ReactElement {
  const { t } = useTranslation();
  const { eventId } = route.useParams();
  const { roles } = useMe();
  const isAuditor = roles.has('auditor');
  const query = useQuery({ ...readAuditEventOptions({ path: { id: eventId } }), enabled: isAuditor, staleTime: Infinity });
  if (!isAuditor) return <EmptyState title={t('signIn.notAllowed')} />;
  return <QueryContent query={query}>{(event) => <EventPage event={event} />}</QueryContent>;
}

function EventPage({ event }: { readonly event: VerifiedAuditEventDto }): ReactElement {
  const { t } = useTranslation();
  const { envelope, hash, payload } = event;
  const moment = momentOf(event, t);
  if (envelope === null || moment === null) return <UnreadableEvent event={event} />;
  const { action, actor, change, said } = moment;
  const { about, apiTime, clock } = envelope;
  return (
    <>
      <ScreenTitle title={`${action} · ${exactInstant(apiTime).slice(0, 19)}`}>
        <Link to="/audit" search={{}}>
          ← {t('audit.back')}
        </Link>
      </ScreenTitle>
      <div className={classes.event}>
        <Verification event={event} />
        <FactList
          facts={[
            [t('audit.time'), `${exactInstant(apiTime)}${clock === 'demo' ? ` (${t('audit.demoTime')})` : ''}`],
            [t('audit.actor'), <PersonInCapacity key="actor" {...actor} />],
            [t('audit.action'), `${action} (${envelope.action})`],
            [
              t('audit.outcome'),
              envelope.outcome === 'success' ? t('audit.outcomeSuccess') : `${t('audit.refused')}: ${envelope.reasonCode ?? ''}`,
            ],
            [t('audit.change'), change ?? '–'],
            [t('audit.reason'), said ?? '–'],
            [t('audit.target'), `${envelope.target.type}:${envelope.target.id}`],
            [
              t('audit.task'),
              about.taskId === null ? (
                '–'
              ) : (
                <Link key="task" to="/tasks/$taskId" params={{ taskId: about.taskId }}>
                  {about.taskId}
                </Link>
              ),
            ],
            [
              t('audit.stream'),
              <Link key="stream" to="/audit" search={{ stream: [envelope.stream] }}>
                {envelope.stream}
              </Link>,
            ],
            [t('audit.seq'), envelope.seq],
            [t('audit.hash'), <code key="hash">{hash}</code>],
            [t('audit.prevHash'), <code key="prev">{envelope.prevHash}</code>],
            [t('audit.requestId'), envelope.requestId ?? '–'],
            [t('audit.source'), envelope.source ?? '–'],
          ]}
        />
        {payload === null ? <p className={classes.muted}>{t('audit.payloadGone')}</p> : <Changes payload={payload} />}
        <details>
          <summary>{t('audit.envelope')}</summary>
          <pre className={classes.json} tabIndex={0}>
            {JSON.stringify(envelope, null, 2)}
          </pre>
        </details>
      </div>
    </>
  );
}

/** Somebody made its bytes unreadable: what is left is its hash, and what the verification says. */
function UnreadableEvent({ event }: { readonly event: VerifiedAuditEventDto }): ReactElement {
  const { t } = useTranslation();
  return (
    <>
      <ScreenTitle title={t('audit.unreadable')} />
      <div className={classes.event}>
        <Verification event={event} />
        <FactList facts={[[t('audit.hash'), <code key="hash">{event.hash}</code>]]} />
      </div>
    </>
  );
}

function Verification({ event }: { readonly event: VerifiedAuditEventDto }): ReactElement {
  const { t } = useTranslation();
  const { verification, envelope } = event;
  const word = (result: string): string => (result === 'intact' ? t('audit.intact') : t('audit.tampered'));
  return (
    <section aria-label={t('audit.verification')} className={classes.verification}>
      <span>
        {t('audit.verifyEvent')}: <Chip tone={verification.event === 'intact' ? 'plain' : 'red'}>{word(verification.event)}</Chip>
      </span>
      <span>
        {t('audit.verifyChain', { stream: envelope?.stream ?? '' })}:{' '}
        <Chip tone={verification.chain === 'intact' ? 'plain' : 'red'}>{word(verification.chain)}</Chip>
      </span>
      {verification.findings.length > 0 && (
        <ul aria-label={t('audit.findings')}>
          {verification.findings.map((finding) => (
            <li key={`${finding.code} ${finding.seq ?? ''}`}>{finding.message[language()]}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Changes({ payload }: { readonly payload: Record<string, unknown> }): ReactElement {
  const fields = (value: unknown): Record<string, unknown> =>
    typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  const { before, after, ...rest } = payload;
  return <FieldDiff before={fields(before)} after={before === undefined && after === undefined ? rest : fields(after)} />;
}
