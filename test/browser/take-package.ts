import type { Page } from 'playwright-core';

/** Has the sealed package made, and downloads it. Gives the name of the file. */
export async function takePackage(page: Page): Promise<string> {
  await page.goto('/audit/questions');
  await page.getByRole('button', { name: 'Lập gói hồ sơ kiểm tra' }).click();
  const link = page.getByRole('link', { name: /^Tải về goi-thanh-tra/ });
  const [sealed] = await Promise.all([page.waitForEvent('download'), link.click()]);
  return sealed.suggestedFilename();
}
