import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { FoundDocumentDto } from '#api-client/index';
import { writtenInstant } from '../../kit/day';
import { writtenSize } from '../../kit/written-size';
import classes from './documents.module.css';

/** A document that holds what was searched: where it says it, whose it is, and which tasks it was handed in for. */
export function FoundDocument({ document }: { readonly document: FoundDocumentDto }): ReactElement {
  const { t } = useTranslation();
  const { documentId, name, size, uploadedAt, unit, snippet, tasks } = document;
  const facts = [unit?.name, writtenInstant(uploadedAt), writtenSize(size)].filter((fact) => fact !== undefined);
  return (
    <li className={classes.item}>
      <a href={`/v1/documents/${documentId}/content`} download={name}>
        {name}
      </a>
      {snippet !== null && (
        <p className={classes.snippet}>
          {snippet.before}
          <mark>{snippet.hit}</mark>
          {snippet.after}
        </p>
      )}
      <p className={classes.muted}>{facts.join(' · ')}</p>
      {tasks.map(({ id, path, content }) => (
        <span key={id}>
          {t('documents.handedIn')}{' '}
          <Link to="/tasks/$taskId" params={{ taskId: id }}>
            {path} · {content}
          </Link>
        </span>
      ))}
    </li>
  );
}
