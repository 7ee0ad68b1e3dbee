import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { violationsOf, violationsOfColours } from './accessibility.js';
import { createBrowserWorld, DESK, type BrowserWorld } from './browser-world.js';
import { tabTo } from './by-hand.js';
import { see } from './every-screen.js';
import { keepScreen } from './keep-screen.js';
import { handInSome } from './reviewer-site.js';

const REVIEWER = 'Vũ Thị Mai';
const OTHER_REVIEWER = 'Bùi Gia Khánh';
const NOTE = 'Trang 1: số liệu chưa khớp với báo cáo tháng.';

describe('a reviewer’s evening, by keyboard alone', () => {
  let world: BrowserWorld;
  let page: Page;
  let returned = '';

  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };
  /** The list or the page as it stands after an act of one's own. */
  const waiting = (count: number): Promise<void> => see(page, `${count} trong ${count} kết quả đang chờ`);
  const faults = async (): Promise<string[]> => {
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    const inTheDark = await violationsOfColours(page);
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: null });
    return [...inTheDark, ...(await violationsOf(page))];
  };

  beforeAll(async () => {
    world = await createBrowserWorld();
    await handInSome(world);
  }, 150_000);
  afterAll(() => world.end(), 60_000);

  it('comes in, and stands in what waits, longest first or by date', async () => {
    page = await world.open('/sign-in');
    await page.getByRole('button', { name: REVIEWER }).waitFor();
    await tabTo(page, REVIEWER);
    await press('Enter');
    await waiting(6);
    await press('j', 'j', 'k');
    expect(await page.locator('[data-task]').first().getAttribute('data-selected')).not.toBeNull();
    expect(await faults()).toEqual([]);
    await keepScreen(page, 'review-queue');
  }, 60_000);

  it('notes while reading, and sends the note with the return; nobody else has read it before', async () => {
    await press('Enter');
    await see(page, 'Ghi chú của tôi');
    returned = new URL(page.url()).pathname;
    await press('c');
    await page.locator('textarea:focus').waitFor();
    await page.keyboard.type(NOTE);
    await press('Control+Enter');
    await see(page, 'Ghi chú của tôi · 1');
    const other = await world.enterAs(OTHER_REVIEWER);
    await other.goto(returned);
    await other.getByRole('heading', { name: 'Ghi chú của tôi' }).waitFor();
    expect(await other.getByText(NOTE).count()).toBe(0);
    await other.context().close();
    expect(await faults()).toEqual([]);
    await keepScreen(page, 'review-notes');
    await press('Escape', 'r');
    await page.locator('[role=dialog] textarea:focus').waitFor();
    await see(page, 'Gửi kèm 1 ghi chú của tôi');
    await tabTo(page, '+ Số liệu');
    await press('Space');
    await keepScreen(page, 'review-return');
    expect(await violationsOf(page)).toEqual([]);
    await press('Control+Enter');
    await page.waitForURL((url) => url.pathname !== returned);
    const lead = await world.enterAs('Nguyễn Quốc Bình');
    await lead.goto(returned.replace('/reviews/', '/tasks/'));
    await see(lead, NOTE);
    await see(lead, 'Số liệu chưa đầy đủ hoặc chưa khớp.');
    await lead.context().close();
  }, 60_000);

  it('approves with two keys, and stands at the next result each time', async () => {
    for (let left = 2; left > 0; left -= 1) {
      const before = page.url();
      await see(page, 'Ghi chú của tôi');
      await press('a');
      await page.locator('[role=dialog] [type=submit]:focus').waitFor();
      await press('Enter');
      await page.waitForURL((url) => url.href !== before);
      await page.locator('h2:focus').waitFor();
    }
    expect(await page.evaluate(`document.activeElement.tagName`)).toBe('H2');
  }, 60_000);

  it('approves from the list, too, and stands in the row that took the place', async () => {
    await page.goto('/reviews');
    await waiting(3);
    await press('j', 'a');
    await page.locator('[role=dialog] [type=submit]:focus').waitFor();
    await press('Enter');
    await waiting(2);
    await page.locator('[data-task]:focus-within').first().waitFor();
  }, 60_000);

  it('sees every unit of a row on one board, its document beside it, and decides those that are chosen', async () => {
    await press('Enter');
    await see(page, 'Ghi chú của tôi');
    await tabTo(page, 'Bảng đơn vị của dòng');
    await press('Enter');
    await page.locator('tr[aria-current]').waitFor();
    const late = await world.enterAs(OTHER_REVIEWER);
    await late.route('**/v1/changes', (route) => route.abort());
    await late.goto(page.url());
    await late.locator('tr[aria-current]').focus();
    await page.locator('tr[aria-current]').focus();
    await press('ArrowDown', 'ArrowUp', 'Space');
    await see(page, 'Đã chọn 1');
    await see(page, 'TRƯỞNG PHÒNG');
    expect(await faults()).toEqual([]);
    await keepScreen(page, 'board');
    await page.setViewportSize({ width: 390, height: 844 });
    await keepScreen(page, 'board-390');
    expect(await violationsOf(page)).toEqual([]);
    await page.setViewportSize(DESK);
    await press('a');
    await tabTo(page, 'Xem trước');
    await press('Enter');
    await see(page, 'Thực hiện được: 1 nhiệm vụ.');
    await tabTo(page, 'Thực hiện với 1 nhiệm vụ');
    await press('Enter');
    await see(page, 'Đã thực hiện: 1 nhiệm vụ.');
    await press('Escape');
    await tellsWhoWasFaster(late);
  }, 90_000);

  const tellsWhoWasFaster = async (late: Page): Promise<void> => {
    await late.keyboard.press('a');
    await see(late, `${REVIEWER} vừa thực hiện “Thông qua”`);
    await late.context().close();
  };

  it('urges the units that are silent, all at once', async () => {
    await page.locator('tr[data-task]').first().focus();
    await press('u');
    await see(page, 'Đôn đốc');
    await page.getByRole('dialog').waitFor();
    await tabTo(page, 'Xem trước');
    await press('Enter');
    await see(page, /Thực hiện được: \d+ nhiệm vụ/);
    await press('Escape');
  }, 60_000);

  it('never does what the Content-Security-Policy forbids, and catches its errors', () => {
    expect(world.faults).toEqual([]);
  });
});
