import type { Locator, Page } from 'playwright-core';

/** Opens a select and takes the option that is called so. */
export async function choose(page: Page, field: Locator, option: string): Promise<void> {
  await field.click();
  await page.getByRole('option', { name: option }).click();
}

/** What the element with the focus is called: by its label, or by its own text. What only holds others, as a dialog does, is not called. */
const FOCUSED = `(({ tagName, labels, textContent }) =>
  ['BODY', 'DIV', 'SECTION'].includes(tagName) ? '' : [...(labels ?? [])].map((label) => label.textContent).join(' ') || textContent)(document.activeElement)`;

/** Presses Tab until what has the focus is called so; a keyboard user has no other way. */
export async function tabTo(page: Page, name: string): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate<string>(FOCUSED);
    if (focused.startsWith(name)) return;
  }
  throw new Error(`no way to ${name} by Tab`);
}
