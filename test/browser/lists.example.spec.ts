import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { violationsOf, violationsOfColours } from './accessibility.js';
import { createBrowserWorld, DESK, type BrowserWorld } from './browser-world.js';
import { see } from './every-screen.js';
import { keepScreen } from './keep-screen.js';

const SIZES = [DESK.width, 390];

describe('lists that can be sent, kept and printed, in the browser', () => {
  let world: BrowserWorld;
  let leader: Page;

  beforeAll(async () => {
    world = await createBrowserWorld();
  }, 120_000);
  afterAll(() => world.end(), 60_000);

  const faultless = async (page: Page, name: string): Promise<void> => {
    for (const width of SIZES) {
      await page.setViewportSize({ width, height: 844 });
      expect(await violationsOf(page)).toEqual([]);
      await keepScreen(page, `${name}-${width}-light`);
    }
    await page.setViewportSize(DESK);
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    expect(await violationsOfColours(page)).toEqual([]);
    await keepScreen(page, `${name}-${DESK.width}-dark`);
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: null });
  };

  it('a leader arrives on one page, and each of its numbers opens the list of as many tasks', async () => {
    leader = await world.enterAs('Huỳnh Thanh Phong');
    await leader.waitForURL(/\/overview$/);
    await see(leader, 'Cách tính từng con số');
    await faultless(leader, 'overview');
    const cell = leader.getByRole('link', { name: /^\d+ ?Đang thực hiện trong hạn$/ });
    const count = /^\d+/.exec((await cell.textContent()) ?? '')?.[0] ?? '';
    expect(Number(count)).toBeGreaterThan(0);
    await cell.click();
    await leader.waitForURL(/\/tasks\?/);
    await see(leader, `${count} nhiệm vụ`);
    await leader.getByRole('button', { name: 'Bỏ điều kiện Tình trạng thời hạn: Đang thực hiện trong hạn' }).waitFor();
  }, 60_000);

  it('the list of tasks is one on desk and phone, without faults of accessibility', async () => {
    await leader.getByRole('row').nth(2).waitFor();
    await faultless(leader, 'tasks');
  }, 60_000);

  it('finds a choice of a field by its letters without marks', async () => {
    await leader.getByText('Bộ lọc', { exact: true }).click();
    await leader.getByRole('combobox', { name: 'Đơn vị', exact: true }).fill('phong noi vu');
    await leader.getByRole('option', { name: 'Phòng Nội vụ' }).click();
    await leader.waitForURL(/unit=P\.NoiVu/);
    await leader.getByRole('button', { name: /^Bỏ điều kiện Đơn vị/ }).click();
    await leader.waitForURL((url) => !url.searchParams.has('unit'));
  }, 60_000);

  it('a view is shared under its maker’s name, and copied by whoever uses it', async () => {
    await leader.getByRole('button', { name: 'Lưu cách xem' }).click();
    const dialog = leader.getByRole('dialog');
    await dialog.getByLabel('Tên').fill('Trong hạn');
    await dialog.getByLabel('Mọi người trong tỉnh').check();
    await dialog.getByRole('button', { name: 'Lưu cách xem' }).click();
    await see(leader, 'Đã lưu cách xem.');
    const officer = await world.enterAs('Trần Minh Thư');
    await officer.goto('/tasks');
    await officer.getByRole('button', { name: 'Trong hạn · Huỳnh Thanh Phong' }).click();
    await officer.waitForURL(/in-time/);
    expect(await officer.getByRole('button', { name: 'Bỏ “Trong hạn”' }).count()).toBe(0);
    await officer.getByRole('button', { name: 'Chép thành của tôi' }).click();
    await officer.getByRole('dialog').getByRole('button', { name: 'Lưu cách xem' }).click();
    await officer.getByRole('button', { name: 'Trong hạn', exact: true }).waitFor();
    await officer.context().close();
  }, 60_000);

  it('goes onto A4 as it is narrowed: whole, with its conditions, the instant, and the head on every page', async () => {
    await leader.goto('/tasks?year=2025&section=III');
    const whole = await leader.getByText(/^\d+ nhiệm vụ$/).textContent();
    await leader.getByRole('link', { name: 'In danh sách' }).click();
    await leader.getByRole('button', { name: 'In', exact: true, disabled: false }).waitFor();
    await see(leader, 'Điều kiện lọc: Năm: 2025 · Phần: III');
    await see(leader, /^Số liệu lúc 2025-02-\d\d .* \+07:00 · Người in: Huỳnh Thanh Phong/);
    expect(await leader.locator('tbody tr').count()).toBe(Number(/^\d+/.exec(whole ?? '')?.[0]));
    expect(await violationsOf(leader)).toEqual([]);
    await keepScreen(leader, `print-tasks-${DESK.width}-light`);
    for (const [path, condition, row] of [
      ['/people?q=nguyen', 'Tên người: “nguyen”', 'Nguyễn Quốc Bình'],
      ['/documents?q=ke%20hoach', '“ke hoach”', 'kon-tum-city-2025.docx'],
    ] as const) {
      await leader.goto(path);
      await leader.getByRole('link', { name: 'In danh sách' }).click();
      await see(leader, condition);
      await leader.getByRole('cell', { name: row }).waitFor();
      expect(await violationsOf(leader)).toEqual([]);
    }
    expect(world.faults).toEqual([]);
  }, 60_000);
});
