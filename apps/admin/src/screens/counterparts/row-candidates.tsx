import { Button, Select, UnstyledButton } from '@mantine/core';
import { useEffect, useRef, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { RowToCompareDto, RowWithCounterpartsDto } from '#api-client/index';
import classes from './counterparts.module.css';
import type { OpenedRow } from './use-opened-row';
import type { Pairing } from './use-pairing';

interface Props {
  readonly row: RowWithCounterpartsDto;
  /** Of the other plan. */
  readonly code: string;
  readonly others: readonly RowToCompareDto[];
  readonly opened: OpenedRow;
  /** Null where the reader only looks. */
  readonly pairing: Pairing | null;
  readonly isPending: boolean;
}

/** The row, the rows that it may implement, each under its figure, and what can be said of the chosen one. */
export function RowCandidates({ row, code, others, opened, pairing, isPending }: Props): ReactElement {
  const { t } = useTranslation();
  const { candidates, chosen } = opened;
  const heading = useRef<HTMLHeadingElement>(null);
  // The row that was spoken of makes place for the next one: whoever works by keys goes on there.
  useEffect(() => heading.current?.focus({ preventScroll: true }), [row.id]);
  const settled = new Set(row.said.map(({ otherItemId }) => otherItemId));
  return (
    <section className={classes.card} aria-label={t('counterparts.row', { path: row.path })}>
      <h2 className={classes.asked} ref={heading} tabIndex={-1}>
        {t('counterparts.row', { path: row.path })}. {row.content}
      </h2>
      <h3 className={classes.heading}>{t('counterparts.candidates', { code })}</h3>
      {candidates.length === 0 && <p className={classes.muted}>{t('counterparts.noCandidates')}</p>}
      <ol className={classes.candidates}>
        {candidates.map((candidate, index) => (
          <li key={candidate.row.id}>
            <UnstyledButton
              className={classes.candidate}
              aria-pressed={candidate.row.id === chosen?.row.id}
              onClick={() => opened.choose(index)}
            >
              <span className={classes.figure}>{index + 1}</span>
              <span>
                <strong>{candidate.row.path}</strong> {candidate.row.content}
              </span>
              <span className={classes.likeness}>
                {candidate.likeness === null
                  ? t('counterparts.chosenByHand')
                  : t('counterparts.likeness', { percent: Math.round(candidate.likeness * 100) })}
              </span>
            </UnstyledButton>
          </li>
        ))}
      </ol>
      {pairing !== null && (
        <div className={classes.acts}>
          <Button disabled={chosen === null || isPending} onClick={pairing.confirm}>
            {t('counterparts.confirm')} (Enter)
          </Button>
          <Button variant="default" disabled={chosen === null || isPending} onClick={pairing.refuse}>
            {t('counterparts.refuse')} (X)
          </Button>
          {candidates.length > 1 && (
            <Button variant="default" disabled={isPending} onClick={pairing.refuseAll}>
              {t('counterparts.refuseAll')} (0)
            </Button>
          )}
          <Select
            searchable
            size="sm"
            className={classes.byHand}
            aria-label={t('counterparts.otherRow', { code })}
            placeholder={t('counterparts.otherRow', { code })}
            value={chosen !== null && chosen.likeness === null ? chosen.row.id : null}
            data={others
              .filter(({ id }) => !settled.has(id))
              .map(({ id, path, content }) => ({ value: id, label: `${path} · ${content}` }))}
            onChange={(id) => {
              if (id === null) return;
              const proposed = candidates.findIndex((one) => one.row.id === id);
              if (proposed === -1) opened.chooseByHand(id);
              else opened.choose(proposed);
            }}
          />
        </div>
      )}
    </section>
  );
}
