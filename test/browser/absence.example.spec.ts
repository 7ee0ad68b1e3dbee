import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { seedId } from '#composition/seeds/seed-ids';
import { violationsOf } from './accessibility.js';
import { createBrowserWorld, DESK, type BrowserWorld } from './browser-world.js';
import { see } from './every-screen.js';
import { keepScreen } from './keep-screen.js';

const OFFICER = 'Ngô Bảo An';
const HEAD = 'Lương Hải Đăng';

/** A row of the example plan, which the officer's unit leads. */
const CLAIMED = 'ví dụ: sửa bình luận';

describe('an absence, in the browser', () => {
  let world: BrowserWorld;
  let head: Page;

  beforeAll(async () => {
    world = await createBrowserWorld();
  }, 120_000);
  afterAll(() => world.end(), 60_000);

  it('is said by whoever goes, in two clicks from anywhere', async () => {
    const officer = await world.enterAs(OFFICER);
    await officer.getByRole('link', { name: CLAIMED }).click();
    await officer.getByRole('button', { name: 'Nhận xử lý' }).click();
    await officer.getByRole('button', { name: 'Nhận xử lý' }).waitFor({ state: 'detached' });
    await officer.getByRole('button', { name: OFFICER }).click();
    await officer.getByRole('menuitem', { name: 'Báo vắng mặt' }).click();
    const dialog = officer.getByRole('dialog');
    await dialog.getByLabel('Đến hết ngày').fill('2025-02-09');
    await dialog.getByRole('button', { name: 'Ghi nhận vắng mặt' }).click();
    await see(officer, 'Ngày đã qua.');
    await dialog.getByLabel('Đến hết ngày').fill('2025-02-14');
    await dialog.getByLabel('Lý do').fill('Đi học lớp bồi dưỡng');
    await dialog.getByRole('button', { name: 'Ghi nhận vắng mặt' }).click();
    await see(officer, 'Đã ghi nhận vắng mặt.');
    await officer.context().close();
  }, 60_000);

  it('stands beside the name in the unit, and frees the work for a colleague', async () => {
    head = await world.enterAs(HEAD);
    await head.getByRole('link', { name: CLAIMED }).click();
    await head.getByRole('button', { name: 'Thao tác khác' }).click();
    await head.getByRole('menuitem', { name: 'Nhận xử lý' }).waitFor();
    await head.goto(`/organisation?unit=${seedId('p-vhtt')}`);
    await see(head, 'vắng mặt đến hết 14/02/2025');
    for (const width of [390, DESK.width]) {
      await head.setViewportSize({ width, height: 844 });
      await head.getByRole('heading', { name: 'Vắng mặt' }).scrollIntoViewIfNeeded();
      expect(await violationsOf(head)).toEqual([]);
      await keepScreen(head, `absence-${width}-light`);
    }
  }, 60_000);

  it('is over when the head says that they are back', async () => {
    await head.getByRole('button', { name: `Đã trở lại ${OFFICER}` }).click();
    await head.getByRole('dialog').getByRole('button', { name: 'Đã trở lại' }).click();
    await see(head, 'Đã ghi nhận trở lại.');
    await see(head, 'Không ai của đơn vị vắng mặt');
    expect(world.faults).toEqual([]);
  }, 60_000);
});
