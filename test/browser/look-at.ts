import type { Page } from 'playwright-core';
import { violationsOf, violationsOfColours } from './accessibility.js';
import { DESK, type View } from './browser-world.js';
import { keepScreen } from './keep-screen.js';

interface Look extends View {
  readonly violations: (page: Page) => Promise<string[]>;
}

const PHONE = { width: 390, height: 844 };

/** In both themes on a desk: layout is a matter of the width, and colours of the theme. */
const THEMES: readonly Look[] = [
  { ...DESK, violations: violationsOf },
  { ...DESK, theme: 'dark', violations: violationsOfColours },
];
const EVERYWHERE: readonly Look[] = [
  ...THEMES,
  { ...PHONE, theme: 'light', violations: violationsOf },
  ...(process.env['SCREENS'] === '1' ? [{ ...PHONE, theme: 'dark', violations: violationsOfColours } as const] : []),
];

/** What axe finds on a screen on a desk, in the dark and on a phone. Each is kept for docs/screens. */
export function faultsOfScreen(page: Page, name: string): Promise<string[]> {
  return look(page, name, EVERYWHERE);
}

/** What axe finds on a dialog over its screen, in both themes. Each is kept for docs/screens. */
export function faultsOfDialog(page: Page, name: string): Promise<string[]> {
  return look(page, name, THEMES);
}

async function look(page: Page, name: string, looks: readonly Look[]): Promise<string[]> {
  const found: string[] = [];
  for (const { width, height, theme, violations } of looks) {
    await page.setViewportSize({ width, height });
    // What fades from one theme to the other would be caught on its way.
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    found.push(...(await violations(page)).map((violation) => `${name} (${width} px, ${theme}): ${violation}`));
    await keepScreen(page, `${name}-${width}-${theme}`);
  }
  await page.setViewportSize(DESK);
  await page.emulateMedia({ colorScheme: DESK.theme, reducedMotion: null });
  return found;
}
