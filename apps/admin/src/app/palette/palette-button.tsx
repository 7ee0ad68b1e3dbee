import { Kbd, UnstyledButton } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { Suspense, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { withWords } from '../../i18n/with-words';
import { lazyPart } from '../../kit/lazy-part';
import { isDialogOpen } from '../use-shortcuts';
import type { PaletteActs } from './palette-acts';
import classes from './palette.module.css';

/** What is searched comes when it is first opened. */
const Palette = lazyPart(
  withWords('search', () => import('./palette')),
  'Palette',
);

const KEY = /Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘ K' : 'Ctrl K';

/** The way to everything: a field that opens the palette, and its key, also while somebody is typing; not over another dialog. */
export function PaletteButton({ acts }: { readonly acts: PaletteActs }): ReactElement {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  useHotkeys([['mod+K', () => !isDialogOpen() && setOpened(true)]], []);
  return (
    <>
      <UnstyledButton className={classes.open} aria-keyshortcuts="Control+K Meta+K" aria-haspopup="dialog" onClick={() => setOpened(true)}>
        <span className={classes.openLong}>{t('palette.open')}</span>
        <span className={classes.openShort}>{t('palette.short')}</span>
        <Kbd aria-hidden className={classes.openKey}>
          {KEY}
        </Kbd>
      </UnstyledButton>
      {opened && (
        <Suspense>
          <Palette acts={acts} onClose={() => setOpened(false)} />
        </Suspense>
      )}
    </>
  );
}
