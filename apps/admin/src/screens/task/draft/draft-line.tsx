import { Button, Group, Text } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { isPassing, messageOf } from '../../../api/problem';
import { useNow } from '../../../app/now';
import { dayOf, writtenInstant, writtenTime } from '../../../kit/day';
import classes from './draft-line.module.css';
import type { DraftState } from './draft-keeper';
import type { Drafting } from './use-draft';

/** Says quietly whether what was typed is safe, and what may be done where it is not. */
export function DraftLine({ state, gone, load, writeOver, discard }: Drafting): ReactElement {
  const { t } = useTranslation();
  const words = useDraftWords(state);
  return (
    <div className={classes.line} data-speaks={state.kind !== 'none' || gone.length > 0}>
      {gone.map((name, index) => (
        <Text key={`${index} ${name}`} size="sm">
          {t('draft.gone', { name })}
        </Text>
      ))}
      <Group gap="xs">
        <Text size="sm" c={state.kind === 'saved' ? 'dimmed' : undefined} aria-live="polite">
          {words}
        </Text>
        {state.kind === 'saved' && <DiscardButton onDiscard={discard} />}
        {state.kind === 'stale' && (
          <>
            <Button size="compact-sm" variant="default" onClick={() => void load()}>
              {t('draft.load')}
            </Button>
            <Button size="compact-sm" variant="subtle" onClick={() => void writeOver()}>
              {t('draft.keep')}
            </Button>
          </>
        )}
      </Group>
    </div>
  );
}

function useDraftWords(state: DraftState): string {
  const { t } = useTranslation();
  const today = useNow()?.today;
  switch (state.kind) {
    case 'none':
      return '';
    case 'saved':
      return t('draft.saved', { at: dayOf(state.at) === today ? writtenTime(state.at) : writtenInstant(state.at) });
    case 'failed':
      return t(isPassing(state.error) ? 'draft.cut' : 'draft.failed', { why: reasonOf(state.error) });
    case 'stale':
      return t('draft.stale');
  }
}

function reasonOf(error: unknown): string {
  const { title, reasons } = messageOf(error);
  return reasons[0] ?? title;
}

/** What was typed is lost with it: it is asked once more. */
function DiscardButton({ onDiscard }: { readonly onDiscard: () => Promise<void> }): ReactElement {
  const { t } = useTranslation();
  const [isAsking, setIsAsking] = useState(false);
  if (!isAsking) {
    return (
      <Button size="compact-sm" variant="subtle" onClick={() => setIsAsking(true)}>
        {t('draft.discard')}
      </Button>
    );
  }
  return (
    <>
      <Text size="sm">{t('draft.discardAsked')}</Text>
      <Button size="compact-sm" variant="default" color="red" onClick={() => void onDiscard()}>
        {t('draft.discard')}
      </Button>
      <Button size="compact-sm" variant="subtle" onClick={() => setIsAsking(false)}>
        {t('draft.discardNot')}
      </Button>
    </>
  );
}
