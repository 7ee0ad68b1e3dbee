import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { readAuditEventOptions } from '#api-client/@tanstack/react-query.gen';
import type { VerifiedAuditEventDto } from '#api-client/index';
import { useMe } from '../../app/me';
import { ScreenTitle } from '../../app/screen-title';
import { CopyLink } from '../../kit/copy-link';
import { exactInstant } from '../../kit/day';
import { momentOf } from '../../kit/event-moment';
import { FactList } from '../../kit/fact-list';
import { FieldDiff } from '../../kit/field-diff';
import { QueryContent } from '../../kit/query-content';
import { EmptyState } from '../../kit/states';
import classes from './audit.module.css';
import { EventFacts } from './event-facts';
import { EventVerification } from './event-verification';
import { fieldName, isEmpty, ToldValue, type Telling } from './told-value';
import { ZoneSwitch } from './zone-switch';
import { stateInLog } from './state-in-log';

const route = getRouteApi('/shell/audit/$eventId');

/** One event: who, what, before and after, and whether it is still what was written. */
export function EventScreen(): ReactElement {
  const { t } = useTranslation();
  const { eventId } = route.useParams();
  const { roles } = useMe();
  const isAuditor = roles.has('auditor');
  const query = useQuery({ ...readAuditEventOptions({ path: { id: eventId } }), enabled: isAuditor, staleTime: Infinity });
  if (!isAuditor) return <EmptyState title={t('signIn.notAllowed')} />;
  return (
    <QueryContent query={query}>
      {(event) => <EventPage event={event} onVerify={() => void query.refetch()} isVerifying={query.isFetching} />}
    </QueryContent>
  );
}

interface Props {
  readonly event: VerifiedAuditEventDto;
  readonly isVerifying: boolean;
  readonly onVerify: () => void;
}

function EventPage({ event, onVerify, isVerifying }: Props): ReactElement {
  const { t } = useTranslation();
  const { zone } = route.useSearch();
  const navigate = route.useNavigate();
  const { envelope, hash, payload } = event;
  const moment = momentOf(event, t, stateInLog);
  const title = envelope === null || moment === null ? t('audit.unreadable') : `${moment.action} · ${exactInstant(envelope.apiTime, zone)}`;
  const telling: Telling = { names: event.names, zone: zone ?? 'vn' };
  return (
    <>
      <ScreenTitle title={title}>
        <div className={classes.tools}>
          <ZoneSwitch zone={zone} onSwitch={(chosen) => void navigate({ search: { zone: chosen }, replace: true })} />
          <CopyLink />
        </div>
      </ScreenTitle>
      <div className={classes.event}>
        <Neighbours event={event} />
        <EventVerification event={event}>
          <Button variant="default" loading={isVerifying} onClick={onVerify}>
            {t('log.verifyAgain')}
          </Button>
        </EventVerification>
        {envelope === null || moment === null ? (
          <FactList facts={[[t('audit.hash'), <code key="hash">{hash}</code>]]} />
        ) : (
          <EventFacts event={event} envelope={envelope} moment={moment} zone={telling.zone} />
        )}
        {payload === null || Object.keys(payload).some(isChange) ? (
          <section aria-label={t('log.changes')}>
            <h2 className={classes.heading}>{t('log.changes')}</h2>
            {payload === null ? <p className={classes.muted}>{t('audit.payloadGone')}</p> : <Changes payload={payload} telling={telling} />}
          </section>
        ) : null}
        <details>
          <summary>{t('audit.envelope')}</summary>
          <pre className={classes.json} tabIndex={0}>
            {JSON.stringify({ hash, envelope, payload }, null, 2)}
          </pre>
        </details>
      </div>
    </>
  );
}

/** What stands before and after it in its chain. */
function Neighbours({ event: { previousId, nextId, envelope } }: { readonly event: VerifiedAuditEventDto }): ReactElement {
  const { t } = useTranslation();
  const { zone } = route.useSearch();
  return (
    <nav className={classes.neighbours} aria-label={t('log.neighbours')}>
      <Link to="/audit" search={envelope === null ? { zone } : { stream: [envelope.stream], zone }}>
        {envelope === null ? t('audit.back') : t('log.chainOf', { stream: envelope.stream, seq: envelope.seq })}
      </Link>
      {previousId !== null && (
        <Link to="/audit/$eventId" params={{ eventId: previousId }} search={{ zone }}>
          {t('log.previous')}
        </Link>
      )}
      {nextId !== null && (
        <Link to="/audit/$eventId" params={{ eventId: nextId }} search={{ zone }}>
          {t('log.next')}
        </Link>
      )}
    </nav>
  );
}

/** Before and after, side by side; then what was said beside them. */
function Changes({ payload, telling }: { readonly payload: Record<string, unknown>; readonly telling: Telling }): ReactElement {
  const { t } = useTranslation();
  const { before, after, ...rest } = payload;
  const said = Object.entries(rest).filter(([field, value]) => isChange(field) && !isEmpty(value) && value !== false);
  return (
    <>
      {(before !== undefined || after !== undefined) && (
        <FieldDiff
          before={fieldsIn(before)}
          after={fieldsIn(after)}
          nameOf={(field) => fieldName(field, t)}
          say={(field, value) => <ToldValue field={field} value={value} {...telling} />}
        />
      )}
      {said.length > 0 && (
        <FactList
          facts={said.map(([field, value]) => [fieldName(field, t), <ToldValue key={field} field={field} value={value} {...telling} />])}
        />
      )}
    </>
  );
}

/** Why something was refused stands above, in words. */
function isChange(field: string): boolean {
  return field !== 'blockers';
}

function fieldsIn(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
