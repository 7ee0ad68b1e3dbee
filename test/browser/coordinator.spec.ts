import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { violationsOf } from './accessibility.js';
import { createBrowserWorld, DESK, type BrowserWorld } from './browser-world.js';
import { tabTo } from './by-hand.js';
import { see } from './every-screen.js';
import { keepScreen } from './keep-screen.js';

const ADMINISTRATOR = 'Đặng Thu Nga';
const OFFICER = 'Trần Minh Thư';
const REVIEWER = 'Vũ Thị Mai';
const HEAD_OF_ASKED = 'Đỗ Hồng Sơn';
const COORDINATOR = 'Phạm Ngọc Hà';
const QUESTION = 'Đề nghị cho ý kiến về thẩm quyền.';

/** Row III.1, which the Office coordinates. */
const TASK = 'Đăng ký danh sách TTHC';
const PARTY = 'Đối tượng chịu sự tác động trực tiếp của TTHC';
const LETTER = { name: 'cong-van-gop-y.txt', mimeType: 'text/plain', buffer: Buffer.from('Công văn góp ý') };

describe('the week of a coordinating officer, and the opinions of parties outside and those that a row requires', () => {
  let world: BrowserWorld;
  let officer: Page;
  const keep = async (page: Page, name: string): Promise<void> => {
    for (const width of [DESK.width, 390]) {
      await page.setViewportSize({ width, height: 844 });
      // Which row stands half below the sticky head of a band is chance: its box to tick would lie too near the head's.
      await page.evaluate(`for (const part of document.querySelectorAll('*')) part.scrollTop = 0`);
      expect(await violationsOf(page)).toEqual([]);
      await keepScreen(page, `${name}-${width}-light`);
    }
    await page.setViewportSize(DESK);
  };

  beforeAll(async () => {
    world = await createBrowserWorld();
  }, 150_000);
  afterAll(() => world.end(), 60_000);

  it('are required of a row when the plan is published', async () => {
    const page = await world.enterAs(ADMINISTRATOR);
    await page.getByRole('link', { name: 'KT-TP-2025' }).click();
    await page.getByRole('button', { name: 'Xem trước khi giao' }).click();
    const choice = page.getByLabel('Mục III.1: ý kiến của các đơn vị phối hợp');
    await choice.selectOption({ label: 'bắt buộc có ý kiến, trước hạn 3 ngày' });
    await choice.scrollIntoViewIfNeeded();
    await keep(page, 'opinions-required');
    await page.getByRole('button', { name: 'Giao kế hoạch' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Giao kế hoạch' }).click();
    await see(page, 'Đã giao kế hoạch: 131 nhiệm vụ.');
    await see(page, 'bắt buộc có ý kiến, trước hạn 3 ngày');
    await page.context().close();
  }, 120_000);

  it('stand on the task from the first moment; the lead asks a party outside beside them', async () => {
    officer = await world.enterAs(OFFICER);
    await officer.getByRole('link', { name: TASK }).click();
    await see(officer, 'Kế hoạch yêu cầu có ý kiến phối hợp về nhiệm vụ này.');
    await officer.getByRole('button', { name: 'Đề nghị phối hợp' }).click();
    const dialog = officer.getByRole('dialog');
    await dialog.getByLabel('Đơn vị, tổ chức được đề nghị').fill('Đối tượng chịu');
    await officer.getByRole('option', { name: PARTY }).click();
    await see(officer, 'Không có tài khoản: gửi văn bản đề nghị');
    await keep(officer, 'ask-outside');
    await dialog.getByLabel('Nội dung đề nghị').fill('Đề nghị góp ý về danh sách TTHC.');
    await dialog.getByLabel('Cần trả lời hết ngày').fill('2025-02-12');
    await dialog.getByRole('button', { name: 'Gửi' }).click();
    await see(officer, 'Đã gửi đề nghị phối hợp.');
  }, 60_000);

  it('are recorded by the lead with the document that shows them, and the story says so', async () => {
    await officer.getByRole('button', { name: 'Ghi nhận ý kiến' }).click();
    const dialog = officer.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Ghi nhận ý kiến' }).click();
    await dialog.getByText('Văn bản thể hiện ý kiến (bắt buộc)').nth(1).waitFor();
    await dialog.getByRole('radio', { name: 'Thống nhất', exact: true }).click();
    await dialog.locator('input[type=file]').setInputFiles(LETTER);
    await dialog.getByText(LETTER.name).waitFor();
    await dialog.getByRole('textbox').fill('Thống nhất với danh sách.');
    await keep(officer, 'record-opinion');
    await dialog.getByRole('button', { name: 'Ghi nhận ý kiến' }).click();
    await see(officer, 'Đã ghi nhận trả lời.');
    await see(officer, 'Gửi ý kiến phối hợp (đơn vị chủ trì ghi nhận thay)');
    await officer.getByRole('heading', { name: 'Ý kiến phối hợp' }).scrollIntoViewIfNeeded();
    await keep(officer, 'opinions');
  }, 60_000);

  it('come to a unit, whose head passes the question on to an officer', async () => {
    await officer.getByRole('button', { name: 'Đề nghị phối hợp' }).click();
    const dialog = officer.getByRole('dialog');
    await dialog.getByLabel('Đơn vị, tổ chức được đề nghị').fill('Phòng Tư pháp');
    await officer.getByRole('option', { name: 'Phòng Tư pháp' }).click();
    await dialog.getByLabel('Nội dung đề nghị').fill(QUESTION);
    await dialog.getByLabel('Cần trả lời hết ngày').fill('2025-02-12');
    await dialog.getByRole('button', { name: 'Gửi' }).click();
    await dialog.waitFor({ state: 'hidden' });
    const page = await world.enterAs(HEAD_OF_ASKED);
    await page.goto('/coordination');
    await see(page, 'Chưa ai nhận xử lý · 1');
    await page.getByRole('link', { name: QUESTION }).click();
    await page.getByRole('button', { name: 'Chuyển xử lý' }).click();
    await page.getByRole('dialog').getByLabel('Người xử lý').fill(COORDINATOR);
    await page.getByRole('option', { name: COORDINATOR }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Chuyển xử lý' }).click();
    await see(page, 'Đã chuyển người xử lý câu hỏi.');
    await see(page, 'Người khác trong đơn vị xử lý · 1');
    await page.context().close();
  }, 60_000);

  it('are given by keyboard alone, with a reason where the unit does not agree', async () => {
    const page = await world.enterAs(COORDINATOR);
    await page.goto('/coordination');
    await see(page, 'Bạn xử lý · 1');
    await page.keyboard.press('j');
    await page.getByRole('heading', { name: QUESTION }).waitFor();
    await see(page, 'Chọn tệp hoặc kéo thả vào đây');
    await keep(page, 'question');
    await page.keyboard.press('3');
    await page.keyboard.type('Chưa nêu thẩm quyền của cấp xã.');
    await tabTo(page, 'Gửi ý kiến phối hợp');
    await page.keyboard.press('Enter');
    await see(page, 'Không có đề nghị phối hợp nào đang chờ.');
    const told = page.locator('.mantine-Notifications-root').getByRole('link', { name: 'Biên nhận' });
    const [receipt] = await Promise.all([page.context().waitForEvent('page'), told.click()]);
    await see(receipt, 'Chưa nêu thẩm quyền của cấp xã.');
    await receipt.getByText(/^Đối chiếu với nhật ký/).waitFor();
    expect(await violationsOf(receipt)).toEqual([]);
    await keepScreen(receipt, 'receipt-opinion');
    await page.context().close();
  }, 60_000);

  it('hear from the lead what became of them', async () => {
    await officer.reload();
    await see(officer, '1 ý kiến chưa được tiếp thu, giải trình');
    await officer.getByRole('button', { name: 'Tiếp thu, giải trình Phòng Tư pháp' }).click();
    const dialog = officer.getByRole('dialog');
    await dialog.getByRole('radio', { name: 'Không tiếp thu' }).check();
    await dialog.getByLabel('Giải trình').fill('Thẩm quyền của cấp xã nêu ở kế hoạch riêng.');
    await keep(officer, 'respond');
    await dialog.getByRole('button', { name: 'Tiếp thu, giải trình' }).click();
    await see(officer, 'Đã ghi tiếp thu, giải trình.');
    const page = await world.enterAs(COORDINATOR, { ...DESK, theme: 'dark' });
    await page.goto('/coordination');
    await page.getByText('Đã trả lời').click();
    await page.getByRole('link', { name: QUESTION }).click();
    await see(page, 'Thẩm quyền của cấp xã nêu ở kế hoạch riêng.');
    expect(await violationsOf(page)).toEqual([]);
    await keepScreen(page, 'question-answered-1280-dark');
    await page.getByRole('link', { name: 'In danh sách' }).click();
    await see(page, 'Điều kiện lọc: Hiện đề nghị: Đã trả lời');
    await page.getByRole('cell', { name: QUESTION }).waitFor();
    await page.context().close();
  }, 60_000);

  it('are waived by the decider, whom nobody asks twice', async () => {
    await officer.getByRole('link', { name: 'Mở riêng' }).click();
    await officer.waitForURL(/\/tasks\//);
    expect(await officer.getByRole('button', { name: 'Miễn ý kiến' }).count()).toBe(0);
    const page = await world.enterAs(REVIEWER);
    await page.goto(officer.url());
    await page.getByRole('button', { name: 'Miễn ý kiến' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').fill('Văn phòng đã thống nhất tại cuộc họp.');
    await keep(page, 'waive-opinion');
    await dialog.getByRole('button', { name: 'Miễn ý kiến' }).click();
    await see(page, 'Đã miễn ý kiến phối hợp.');
    await see(page, 'Không cần ý kiến');
    expect(world.faults).toEqual([]);
  }, 60_000);
});
