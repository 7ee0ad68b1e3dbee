import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaskDto } from '#api-client/index';
import { Chip } from '../../kit/chip';
import { writtenDay, writtenInstant } from '../../kit/day';
import { PartActions } from './part-actions';
import classes from './task-panel.module.css';

type Extension = TaskDto['extensions'][number];

/** Later dates that were asked for, newest first, and what was answered. */
export function ExtensionsSection({ task }: { readonly task: TaskDto }): ReactElement | null {
  const { t } = useTranslation();
  if (task.extensions.length === 0) return null;
  return (
    <section className={classes.section}>
      <h3>{t('task.extensions')}</h3>
      <ul className={classes.items}>
        {task.extensions.toReversed().map((extension) => (
          <li key={extension.id} className={classes.item}>
            <div className={classes.between}>
              <strong>
                {t('task.extensionAsked', { from: writtenDay(extension.dueOnThen), to: writtenDay(extension.requestedDueOn) })}
              </strong>
              <Chip>{t(`extensionState.${extension.state}`)}</Chip>
            </div>
            <blockquote>{extension.reason}</blockquote>
            <p className={classes.muted}>
              {t('occurrences.byAt', {
                name: extension.requestedByName ?? t('person.unknown'),
                time: writtenInstant(extension.requestedAt),
              })}
            </p>
            <Answer extension={extension} />
            <PartActions part={extension} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Answer({ extension }: { readonly extension: Extension }): ReactElement | null {
  const { t } = useTranslation();
  const { grantedDueOn, decidedAt, decidedByName, decisionNote } = extension;
  if (decidedAt === null) return null;
  return (
    <>
      {grantedDueOn !== null && <p>{t('task.extensionGranted', { day: writtenDay(grantedDueOn) })}</p>}
      {decisionNote !== null && <blockquote>{decisionNote}</blockquote>}
      <p className={classes.muted}>
        {t('occurrences.byAt', { name: decidedByName ?? t('person.unknown'), time: writtenInstant(decidedAt) })}
      </p>
    </>
  );
}
