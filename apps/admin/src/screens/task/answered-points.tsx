import type { ReactElement } from 'react';
import type { AnsweredPointDto } from '#api-client/index';
import classes from './task-panel.module.css';

/** Each point of the return before a version, and what the version says to it. */
export function AnsweredPoints({ answers }: { readonly answers: readonly AnsweredPointDto[] }): ReactElement | null {
  if (answers.length === 0) return null;
  return (
    <ol>
      {answers.map(({ point, text, answer }) => (
        <li key={point} value={point}>
          <span className={classes.muted}>{text}</span>
          <br />
          {answer}
        </li>
      ))}
    </ol>
  );
}
