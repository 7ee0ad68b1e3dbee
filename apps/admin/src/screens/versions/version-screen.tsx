import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { readTaskOptions } from '#api-client/@tanstack/react-query.gen';
import type { DocumentRefDto, NamedSubmissionDto, TaskDto } from '#api-client/index';
import { ScreenTitle } from '../../app/screen-title';
import { writtenDay, writtenInstant } from '../../kit/day';
import { FactList } from '../../kit/fact-list';
import { ON_ARRIVAL } from '../../kit/on-arrival';
import { QueryContent } from '../../kit/query-content';
import { EmptyState } from '../../kit/states';
import { AnsweredPoints } from '../task/answered-points';
import { EvidenceList } from '../task/evidence/evidence-list';
import { ReceiptLink } from '../task/receipt-link';
import { TaskFiles } from '../task/task-files';
import { ChangedFiles } from './changed-files';
import { ShownDocument } from './shown-document';
import classes from './versions.module.css';

const route = getRouteApi('/shell/tasks/$taskId/versions/$number');

/** One version of a deliverable by itself: who handed in what, for which requirement, and what it says otherwise than the one before it. */
export function VersionScreen(): ReactElement {
  const { t } = useTranslation();
  const { taskId, number } = route.useParams();
  const query = useQuery({ ...readTaskOptions({ path: { id: taskId } }), ...ON_ARRIVAL });
  return (
    <QueryContent query={query}>
      {(task) => {
        const version = task.submissions?.find((one) => String(one.number) === number);
        return version === undefined ? (
          <EmptyState title={t('version.none', { number })}>{null}</EmptyState>
        ) : (
          <Version key={version.number} task={task} version={version} />
        );
      }}
    </QueryContent>
  );
}

function Version({ task, version }: { readonly task: TaskDto; readonly version: NamedSubmissionDto }): ReactElement {
  const { t } = useTranslation();
  const [shown, setShown] = useState<DocumentRefDto | null>(null);
  const { documents, evidence, note, answers } = version;
  const before = task.submissions?.find(({ number }) => number === version.number - 1);
  return (
    <>
      <ScreenTitle title={t('version.title', { number: version.number, path: task.item.path })}>
        <Link to="/tasks/$taskId" params={{ taskId: task.id }}>
          {task.reference}
        </Link>
      </ScreenTitle>
      <article className={classes.version}>
        <p>{task.item.content}</p>
        <VersionFacts task={task} version={version} />
        <EvidenceList evidence={evidence} documents={documents} />
        {note !== null && <blockquote>{note}</blockquote>}
        <AnsweredPoints answers={answers} />
        {before !== undefined && (
          <section>
            <h2>{t('reviews.sinceLast', { number: before.number })}</h2>
            <ChangedFiles before={before} after={version} hidden={task.hiddenDocuments} />
          </section>
        )}
        <h2>{t('field.documents')}</h2>
        {documents.length === 0 && <p>{t('reviews.nothing')}</p>}
        <TaskFiles
          task={task}
          files={documents}
          action={(file) => (
            <Button
              size="compact-xs"
              variant="default"
              aria-expanded={shown?.documentId === file.documentId}
              onClick={() => setShown(documents.find((one) => one.documentId === file.documentId) ?? null)}
            >
              {t('reviews.preview', { name: file.name })}
            </Button>
          )}
        />
        {shown !== null && <ShownDocument key={shown.documentId} file={shown} evidence={evidence} />}
      </article>
    </>
  );
}

/** Who handed it in and when, and the digest over all that it consists of. */
function VersionFacts({ task, version }: { readonly task: TaskDto; readonly version: NamedSubmissionDto }): ReactElement {
  const { t } = useTranslation();
  const { submittedByName, submittedAt, completedOn, contentHash, enteredFor } = version;
  const isNewest = version.number === task.submission?.number;
  const isReturned = task.lastReturn?.submission === version.number;
  return (
    <FactList
      facts={[
        [t('version.by'), t('task.versionBy', { name: submittedByName ?? t('person.unknown'), time: writtenInstant(submittedAt) })],
        [t('version.completedOn'), writtenDay(completedOn)],
        ...(enteredFor === null ? [] : [[t('version.enteredFor'), enteredFor.reason] as const]),
        [t('version.standing'), isReturned ? t('version.returned') : isNewest ? t(`taskState.${task.state}`) : t('version.replaced')],
        [t('version.hash'), <code key="hash">{contentHash}</code>],
        [t('task.receipt'), <ReceiptLink key="receipt" taskId={task.id} number={version.number} />],
      ]}
    />
  );
}
