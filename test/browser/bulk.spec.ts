import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { violationsOf } from './accessibility.js';
import { createBrowserWorld, DESK, type BrowserWorld, type View } from './browser-world.js';
import { see } from './every-screen.js';
import { keepScreen } from './keep-screen.js';
import { officersWeek } from './officers-week.js';

const ADMINISTRATOR = 'Đặng Thu Nga';
const OFFICER = 'Trần Minh Thư';
const HEAD = 'Nguyễn Quốc Bình';
const REVIEWER = 'Vũ Thị Mai';

const PHONE: View = { width: 390, height: 844, theme: 'light' };
const LETTER = { name: 'bao-cao-chung.txt', mimeType: 'text/plain', buffer: Buffer.from('Báo cáo chung') };

describe('one verb on many tasks, in the browser', () => {
  let world: BrowserWorld;

  const bar = (page: Page) => page.getByRole('region', { name: 'Mục đã chọn' });
  const dialog = (page: Page) => page.getByRole('dialog');
  const act = (page: Page, verb: string): Promise<void> => bar(page).getByRole('button', { name: verb }).click();
  const close = (page: Page): Promise<void> => dialog(page).getByRole('button', { name: 'Đóng' }).last().click();

  beforeAll(async () => {
    world = await createBrowserWorld();
    const page = await world.enterAs(ADMINISTRATOR);
    await page.getByRole('link', { name: 'KT-TP-2025' }).click();
    await page.getByRole('button', { name: 'Xem trước khi giao' }).click();
    await see(page, '131 nhiệm vụ sẽ được giao');
    await page.getByRole('button', { name: 'Giao kế hoạch' }).click();
    await dialog(page).getByRole('button', { name: 'Giao kế hoạch' }).click();
    await see(page, 'Đã giao kế hoạch: 131 nhiệm vụ.');
    await page.context().close();
  }, 150_000);
  afterAll(() => world.end(), 60_000);

  it('is done by keyboard to rows that X has chosen, after a look at what would happen', async () => {
    const page = await world.enterAs(OFFICER);
    const rows = page.getByRole('listitem').getByRole('link');
    await rows.first().focus();
    await page.keyboard.press('x');
    await see(page, 'Đã chọn 1');
    await page.keyboard.press('x');
    expect(await bar(page).count()).toBe(0);
    await page.keyboard.press('x');
    await rows.nth(1).focus();
    await page.keyboard.press('x');
    await see(page, 'Đã chọn 2');
    await act(page, 'Tiếp nhận');
    await see(page, 'Thực hiện được: 2 nhiệm vụ.');
    expect(await violationsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Thực hiện với 2 nhiệm vụ' }).click();
    await see(page, 'Đã thực hiện: 2 nhiệm vụ.');
    await close(page);
    await page.context().close();
  }, 60_000);

  it.each([DESK, PHONE])(
    'says which of a stretch would be refused and why ($width px)',
    async (view) => {
      const page = await world.enterAs(OFFICER, view);
      const stretches = page.getByRole('checkbox', { name: /^Chọn tất cả/ });
      await stretches.first().waitFor();
      for (const box of await stretches.all()) await box.check();
      await bar(page).getByRole('button', { name: 'Tiếp nhận' }).waitFor();
      await keepScreen(page, `bulk-chosen-${view.width}`);
      expect(await violationsOf(page)).toEqual([]);
      await act(page, 'Tiếp nhận');
      await see(page, 'Không thực hiện được: 2 nhiệm vụ.');
      await dialog(page)
        .getByText(/đã tiếp nhận/i)
        .first()
        .click();
      await keepScreen(page, `bulk-${view.width}`);
      expect(await violationsOf(page)).toEqual([]);
      await page.context().close();
    },
    60_000,
  );

  it('hands one file in for two tasks, and both are approved in one act', async () => {
    const head = await world.enterAs(HEAD);
    const boxes = head.getByRole('checkbox', { name: /^Chọn I{1,3}\.\d/ });
    await boxes.first().check();
    await boxes.nth(1).check();
    await act(head, 'Nộp kết quả');
    await dialog(head).locator('input[type=file]').setInputFiles([LETTER]);
    await see(head, LETTER.name);
    await dialog(head).getByRole('button', { name: 'Xem trước' }).click();
    await head.getByRole('button', { name: 'Thực hiện với 2 nhiệm vụ' }).click();
    await see(head, 'Đã thực hiện: 2 nhiệm vụ.');
    await close(head);
    await head.context().close();

    const reviewer = await world.enterAs(REVIEWER);
    await reviewer.getByRole('checkbox', { name: /^Chọn tất cả/ }).check();
    await act(reviewer, 'Thông qua');
    await dialog(reviewer).getByRole('button', { name: 'Xem trước' }).click();
    await see(reviewer, 'Thực hiện được: 2 nhiệm vụ.');
    await keepScreen(reviewer, 'bulk-reviews-1280');
    await reviewer.getByRole('button', { name: 'Thực hiện với 2 nhiệm vụ' }).click();
    await see(reviewer, 'Đã thực hiện: 2 nhiệm vụ.');
    await close(reviewer);
    await see(reviewer, 'Không có kết quả nào chờ bạn thẩm tra.');
    await reviewer.context().close();
  }, 90_000);

  it('suspends the units of a row together, from the plan, and lets them go on', async () => {
    const page = await world.enterAs(REVIEWER);
    await page.getByRole('link', { name: 'Kế hoạch', exact: true }).click();
    await page.getByRole('link', { name: 'KT-TP-2025' }).click();
    await page.getByRole('link', { name: 'III.1', exact: true }).click();
    const units = page.getByRole('region', { name: 'Nhiệm vụ của dòng III.1' });
    await units.getByRole('checkbox', { name: 'Chọn tất cả' }).check();
    await act(page, 'Tạm dừng');
    await dialog(page).getByLabel('Làm tiếp từ ngày').fill('2025-02-20');
    await dialog(page).getByLabel('Lý do').fill('Chờ hướng dẫn của Bộ');
    await dialog(page).getByRole('button', { name: 'Xem trước' }).click();
    await dialog(page).getByText('Thực hiện được: 31 nhiệm vụ.', { exact: true }).waitFor();
    await keepScreen(page, 'bulk-plan-row-1280');
    expect(await violationsOf(page)).toEqual([]);
    await dialog(page)
      .getByRole('button', { name: /^Thực hiện với/ })
      .click();
    await dialog(page).getByText('Đã thực hiện: 31 nhiệm vụ.').waitFor();
    await close(page);
    await units.getByText('Tạm dừng').first().waitFor();
    await units.getByRole('checkbox', { name: 'Chọn tất cả' }).check();
    await act(page, 'Cho thực hiện tiếp');
    await dialog(page)
      .getByRole('button', { name: /^Thực hiện với/ })
      .click();
    await dialog(page).getByText('Đã thực hiện: 31 nhiệm vụ.').waitFor();
    await close(page);
    await page.context().close();
  }, 90_000);

  it('offers to another unit, and grants the later date that was asked for', async () => {
    const head = await world.enterAs(HEAD);
    await head
      .getByRole('checkbox', { name: /^Chọn V/ })
      .first()
      .check();
    await act(head, 'Đề nghị chuyển đơn vị');
    await dialog(head).getByRole('combobox', { name: 'Đơn vị' }).click();
    await head.getByRole('option', { name: 'Phòng Tư pháp' }).click();
    await dialog(head).getByLabel('Lý do').fill('Thuộc chức năng của Phòng Tư pháp');
    await dialog(head).getByRole('button', { name: 'Xem trước' }).click();
    await head.getByRole('button', { name: 'Thực hiện với 1 nhiệm vụ' }).click();
    await see(head, 'Đã thực hiện: 1 nhiệm vụ.');
    await close(head);
    await head.getByRole('listitem').getByRole('link').first().click();
    await head.getByRole('button', { name: 'Thao tác khác' }).click();
    await head.getByRole('menuitem', { name: 'Đề nghị gia hạn' }).click();
    await dialog(head).getByLabel('Hạn mới').fill('2025-03-20');
    await dialog(head).getByLabel('Lý do').fill('Chờ số liệu');
    await dialog(head).getByRole('button', { name: 'Đề nghị gia hạn' }).click();
    await see(head, 'Chờ số liệu');
    await head.context().close();

    const reviewer = await world.enterAs(REVIEWER);
    await reviewer.getByRole('checkbox', { name: /Phòng Nội vụ/ }).check();
    await act(reviewer, 'Đồng ý gia hạn');
    await dialog(reviewer).getByRole('button', { name: 'Xem trước' }).click();
    await see(reviewer, 'Thực hiện được: 1 nhiệm vụ.');
    await keepScreen(reviewer, 'bulk-extensions-1280');
    expect(await violationsOf(reviewer)).toEqual([]);
    await reviewer.getByRole('button', { name: 'Thực hiện với 1 nhiệm vụ' }).click();
    await see(reviewer, 'Đã thực hiện: 1 nhiệm vụ.');
    await close(reviewer);
    await reviewer.context().close();
  }, 90_000);

  officersWeek(() => world, OFFICER, HEAD);

  it('breaks no rule of the page', () => {
    expect(world.faults).toEqual([]);
  });
});
