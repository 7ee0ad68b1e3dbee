import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { AddedReviewerDto, ApprovalDto, NamedLevelDto, TaskDto } from '#api-client/index';
import { writtenInstant } from '../../kit/day';
import classes from './task-panel.module.css';

/** Who has approved the newest version and whom it still waits for, level by level; nothing where one person's word is all it takes. */
export function ApprovalsSection({ task }: { readonly task: TaskDto }): ReactElement | null {
  const { t } = useTranslation();
  const levels = task.deciders?.approve ?? [];
  const isSimple = levels.length === 1 && levels[0]?.needed === 1 && task.addedReviewers.length === 0;
  if (task.submission === null || (isSimple && task.approvals.length === 0)) return null;
  return (
    <section className={classes.section}>
      <h3>{t('approvals.title')}</h3>
      <ol className={classes.items}>
        {levels.map((level) => (
          <Level key={level.level} level={level} task={task} />
        ))}
      </ol>
    </section>
  );
}

function Level({ level: { level, needed, deciders }, task }: { readonly level: NamedLevelDto; readonly task: TaskDto }): ReactElement {
  const { t } = useTranslation();
  const given = task.approvals.filter((approval) => approval.level === level);
  const added = task.addedReviewers.filter((reviewer) => reviewer.level === level);
  const isInTurn = task.state === 'submitted' && task.levelInTurn === level;
  const names = deciders.map(({ name, unit }) => (unit === undefined ? name : `${name}, ${unit.name}`));
  return (
    <li className={classes.item}>
      <strong>{t('approvals.level', { level, names: names.join('; ') })}</strong>
      {needed > 1 && <p className={classes.muted}>{t('approvals.needed', { count: needed })}</p>}
      {isInTurn && <p>{t('approvals.inTurn')}</p>}
      <ul>
        {given.map((approval) => (
          <Given key={approval.approvedBy} approval={approval} />
        ))}
        {added
          .filter((reviewer) => !hasApproved(reviewer, given))
          .map(({ personId, personName, addedByName }) => (
            <li key={personId}>
              {t('approvals.awaited', { name: personName ?? t('person.unknown'), by: addedByName ?? t('person.unknown') })}
            </li>
          ))}
      </ul>
    </li>
  );
}

function Given({ approval }: { readonly approval: ApprovalDto }): ReactElement {
  const { t } = useTranslation();
  const { approvedByName, standsInForName, approvedAt, submission, contentHash, note } = approval;
  const name = approvedByName ?? t('person.unknown');
  const who = standsInForName ? t('approvals.inPlaceOf', { name, for: standsInForName }) : name;
  return (
    <li>
      {t('approvals.given', { who, time: writtenInstant(approvedAt), number: submission })}{' '}
      <span className={classes.muted} title={contentHash}>
        {t('task.versionHash', { hash: contentHash.slice(0, 12) })}
      </span>
      {note !== null && <p>“{note}”</p>}
    </li>
  );
}

function hasApproved({ personId }: AddedReviewerDto, given: readonly ApprovalDto[]): boolean {
  return given.some(({ approvedBy, standsInFor }) => (standsInFor ?? approvedBy) === personId);
}
