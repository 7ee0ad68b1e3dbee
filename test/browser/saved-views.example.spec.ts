import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { exampleIds } from '#composition/example-plan/example-ids';
import { violationsOf } from './accessibility.js';
import { createBrowserWorld, DESK, type BrowserWorld } from './browser-world.js';
import { see } from './every-screen.js';
import { keepScreen } from './keep-screen.js';

/** Rows of the example plan, published from the start. */
const PUT_OFF = 'ví dụ: hẹn xem lại';
const DISCUSSED = 'ví dụ: sửa bình luận';

describe('looking at one’s work, in the browser', () => {
  let world: BrowserWorld;
  let officer: Page;

  beforeAll(async () => {
    world = await createBrowserWorld();
  }, 120_000);
  afterAll(() => world.end(), 60_000);

  it('is narrowed by words, plan and date, and kept under a name', async () => {
    officer = await world.enterAs('Ngô Bảo An');
    await officer.getByRole('link', { name: DISCUSSED }).waitFor();
    await officer.getByText('Lọc và sắp xếp').click();
    const words = officer.getByLabel('Tìm trong nội dung và mã');
    await words.fill('hen xem lai');
    await words.press('Enter');
    await officer.getByRole('link', { name: DISCUSSED }).waitFor({ state: 'detached' });
    await officer.getByRole('link', { name: PUT_OFF }).waitFor();
    await officer.getByRole('button', { name: 'Lưu cách xem' }).click();
    const dialog = officer.getByRole('dialog');
    await dialog.getByLabel('Tên').fill('Cần hẹn lại');
    await dialog.getByRole('button', { name: 'Lưu cách xem' }).click();
    await see(officer, 'Đã lưu cách xem.');
    expect(await officer.getByRole('button', { name: 'Cần hẹn lại', exact: true }).getAttribute('aria-pressed')).toBe('true');
  }, 60_000);

  it('is opened again with one click, on desk and phone, without faults of accessibility', async () => {
    await officer.goto('/work');
    await officer.getByRole('link', { name: DISCUSSED }).waitFor();
    await officer.getByRole('button', { name: 'Cần hẹn lại', exact: true }).click();
    await officer.getByRole('link', { name: DISCUSSED }).waitFor({ state: 'detached' });
    await officer.getByRole('link', { name: PUT_OFF }).waitFor();
    for (const width of [DESK.width, 390]) {
      await officer.setViewportSize({ width, height: 844 });
      expect(await violationsOf(officer)).toEqual([]);
      await keepScreen(officer, `saved-views-${width}-light`);
    }
    await officer.setViewportSize(DESK);
  }, 60_000);

  it('is dropped, and all that waits shows once nothing is chosen', async () => {
    await officer.getByRole('button', { name: 'Bỏ “Cần hẹn lại”' }).click();
    await see(officer, 'Đã bỏ cách xem.');
    await officer.getByRole('button', { name: 'Cần hẹn lại', exact: true }).waitFor({ state: 'detached' });
    const words = officer.getByLabel('Tìm trong nội dung và mã');
    await words.fill('');
    await words.press('Enter');
    await officer.getByRole('link', { name: DISCUSSED }).waitFor();
  }, 60_000);

  it('a declined task is assigned to another unit, which the page then shows', async () => {
    const administrator = await world.enterAs('Đặng Thu Nga');
    await administrator.goto(`/tasks/${exampleIds.task('I.3')}`);
    await administrator.getByRole('button', { name: 'Giao nhiệm vụ' }).click();
    const dialog = administrator.getByRole('dialog');
    await dialog.getByRole('combobox', { name: 'Giao cho đơn vị khác' }).click();
    await administrator.getByRole('option', { name: 'Phòng Nội vụ' }).click();
    await keepScreen(administrator, 'assign-elsewhere-1280-light');
    await dialog.getByRole('button', { name: 'Giao nhiệm vụ' }).click();
    await see(administrator, 'Đã giao nhiệm vụ.');
    await administrator.getByText('Phòng Nội vụ').first().waitFor();
    expect(world.faults).toEqual([]);
  }, 60_000);
});
