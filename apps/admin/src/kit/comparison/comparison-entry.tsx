import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ComparisonEntryDto } from '#api-client/index';
import classes from './comparison.module.css';

/** One difference: a word says what it is, beside its colour. */
export function ComparisonEntry({ entry }: { readonly entry: ComparisonEntryDto }): ReactElement {
  const { t } = useTranslation();
  const { kind, pageAfter, pageBefore } = entry;
  const page = pageAfter ?? pageBefore ?? null;
  return (
    <li className={classes.entry} data-kind={kind}>
      <span className={classes.what}>
        {[isUnchanged(kind) ? null : t(`comparison.kind.${kind}`), page === null || kind === 'same' ? null : t('upload.onPage', { page })]
          .filter((word) => word !== null)
          .join(' · ')}
      </span>
      <span className={classes.text}>{contentOf(entry, t('comparison.alike', { count: entry.count ?? 0 }))}</span>
    </li>
  );
}

function isUnchanged(kind: ComparisonEntryDto['kind']): kind is 'same' | 'context' {
  return kind === 'same' || kind === 'context';
}

function contentOf(entry: ComparisonEntryDto, alike: string): ReactNode {
  const { kind, text = '', parts = [] } = entry;
  switch (kind) {
    case 'same':
      return <span className={classes.muted}>{alike}</span>;
    case 'changed':
      return parts.map((part, index) => <Part key={index} kind={part.kind} text={part.text} />);
    case 'context':
    case 'added':
    case 'removed':
      return <Part kind={kind} text={text} />;
    default:
      return <InSheet entry={entry} />;
  }
}

/** A difference in a workbook, with its address there. */
function InSheet({
  entry: { kind, sheet = '', row, column, cells = [], before, after },
}: {
  readonly entry: ComparisonEntryDto;
}): ReactNode {
  if (before !== undefined && after !== undefined) {
    return (
      <>
        {sheet} · {after.address}: <Part kind="removed" text={before.text} /> <Part kind="added" text={after.text} />
      </>
    );
  }
  if (cells.length === 0) return sheet;
  return (
    <>
      {sheet} · {row ?? column}:{' '}
      <Part kind={kind.endsWith('added') ? 'added' : 'removed'} text={cells.map(({ text }) => text).join('\t')} />
    </>
  );
}

function Part({ kind, text }: { readonly kind: string; readonly text: string }): ReactNode {
  if (text === '') return null;
  if (kind === 'added') return <ins>{inCells(text)}</ins>;
  return kind === 'removed' ? <del>{inCells(text)}</del> : inCells(text);
}

/** The cells of a table's row are parted by tabs. */
function inCells(text: string): string {
  return text.replaceAll('\t', ' | ');
}
