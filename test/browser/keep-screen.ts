import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

const FOLDER = fileURLToPath(new URL('../../docs/screens', import.meta.url));

/** Writes docs/screens anew: `SCREENS=1 npm test -- test/browser`. Nothing is compared: people look at them. */
const isKept = process.env.SCREENS === '1';

const toasts = (display: string): string =>
  `for (const toasts of document.querySelectorAll('.mantine-Notifications-root')) toasts.style.display = '${display}'`;

/** What the page shows now, or at its top, as docs/screens/`name`.png. */
export async function keepScreen(page: Page, name: string, { atTop = false } = {}): Promise<void> {
  if (!isKept) return;
  if (atTop) await page.evaluate('document.getElementById("content").scrollTo(0, 0)');
  mkdirSync(FOLDER, { recursive: true });
  // Toasts come and go. A style sheet of its own would not be let in by the Content-Security-Policy.
  await page.evaluate(toasts('none'));
  await page.screenshot({ path: join(FOLDER, `${name}.png`) });
  await page.evaluate(toasts(''));
}
