import axe, { type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

/** WCAG 2.2, levels A and AA. */
const LEVELS: RunOptions = { runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] } };

/** The rules that colours can break: all that another theme changes of a page. */
const OF_COLOURS: RunOptions = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } };

/** What axe finds on a page as it stands: rule and element. */
export function violationsOf(page: Page): Promise<string[]> {
  return found(page, LEVELS);
}

/** The same of a page that was looked at in the other theme already. */
export function violationsOfColours(page: Page): Promise<string[]> {
  return found(page, OF_COLOURS);
}

/** What fades or moves is looked at where it comes to rest; what never rests, as a spinner, is let be. */
const AT_REST = `Promise.allSettled(document.getAnimations()
  .filter((animation) => animation.effect.getComputedTiming().endTime !== Infinity)
  .map((animation) => animation.finished)).then(() => undefined)`;

/** axe comes into a document once: reading it takes longer than looking at most screens. No screen has a frame that is to be looked at. */
async function found(page: Page, rules: RunOptions): Promise<string[]> {
  await page.evaluate(AT_REST);
  if (!(await page.evaluate<boolean>("'axe' in globalThis"))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate((options) => axe.run(options), { ...rules, resultTypes: ['violations'] } satisfies RunOptions);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary ?? ''}`),
  );
}
