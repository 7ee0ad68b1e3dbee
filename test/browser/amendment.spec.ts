import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { violationsOf } from './accessibility.js';
import { createBrowserWorld, type BrowserWorld } from './browser-world.js';
import { see } from './every-screen.js';
import { keepScreen } from './keep-screen.js';

const TIMED = 'Trước ngày 30/9/2025';

describe('a second document that amends a plan', () => {
  let world: BrowserWorld;
  let page: Page;

  beforeAll(async () => {
    world = await createBrowserWorld();
    page = await world.enterAs('Đặng Thu Nga');
  }, 120_000);
  afterAll(() => world.end(), 60_000);

  const plan = async (reader: Page): Promise<void> => {
    await reader.getByRole('link', { name: 'Kế hoạch', exact: true }).click();
    await reader.getByRole('link', { name: 'VD-2025', exact: true }).click();
    await reader.getByRole('region', { name: 'Sửa đổi, bổ sung' }).waitFor();
  };

  it('waits on the page of the plan, and is taken back by whoever proposed it', async () => {
    await plan(page);
    await see(page, 'Sửa đổi, bổ sung theo 45/KH-UBND ngày 07/02');
    await page.getByRole('button', { name: 'Rút sửa đổi, bổ sung' }).click();
    await page.getByLabel('Lý do').fill('Chờ bản ký chính thức');
    await page.getByRole('dialog').getByRole('button', { name: 'Rút sửa đổi, bổ sung' }).click();
    await page.getByText('1 lần sửa đổi, bổ sung đã xong').click();
    await see(page, 'Lý do rút: Chờ bản ký chính thức');
  }, 60_000);

  it('is compared with the plan row by row before it is sent to a second person', async () => {
    await page.getByRole('link', { name: 'Sửa đổi, bổ sung', exact: true }).click();
    await page.getByRole('combobox', { name: 'Văn bản sửa đổi, bổ sung đã nhập' }).click();
    await page.getByRole('option').first().click();
    await page.getByLabel('Số, ký hiệu').fill('46/KH-UBND');
    await page.getByLabel('Ngày ký').fill('2025-02-08');
    await page.getByLabel('Căn cứ, lý do').fill('Theo Kế hoạch số 46/KH-UBND');
    await page.getByRole('button', { name: 'Xem trước' }).click();
    await see(page, '1 nội dung sửa đổi');
    await page.getByText(`Sau: ${TIMED}`).waitFor();
    await see(page, 'Nhiệm vụ: 1 đổi hạn, 0 chấm dứt, 0 giao mới');
    await page.getByText('Nhiệm vụ đang thực hiện theo quy tắc nào').click();
    expect(await violationsOf(page)).toEqual([]);
    await keepScreen(page, 'plan-amend');
    await page.getByRole('button', { name: 'Là nội dung mới' }).click();
    await see(page, '1 nội dung bổ sung');
    await see(page, '1 nội dung bãi bỏ');
    await page.getByRole('combobox', { name: 'Thực ra là nội dung đã có' }).click();
    await page.getByRole('option').first().click();
    await see(page, '1 nội dung sửa đổi');
    await page.getByRole('button', { name: 'Gửi người thứ hai duyệt' }).click();
    await page.getByRole('region', { name: 'Sửa đổi, bổ sung' }).waitFor();
    await see(page, 'Chờ duyệt');
  }, 60_000);

  it('applies when a second person has looked at it and approves; the plan reads so from then on', async () => {
    const second = await world.enterAs('Vũ Thị Mai');
    await plan(second);
    await second.getByRole('button', { name: 'Xem và duyệt' }).click();
    await second.getByRole('dialog').getByText(`Sau: ${TIMED}`).waitFor();
    expect(await violationsOf(second)).toEqual([]);
    await keepScreen(second, 'plan-amendment-approve');
    await second.getByRole('dialog').getByRole('button', { name: 'Duyệt sửa đổi, bổ sung' }).click();
    await second.getByRole('cell', { name: TIMED }).waitFor();
    await second.getByText('2 lần sửa đổi, bổ sung đã xong').click();
    await keepScreen(second, 'plan-amended');
    expect(await violationsOf(second)).toEqual([]);
    expect(world.faults).toEqual([]);
  }, 60_000);
});
