import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** WCAG 2.2, levels A and AA. */
const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The rules that colours can break: all that another theme changes of a page. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/** What axe finds on a page as it stands: rule and element. */
export function violationsOf(page: Page): Promise<string[]> {
  return found(axe(page).withTags(LEVELS));
}

/** The same of a page that was looked at in the other theme already. */
export function violationsOfColours(page: Page): Promise<string[]> {
  return found(axe(page).withRules(OF_COLOURS));
}

/** No screen has a frame: what is found there need not be brought together in a page of its own. */
function axe(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
}

async function found(builder: AxeBuilder): Promise<string[]> {
  const { violations } = await builder.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary ?? ''}`),
  );
}
