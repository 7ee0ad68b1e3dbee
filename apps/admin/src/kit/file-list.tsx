import type { ReactElement, ReactNode } from 'react';
import classes from './file-list.module.css';
import { writtenSize } from './written-size';

export interface StoredFile {
  readonly documentId: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly mediaType: string;
  /** SHA-256, hexadecimal. */
  readonly digest: string;
}

/** Documents by name, size and the beginning of their hash; each opens its content. */
export function FileList({
  files,
  action,
  below,
  hidden = [],
}: {
  readonly files: readonly StoredFile[];
  readonly action?: (file: StoredFile) => ReactNode;
  /** What else there is to say of a file. */
  readonly below?: (file: StoredFile) => ReactNode;
  /** Ids of those whose content nobody reads any more: they are named, and open nothing. */
  readonly hidden?: readonly string[];
}): ReactElement {
  return (
    <ul className={classes.files}>
      {files.map((file) => (
        <li key={file.documentId} className={classes.file}>
          {hidden.includes(file.documentId) ? (
            <s>{file.name}</s>
          ) : (
            <a href={`/v1/documents/${file.documentId}/content`} download={file.name}>
              {file.name}
            </a>
          )}
          <span className={classes.facts}>
            {writtenSize(file.size)} · <span title={`SHA-256 ${file.digest}`}>SHA-256 {file.digest.slice(0, 12)}…</span>
          </span>
          {action?.(file)}
          {below !== undefined && <div className={classes.below}>{below(file)}</div>}
        </li>
      ))}
    </ul>
  );
}
