import { Button } from '@mantine/core';
import type { KeyboardEvent, ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { language } from '../../i18n/i18n';
import classes from './preview.module.css';

/** 1 is the size of the paper, or of the picture. */
const STEPS = [0.25, 0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4];
/** Two scales that nobody tells apart. */
const NEARLY = 0.01;

export interface Zoom {
  /** How much larger than in itself it is shown. */
  readonly scale: number;
  readonly isFit: boolean;
  readonly canGrow: boolean;
  readonly canShrink: boolean;
  readonly grow: () => void;
  readonly shrink: () => void;
  readonly fit: () => void;
}

/** @param fitting the scale at which what is shown is as wide as its place */
export function zoomOf(chosen: number | null, choose: (scale: number | null) => void, fitting: number): Zoom {
  const scale = chosen ?? fitting;
  const larger = STEPS.find((step) => step > scale + NEARLY);
  const smaller = STEPS.findLast((step) => step < scale - NEARLY);
  return {
    scale,
    isFit: chosen === null,
    canGrow: larger !== undefined,
    canShrink: smaller !== undefined,
    grow: () => choose(larger ?? scale),
    shrink: () => choose(smaller ?? scale),
    fit: () => choose(null),
  };
}

/** Plus, minus and zero do what the buttons do. Keys of the browser itself stay the browser's. */
export function zoomByKey(zoom: Zoom, event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const act = { '+': zoom.grow, '=': zoom.grow, '-': zoom.shrink, '0': zoom.fit }[event.key];
  if (act === undefined) return;
  event.preventDefault();
  act();
}

/** Smaller, how large it is now, larger, as wide as the place. */
export function ZoomButtons({ zoom }: { readonly zoom: Zoom }): ReactElement {
  const { t } = useTranslation();
  const percent = new Intl.NumberFormat(language(), { style: 'percent' }).format(zoom.scale);
  return (
    <div className={classes.group}>
      <Button variant="default" size="compact-sm" aria-label={t('preview.smaller')} disabled={!zoom.canShrink} onClick={zoom.shrink}>
        −
      </Button>
      <span className={classes.percent} aria-live="polite">
        <span className="visually-hidden">{t('preview.size')} </span>
        {percent}
      </span>
      <Button variant="default" size="compact-sm" aria-label={t('preview.larger')} disabled={!zoom.canGrow} onClick={zoom.grow}>
        +
      </Button>
      <Button variant="default" size="compact-sm" aria-pressed={zoom.isFit} className={classes.pressable} onClick={zoom.fit}>
        {t('preview.fit')}
      </Button>
    </div>
  );
}
