import { useEffect, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { LoadingState } from '../states';
import { FlowView } from './flow-view';
import classes from './preview.module.css';
import type { PreviewText } from './preview-text';
import { useSeen } from './use-seen';

interface Props {
  readonly name: string;
  readonly content: Blob;
  readonly text: PreviewText | undefined;
  readonly onSeen: (() => void) | undefined;
}

/** A file of plain text: what the server read of it, else its bytes as UTF-8. */
export function TextView({ name, content, text, onSeen }: Props): ReactElement {
  if (text?.kind === 'flow') return <FlowView name={name} text={text} onSeen={onSeen} />;
  return <Lines name={name} content={content} onSeen={onSeen} />;
}

function Lines({ name, content, onSeen }: Omit<Props, 'text'>): ReactElement {
  const { t } = useTranslation();
  const [lines, setLines] = useState<string | null>(null);
  const seen = useSeen(onSeen);
  useEffect(() => {
    let isLeft = false;
    void content.text().then((read) => {
      if (!isLeft) setLines(read);
    });
    return () => {
      isLeft = true;
    };
  }, [content]);
  useEffect(() => {
    if (lines !== null) seen();
  }, [lines, seen]);
  if (lines === null) return <LoadingState />;
  return (
    <div className={classes.paper} role="region" aria-label={t('preview.region', { name })} tabIndex={0}>
      <pre className={classes.lines}>{lines}</pre>
    </div>
  );
}
