import { useEffect, useState, type ReactElement } from 'react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './preview.module.css';
import type { PreviewBlock, PreviewText } from './preview-text';
import { useSeen } from './use-seen';

interface Props {
  readonly name: string;
  readonly text: Extract<PreviewText, { readonly kind: 'flow' }>;
  readonly onSeen: (() => void) | undefined;
}

/** So many blocks are shown at first, and so many more each time. */
const STEP = 1000;

/** The text of a document without its layout: paragraphs and tables. */
export function FlowView({ name, text, onSeen }: Props): ReactElement {
  const { t } = useTranslation();
  const [shown, setShown] = useState(STEP);
  const seen = useSeen(onSeen);
  useEffect(() => seen(), [seen]);
  return (
    <div className={classes.paper} role="region" aria-label={t('preview.region', { name })} tabIndex={0}>
      <div className={classes.flow}>
        {text.blocks.slice(0, shown).map((block, index) => (
          <Block key={index} block={block} />
        ))}
      </div>
      {text.blocks.length > shown && (
        <Button variant="default" onClick={() => setShown(shown + STEP)}>
          {t('preview.moreText')}
        </Button>
      )}
      {!text.isWhole && <p className={classes.note}>{t('preview.notWhole')}</p>}
    </div>
  );
}

function Block({ block }: { readonly block: PreviewBlock }): ReactElement {
  if (block.kind === 'paragraph') return <p>{block.text}</p>;
  return (
    <table className={classes.table}>
      <tbody>
        {block.rows.map((row, index) => (
          <tr key={index}>
            {row.map((cell, column) => (
              <td key={column}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
