import type { Page } from 'playwright-core';

/** Interaction to next paint, in milliseconds: what the Event Timing API measures, the longest event of each interaction. */
const WATCH = `
  globalThis.interactions = new Map();
  new PerformanceObserver((list) => {
    for (const { interactionId, duration } of list.getEntries())
      if (interactionId > 0) interactions.set(interactionId, Math.max(interactions.get(interactionId) ?? 0, duration));
  }).observe({ type: 'event', durationThreshold: 16, buffered: true });`;

/** Interactions that were quicker than the browser reports. */
const QUICK = 16;

/** What an officer does on a task's page, by real clicks and keys, `rounds` times over. Gives the time of each interaction. */
export async function interactWithTask(page: Page, rounds: number): Promise<number[]> {
  await page.evaluate(WATCH);
  for (let round = 0; round < rounds; round += 1) {
    await page.getByText('Tại sao hạn này?').first().click();
    await page.getByRole('button', { name: 'Đề nghị phối hợp' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Nội dung đề nghị').pressSequentially('Đề nghị quý phòng cho ý kiến về danh sách.');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Thao tác khác' }).click();
    await page.getByRole('menuitem').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Trình lãnh đạo' }).click();
    await dialog.getByRole('textbox').last().pressSequentially('Kính trình lãnh đạo xem xét.');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('heading', { name: 'Quy trình' }).click();
  }
  const { counted, reported } = await page.evaluate<{ counted: number; reported: number[] }>(
    '({ counted: performance.interactionCount, reported: [...interactions.values()] })',
  );
  return [...reported, ...Array.from({ length: Math.max(0, counted - reported.length) }, () => QUICK)];
}
