import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { violationsOf } from './accessibility.js';
import { createBrowserWorld, DESK, type BrowserWorld } from './browser-world.js';
import { see } from './every-screen.js';
import { keepScreen } from './keep-screen.js';

const OFFICER = 'Ngô Bảo An';
const HEAD = 'Lương Hải Đăng';

/** Rows of the example plan, published from the start. */
const DISCUSSED = 'ví dụ: sửa bình luận';
const PUT_OFF = 'ví dụ: hẹn xem lại';

describe('the exchange about a task, in the browser', () => {
  let world: BrowserWorld;
  let officer: Page;
  let head: Page;

  beforeAll(async () => {
    world = await createBrowserWorld();
  }, 120_000);
  afterAll(() => world.end(), 60_000);

  it('is written by keyboard, and calls somebody in who is found without diacritics', async () => {
    officer = await world.enterAs(OFFICER);
    await officer.getByRole('link', { name: DISCUSSED }).click();
    await see(officer, 'Đã nhận danh mục của UBND phường Duy Tân.');
    await officer.getByLabel('Nội dung trao đổi').fill('Đề nghị anh Đăng xem danh mục trước thứ Năm.');
    const people = officer.getByRole('combobox', { name: 'Nhắc đến' });
    await people.focus();
    await officer.keyboard.type('hai dang');
    await officer.getByRole('option', { name: HEAD }).waitFor();
    await officer.keyboard.press('ArrowDown');
    await officer.keyboard.press('Enter');
    await officer.getByRole('button', { name: 'Gửi trao đổi' }).press('Enter');
    await see(officer, 'Đã gửi trao đổi.');
    await see(officer, `Nhắc đến: ${HEAD}`);
    expect(await officer.getByLabel('Nội dung trao đổi').inputValue()).toBe('');
  }, 60_000);

  it('is announced to whoever looks at the task, and edited and withdrawn by its author alone', async () => {
    head = await world.enterAs(HEAD);
    await head.getByRole('link', { name: DISCUSSED }).click();
    await see(head, 'Đề nghị anh Đăng xem danh mục trước thứ Năm.');
    expect(await head.getByRole('button', { name: 'Rút ý kiến' }).count()).toBe(0);

    const own = officer.getByRole('region', { name: 'Trao đổi' }).getByRole('listitem').last();
    await own.getByRole('button', { name: 'Sửa' }).click();
    await own.getByLabel('Nội dung trao đổi').fill('Đề nghị anh Đăng xem danh mục trước thứ Sáu.');
    await own.getByRole('button', { name: 'Lưu' }).click();
    await see(officer, 'Đã sửa ý kiến.');
    await see(head, 'Danh sách đã thay đổi.');
    await head.getByRole('region', { name: 'Trao đổi' }).getByRole('button', { name: 'Cập nhật' }).click();
    await see(head, 'trước thứ Sáu');

    const first = officer.getByRole('listitem').filter({ hasText: 'Đã nhận danh mục của UBND phường Duy Tân.' });
    await first.getByRole('button', { name: 'Rút ý kiến' }).click();
    await officer.getByRole('dialog').getByRole('button', { name: 'Rút ý kiến' }).click();
    await see(officer, 'Đã rút lúc');
    expect(await officer.getByText('Đã nhận danh mục của UBND phường Duy Tân.').count()).toBe(0);
  }, 60_000);

  it('is told to whoever was called in, under the bell, which is quiet once it was looked at', async () => {
    await head.getByRole('link', { name: /^Thông báo \(\d+\+? mới\)$/ }).click();
    const notice = head.getByRole('listitem').filter({ hasText: 'Nhắc đến bạn' });
    await notice.getByText('Mới').waitFor();
    await keepScreen(head, 'notices');
    expect(await violationsOf(head)).toEqual([]);
    await notice.getByRole('link').click();
    await see(head, 'trước thứ Sáu');
    await head.getByRole('link', { name: 'Thông báo', exact: true }).click();
    await head.getByText('Nhắc đến bạn').waitFor();
    expect(await head.getByText('Mới', { exact: true }).count()).toBe(0);
  }, 60_000);

  it('is kept on desk and phone, without faults of accessibility', async () => {
    await officer.getByRole('link', { name: 'Mở riêng' }).click();
    // The page of its own stands there once the panel beside the list is gone.
    await officer.getByRole('link', { name: 'Mở riêng' }).waitFor({ state: 'detached' });
    await officer.getByRole('heading', { name: 'Trao đổi' }).waitFor();
    for (const width of [DESK.width, 390]) {
      await officer.setViewportSize({ width, height: 844 });
      await officer.getByRole('heading', { name: 'Trao đổi' }).scrollIntoViewIfNeeded();
      expect(await violationsOf(officer)).toEqual([]);
      await keepScreen(officer, `exchange-${width}-light`);
    }
    await officer.setViewportSize(DESK);
  }, 60_000);

  it('is followed, and put off until one looks at what was put off', async () => {
    await officer.goto('/work');
    await officer.getByRole('link', { name: PUT_OFF }).click();
    await officer.getByRole('button', { name: 'Theo dõi', exact: true }).click();
    await officer.getByRole('button', { name: 'Bỏ theo dõi' }).waitFor();
    await officer.getByRole('button', { name: 'Hẹn xem lại' }).click();
    const dialog = officer.getByRole('dialog');
    await dialog.getByLabel('Xem lại vào ngày').fill('2025-02-10');
    await dialog.getByRole('button', { name: 'Hẹn xem lại' }).click();
    await see(officer, 'Ngày hẹn xem lại phải sau hôm nay.');
    await dialog.getByLabel('Xem lại vào ngày').fill('2025-03-03');
    await dialog.getByRole('button', { name: 'Hẹn xem lại' }).click();
    await see(officer, 'Đã hẹn xem lại.');
    const putOff = officer.getByRole('link', { name: 'Đã hẹn xem lại: 1 việc' });
    await putOff.waitFor();
    await officer.getByRole('link', { name: PUT_OFF }).waitFor({ state: 'detached' });
    await putOff.click();
    await officer.getByRole('link', { name: PUT_OFF }).click();
    await see(officer, 'Hẹn xem lại: Thứ Hai 03/03/2025');
    for (const width of [390, DESK.width]) {
      await officer.setViewportSize({ width, height: 844 });
      expect(await violationsOf(officer)).toEqual([]);
      await keepScreen(officer, `snoozed-${width}-light`);
    }
    await officer.getByRole('button', { name: 'Bỏ hẹn' }).click();
    await see(officer, 'Không có việc nào đang hẹn xem lại.');
  }, 60_000);

  it('keeps what is typed while the line is cut, and is said once although it is sent twice', async () => {
    await officer.goto('/work');
    await officer.getByRole('link', { name: DISCUSSED }).click();
    const field = officer.getByLabel('Nội dung trao đổi');
    const send = officer.getByRole('button', { name: 'Gửi trao đổi' });
    const cut = officer.getByRole('alert').filter({ hasText: 'Mất kết nối' });
    await field.fill('Danh mục đã đủ.');
    await officer.context().setOffline(true);
    await send.click();
    await cut.waitFor();
    expect(await field.inputValue()).toBe('Danh mục đã đủ.');
    await officer.context().setOffline(false);
    await officer.route('**/comments', async (route) => {
      await route.fetch();
      await route.abort();
    });
    const lost = officer.waitForEvent('requestfailed');
    await send.click();
    await lost;
    await cut.waitFor();
    await officer.unroute('**/comments');
    await send.click();
    await see(officer, 'Đã gửi trao đổi.');
    const said = officer.getByRole('listitem').filter({ hasText: 'Danh mục đã đủ.' });
    await said.first().waitFor();
    expect(await said.count()).toBe(1);
    expect(await field.inputValue()).toBe('');

    await field.fill('Đang viết.');
    await officer.context().setOffline(true);
    await officer.getByRole('link', { name: 'Lịch làm việc' }).click();
    await officer.getByRole('status').filter({ hasText: 'Mất kết nối' }).waitFor();
    expect(await field.inputValue()).toBe('Đang viết.');
    await officer.context().setOffline(false);
    await officer.getByRole('heading', { name: 'Lịch làm việc' }).waitFor();
    expect(world.faults).toEqual([]);
  }, 60_000);
});
