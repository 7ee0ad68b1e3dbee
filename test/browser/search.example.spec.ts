import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { violationsOf, violationsOfColours } from './accessibility.js';
import { createBrowserWorld, DESK, type BrowserWorld } from './browser-world.js';
import { see } from './every-screen.js';
import { keepScreen } from './keep-screen.js';

const PHONE = { width: 390, height: 844 };
/** How high a line is that is touched, in px. */
const FINGER = 44;

describe('the search over everything, in the browser', () => {
  let world: BrowserWorld;
  let page: Page;
  const palette = (): ReturnType<Page['getByRole']> => page.getByRole('dialog', { name: 'Tìm hoặc ra lệnh' });
  const field = (): ReturnType<Page['getByRole']> => palette().getByRole('combobox');
  const chosen = (): ReturnType<Page['getByRole']> => palette().getByRole('option', { selected: true });

  beforeAll(async () => {
    world = await createBrowserWorld();
    page = await world.enterAs('Đặng Thu Nga');
  }, 120_000);
  afterAll(() => world.end(), 60_000);

  it('opens by its key, finds a row without diacritics, and leads there by Enter', async () => {
    await page.keyboard.press('Control+k');
    await field().waitFor();
    await field().fill('ban hanh ke hoach kiem soat');
    await palette().getByRole('group', { name: 'Dòng kế hoạch' }).waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await keepScreen(page, 'palette-1280-light');
    const row = palette().getByRole('group', { name: 'Dòng kế hoạch' }).getByRole('option').first();
    for (let step = 0; (await row.getAttribute('aria-selected')) !== 'true' && step < 20; step++) await field().press('ArrowDown');
    expect(await chosen().getAttribute('id')).toBe(await field().getAttribute('aria-activedescendant'));
    await field().press('Enter');
    await page.waitForURL(/\/plans\/[^/]+\?item=/);
    await palette().waitFor({ state: 'detached' });
  }, 60_000);

  it('begins with what was opened before, and takes commands', async () => {
    await page.getByRole('button', { name: 'Tìm hoặc ra lệnh' }).click();
    await palette().getByRole('group', { name: 'Mở gần đây' }).getByRole('option').first().waitFor();
    await keepScreen(page, 'palette-commands-1280-light');
    await field().fill('giao dien toi');
    await field().press('Enter');
    await page.locator('html[data-mantine-color-scheme=dark]').waitFor();
    await page.keyboard.press('Control+k');
    await field().fill('ke hoach');
    await palette().getByRole('group', { name: 'Dòng kế hoạch' }).waitFor();
    expect(await violationsOfColours(page)).toEqual([]);
    await keepScreen(page, 'palette-1280-dark');
    await field().fill('giao dien sang');
    await field().press('Enter');
    await page.locator('html[data-mantine-color-scheme=light]').waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
  }, 60_000);

  it('says when it finds nothing, and when it cannot reach the server, and goes on when asked', async () => {
    await page.keyboard.press('Control+k');
    await field().fill('xyzzy khong co');
    await palette().getByText('Không tìm thấy “xyzzy khong co”.').waitFor();
    await page.route('**/v1/search?*', (route) => route.abort());
    await field().fill('thong ke');
    await palette().getByRole('button', { name: 'Thử lại' }).waitFor();
    await page.unroute('**/v1/search?*');
    await palette().getByRole('button', { name: 'Thử lại' }).click();
    await palette().getByRole('button', { name: 'Thử lại' }).waitFor({ state: 'detached' });
    await field().press('Escape');
    await palette().waitFor({ state: 'detached' });
  }, 60_000);

  it('shows every group on a page of its own, whose address holds what was searched', async () => {
    await page.keyboard.press('Control+k');
    await field().fill('noi vu');
    await palette().getByRole('option', { name: 'Xem tất cả kết quả' }).click();
    await page.getByRole('heading', { name: 'Đơn vị' }).waitFor();
    expect(page.url()).toMatch(/\/search\?q=noi(?:\+|%20)vu/);
    for (const { width, height } of [DESK, PHONE]) {
      await page.setViewportSize({ width, height });
      expect(await violationsOf(page)).toEqual([]);
      await keepScreen(page, `search-${width}-light`);
    }
    const banner = page.getByRole('banner');
    expect((await banner.boundingBox())?.height).toBeLessThan(3 * FINGER);
    await banner.getByRole('button', { name: 'Tìm kiếm', exact: true }).click();
    await field().fill('ke hoach');
    await palette().getByRole('group', { name: 'Dòng kế hoạch' }).waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await keepScreen(page, 'palette-390-light');
    await field().press('Escape');
    await page.setViewportSize(DESK);
    await page.goto('/search?q=xyzzy');
    await see(page, 'Không tìm thấy “xyzzy”.');
  }, 60_000);

  it('is left by G and a letter, until one-letter keys are switched off for this person', async () => {
    await page.keyboard.press('g');
    await page.keyboard.press('p');
    await page.waitForURL(/\/plans$/);
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Phím tắt' }).waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await keepScreen(page, 'keys-1280-light');
    await page.getByRole('switch', { name: 'Dùng phím tắt một chữ' }).click();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.keyboard.press('?');
    await page.keyboard.press('g');
    await page.keyboard.press('o');
    await page.keyboard.press('Control+k');
    await field().waitFor();
    expect(await page.getByRole('dialog').count()).toBe(1);
    expect(page.url()).toMatch(/\/plans$/);
    expect(world.faults).toEqual([]);
  }, 60_000);
});
