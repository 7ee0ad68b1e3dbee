import { DESK, type View } from './browser-world.js';

const PHONE: View = { width: 390, height: 844, theme: 'light' };

/** Contrast is a matter of the theme and layout one of the width: three views show both; the fourth is kept as a picture. */
export const VIEWS: readonly View[] = [
  DESK,
  { ...DESK, theme: 'dark' },
  PHONE,
  ...(process.env['SCREENS'] === '1' ? [{ ...PHONE, theme: 'dark' } as const] : []),
];
