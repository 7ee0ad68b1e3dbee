import type { TFunction } from 'i18next';
import { Link } from '@tanstack/react-router';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { EnvelopeDto, VerifiedAuditEventDto } from '#api-client/index';
import { i18n, language } from '../../i18n/i18n';
import { exactInstant, type ReadingZone } from '../../kit/day';
import { FactList } from '../../kit/fact-list';
import { PersonInCapacity } from '../../kit/person-in-capacity';
import type { Moment } from '../../kit/timeline';
import { outcomeWord, targetWord } from './log-words';

interface Props {
  readonly event: VerifiedAuditEventDto;
  readonly envelope: EnvelopeDto;
  readonly moment: Moment;
  readonly zone: ReadingZone;
}

type Fact = readonly [name: string, value: ReactNode];

/** Everything that an event says by itself, in people's words, with its ids where they are needed to quote it. */
export function EventFacts({ event, envelope, moment, zone }: Props): ReactElement {
  const { t } = useTranslation();
  const { apiTime, clock, outcome, about, target } = envelope;
  const named = (id: string | null): string => event.names.find((one) => one.id === id)?.name ?? id ?? '–';
  return (
    <FactList
      facts={[
        [t('audit.time'), `${exactInstant(apiTime, zone)}${clock === 'demo' ? ` (${t('audit.demoTime')})` : ''}`],
        ...actorFacts(envelope, moment, named, t),
        [t('audit.action'), `${moment.action} (${envelope.action})`],
        [t('audit.outcome'), outcomeWord(outcome, t)],
        ...refusalFacts(event, envelope, t),
        [t('audit.change'), moment.change ?? '–'],
        [t('audit.reason'), moment.said ?? '–'],
        [t('audit.target'), `${targetWord(target.type, t)}: ${named(target.id)}`],
        ...aboutFacts(about, named, t),
        ...proofFacts(event, envelope, t),
      ]}
    />
  );
}

/** Why it was not done: in the words in which it was answered, with the code that is quoted. */
function refusalFacts({ refusedBecause }: VerifiedAuditEventDto, { reasonCode }: EnvelopeDto, t: TFunction): Fact[] {
  if (reasonCode === null) return [];
  const said = refusedBecause.map((sentence) => sentence[language()]).join(' ');
  return [[t('log.refusedBecause'), said === '' ? <code key="code">{reasonCode}</code> : `${said} (${reasonCode})`]];
}

/** As what they acted: role and unit at that moment, and in whose place; how they proved who they are, and from where. */
function actorFacts({ actor, auth, source }: EnvelopeDto, moment: Moment, named: (id: string | null) => string, t: TFunction): Fact[] {
  const isWithoutCapacity = actor.type === 'person' && actor.role === null;
  return [
    [
      t('audit.actor'),
      <span key="actor">
        <PersonInCapacity {...moment.actor} />
        {isWithoutCapacity && ` (${t(auth === 'system' ? 'log.bySystem' : 'log.noCapacity')})`}
      </span>,
    ],
    ...(actor.onBehalfOf === null ? [] : [[t('log.onBehalf'), named(actor.onBehalfOf)] as const]),
    [t('log.auth'), codeWord('auth', auth, t)],
    [t('audit.source'), codeWord('source', source, t)],
  ];
}

/** The task, its row and its plan, each with its own page in the log. */
function aboutFacts({ taskId, itemId, planId }: EnvelopeDto['about'], named: (id: string | null) => string, t: TFunction): Fact[] {
  const task: Fact[] =
    taskId === null
      ? []
      : [
          [
            t('audit.task'),
            <span key="task">
              <Link to="/tasks/$taskId" params={{ taskId }}>
                {named(taskId)}
              </Link>
              {' · '}
              <Link to="/audit/tasks/$taskId" params={{ taskId }}>
                {t('log.life')}
              </Link>
            </span>,
          ],
        ];
  const row: Fact[] = itemId === null ? [] : [[t('log.row'), named(itemId)]];
  const plan: Fact[] =
    planId === null
      ? []
      : [
          [
            t('log.plan'),
            <span key="plan">
              <Link to="/plans/$planId" params={{ planId }}>
                {named(planId)}
              </Link>
              {' · '}
              <Link to="/audit/plans/$planId" params={{ planId }}>
                {t('log.openPlan')}
              </Link>
            </span>,
          ],
        ];
  return [...task, ...row, ...plan];
}

/** What ties it to its request and to its neighbours. */
function proofFacts({ hash }: VerifiedAuditEventDto, envelope: EnvelopeDto, t: TFunction): Fact[] {
  const { requestId, causeId, idempotencyKeyHash, prevHash, stream, seq } = envelope;
  const code = (text: string | null): ReactNode => (text === null ? '–' : <code key={text}>{text}</code>);
  return [
    [t('audit.requestId'), code(requestId)],
    ...(causeId === requestId ? [] : [[t('log.cause'), code(causeId)] as const]),
    [t('log.idempotency'), code(idempotencyKeyHash)],
    [t('audit.stream'), `${stream} · ${t('audit.seq')}: ${seq}`],
    [t('audit.hash'), code(hash)],
    [t('audit.prevHash'), code(prevHash)],
  ];
}

function codeWord(kind: 'auth' | 'source', code: string | null, t: TFunction): string {
  if (code === null) return '–';
  const key = `log.${kind}_${code}`;
  // Known to the words that are there, which no type can say of any text.
  return i18n.exists(key) ? t(key as 'log.auth_token') : code;
}
