import type { Page } from 'playwright-core';

/** One interaction: its longest event, by name and by what it went to, and its time to the next paint in milliseconds. */
export interface Interaction {
  readonly what: string;
  readonly took: number;
}

/** What the Event Timing API measures, from now on. */
const WATCH = `
  globalThis.interactions = new Map();
  globalThis.watching ??= new PerformanceObserver((list) => {
    for (const { interactionId, duration, name, target } of list.getEntries())
      if (interactionId > 0 && duration > (interactions.get(interactionId)?.took ?? 0))
        interactions.set(interactionId, { what: name + ' ' + (target?.textContent ?? '').slice(0, 24), took: duration });
  });
  watching.observe({ type: 'event', durationThreshold: 16 });
  globalThis.countedBefore = performance.interactionCount;`;

/** Interactions that were quicker than the browser reports. */
const QUICK: Interaction = { what: 'quick', took: 16 };

/** What an officer does on a task's page, by real clicks and keys; and how long forms took from the press until they stood there, in milliseconds. */
export async function interactWithTask(page: Page): Promise<{ made: Interaction[]; opened: number[] }> {
  const opened: number[] = [];
  const dialog = page.getByRole('dialog');
  /** A form is drawn after the press that asks for it (`kit/after-press.ts`), which the Event Timing API does not see. */
  const openForm = async (name: string): Promise<void> => {
    const pressed = performance.now();
    await page.getByRole('button', { name }).click();
    await dialog.waitFor();
    opened.push(performance.now() - pressed);
  };
  await page.evaluate(WATCH);
  await page.getByText('Tại sao hạn này?').first().click();
  await openForm('Đề nghị phối hợp');
  await dialog.getByLabel('Nội dung đề nghị').pressSequentially('Đề nghị quý phòng cho ý kiến về danh sách.');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Thao tác khác' }).click();
  await page.getByRole('menuitem').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await openForm('Trình lãnh đạo');
  await dialog.getByRole('textbox').last().pressSequentially('Kính trình lãnh đạo xem xét.');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await page.getByRole('heading', { name: 'Quy trình' }).click();
  const { counted, reported } = await page.evaluate<{ counted: number; reported: Interaction[] }>(
    '({ counted: performance.interactionCount - countedBefore, reported: [...interactions.values()] })',
  );
  const quick = Array.from({ length: Math.max(0, counted - reported.length) }, () => QUICK);
  return { made: [...reported, ...quick], opened };
}
