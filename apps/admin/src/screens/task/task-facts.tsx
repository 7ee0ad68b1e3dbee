import type { TFunction } from 'i18next';
import { Link } from '@tanstack/react-router';
import { Fragment, type ReactElement, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaskDto } from '#api-client/index';
import { language } from '../../i18n/i18n';
import { writtenDay, writtenInstant } from '../../kit/day';
import { DueDate } from '../../kit/due-date';
import { FactList } from '../../kit/fact-list';
import { UnitName } from '../../kit/unit-name';
import { matesOf } from './bundle';
import { TaskFiles } from './task-files';
import { claimWord } from './claim-word';
import classes from './task-facts.module.css';

/** The row as printed beside what was computed from it. */
export function TaskFacts({ task }: { readonly task: TaskDto }): ReactElement {
  const { t } = useTranslation();
  const { item } = task;
  return (
    <div className={classes.facts}>
      <FactList
        facts={[
          [t('task.due'), <Due key="due" task={task} />],
          ...occurrenceFact(task, t),
          [t('task.lead'), <UnitName key="lead" unit={task.leadUnit} />],
          ...claimFact(task, t),
          ...remindedFact(task, t),
          ...bundleFact(task, t),
          ...coLeadFact(task, t),
          [t('task.coordinators'), coordinatorsText(task)],
          [t('task.requirements'), <Requirements key="requirements" task={task} />],
          [t('task.sectionName', { number: item.section }), sectionText(item)],
          ...issueFact(task, t),
          ...deciderFact(task, t),
          [t('task.reference'), task.reference],
        ]}
      />
    </div>
  );
}

/** Units, then parties outside. */
function coordinatorsText({ coordinators, outsideCoordinators }: TaskDto): string {
  return [...coordinators, ...outsideCoordinators].map(({ name }) => name).join(', ') || '–';
}

function sectionText({ sectionTitle, group }: TaskDto['item']): string {
  return group === null ? sectionTitle : `${sectionTitle} › ${group}`;
}

/** The event that the task answers to. */
function occurrenceFact({ occurrence }: TaskDto, t: TFunction): [string, ReactNode][] {
  if (occurrence === undefined || occurrence === null) return [];
  const link = (
    <Link key="occurrence" to="/occurrences/$occurrenceId" params={{ occurrenceId: occurrence.id }}>
      {occurrence.name}
    </Link>
  );
  return [[t('occurrences.occurrence'), link]];
}

/** Who of the lead unit has it in hand, and what the head said with it. */
function claimFact({ claim, state }: TaskDto, t: TFunction): [string, string][] {
  return claim === null || state === 'closed' ? [] : [[t('task.inHand'), claimWord(claim, t)]];
}

/** When it was last urged by hand. */
function remindedFact({ remindedAt, state }: TaskDto, t: TFunction): [string, string][] {
  return remindedAt === null || state !== 'assigned' ? [] : [[t('task.reminded'), writtenInstant(remindedAt)]];
}

/** What it is combined with: the others of its obligation that one submission answers too. */
function bundleFact(task: TaskDto, t: TFunction): [string, ReactNode][] {
  const mates = matesOf(task);
  if (mates.length === 0) return [];
  const links = mates.map(({ taskId, reference, state }) => (
    <div key={taskId}>
      <Link to="/tasks/$taskId" params={{ taskId }}>
        {reference}
      </Link>{' '}
      ({t(`taskState.${state}`)})
    </div>
  ));
  return [[t('task.bundle'), [<div key="count">{t('task.combinedWith', { count: mates.length })}</div>, ...links]]];
}

/** The other leads of a joint task, and which of them have confirmed what is proposed. */
function coLeadFact({ coLeads }: TaskDto, t: TFunction): [string, string][] {
  if (coLeads.length === 0) return [];
  const named = coLeads.map(({ name, confirmedAt }) => (confirmedAt === null ? name : `${name} (${t('task.confirmed')})`));
  return [[t('task.coLeads'), named.join(', ')]];
}

/** Who signs what the lead only proposes, and what was issued then. */
function issueFact(task: TaskDto, t: TFunction): [string, ReactNode][] {
  const { issuer, issuance } = task;
  const signs: [string, ReactNode][] = issuer === null ? [] : [[t('task.issuer'), issuer]];
  if (issuance === null) return signs;
  const { number, issuedOn, signer, documents } = issuance;
  const issued = (
    <Fragment key="issued">
      {t('task.issuedAs', { number, day: writtenDay(issuedOn), signer })}
      <TaskFiles task={task} files={documents} />
    </Fragment>
  );
  return [...signs, [t('task.issued'), issued]];
}

/** Whoever decides next, while there is something to decide. */
function deciderFact({ state, deciders, levelInTurn }: TaskDto, t: TFunction): [string, string][] {
  if (state === 'closed' || deciders === undefined) return [];
  const closing = deciders.close === null ? [] : [deciders.close];
  const approving = deciders.approve.find(({ level }) => level === levelInTurn)?.deciders ?? [];
  const named = (state === 'reviewed' ? closing : approving).map(({ name, unit }) => (unit === undefined ? name : `${name}, ${unit.name}`));
  return named.length === 0 ? [] : [[t('plans.previewDecider'), named.join('; ')]];
}

function Due({ task }: { readonly task: TaskDto }): ReactElement {
  const { t } = useTranslation();
  const { timing, firstDueOn, effectiveDueOn, graceUntil, item } = task;
  return (
    <>
      <DueDate dueOn={effectiveDueOn} printed={item.timingText} />
      {firstDueOn !== null && firstDueOn !== effectiveDueOn && (
        <div className={classes.muted}>{t('task.firstDue', { day: writtenDay(firstDueOn) })}</div>
      )}
      {graceUntil !== null && <div className={classes.muted}>{t('task.graceUntil', { day: writtenDay(graceUntil) })}</div>}
      {timing !== undefined && (
        <details className={classes.why}>
          <summary>{t('task.why')}</summary>
          <p>{timing.meaning[language()]}</p>
        </details>
      )}
    </>
  );
}

function Requirements({ task: { requirements, issuer } }: { readonly task: TaskDto }): ReactElement {
  const { t } = useTranslation();
  const { mode } = requirements;
  const items = requirements.items.map(({ text, producedBy }) =>
    producedBy === 'issuer' ? t('task.requirementIssued', { text, issuer: issuer ?? '' }) : text,
  );
  if (items.length === 0) return <span>{t('task.requirementsOpen')}</span>;
  if (items.length === 1) return <span>{items[0]}</span>;
  return (
    <>
      <span className={classes.muted}>{mode === 'any' ? t('task.requirementsAny') : t('task.requirementsAll')}</span>
      <ul className={classes.list}>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </>
  );
}
