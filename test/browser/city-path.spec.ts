import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { createBrowserWorld, type BrowserWorld } from './browser-world.js';
import { faultsOfEveryScreen, openProcess, see, type Addresses } from './every-screen.js';
import { tabTo } from './by-hand.js';
import { keepScreen } from './keep-screen.js';

const ADMINISTRATOR = 'Đặng Thu Nga';
const OFFICER = 'Trần Minh Thư';
const HEAD = 'Nguyễn Quốc Bình';
const ASKED = 'Phạm Ngọc Hà';
const REVIEWER = 'Vũ Thị Mai';
const OTHER_REVIEWER = 'Bùi Gia Khánh';

/** Row III.1, led by Phòng Nội vụ: due first. */
const TASK = 'Đăng ký danh sách TTHC';
/** A draft regulation: rows IV.1 and IV.3 arise, led by the drafting body and by Phòng Tư pháp. */
const EVENT = 'Dự thảo Nghị quyết về phí hộ tịch';
const LETTER = { name: 'cong-van.txt', mimeType: 'text/plain', buffer: Buffer.from('Công văn đăng ký danh sách TTHC') };
const APPENDED = { ...LETTER, name: 'cong-van-kem-phu-luc.txt', buffer: Buffer.from('Công văn đăng ký danh sách TTHC, kèm phụ lục') };

describe('the path of the city’s plan, in the browser', () => {
  let world: BrowserWorld;
  let officer: Page;
  let head: Page;
  let reviewer: Page;
  const addresses: Addresses = { review: '', task: '', dossier: '' };
  let late: Page;

  beforeAll(async () => {
    world = await createBrowserWorld();
  }, 120_000);
  afterAll(() => world.end(), 60_000);

  it('begins at the front door, for whoever is not signed in', async () => {
    const stranger = await world.open('/plans');
    await stranger.waitForURL(/\/sign-in\?back=/);
    await stranger.context().close();
  });

  it('is published by the plan administrator, after a look at what would happen', async () => {
    const page = await world.enterAs(ADMINISTRATOR);
    await page.getByRole('link', { name: 'KT-TP-2025' }).click();
    await see(page, 'CÔNG TÁC CHỈ ĐẠO ĐIỀU HÀNH');
    await page.getByRole('button', { name: 'Xem trước khi giao' }).click();
    await see(page, '131 nhiệm vụ sẽ được giao');
    await keepScreen(page, 'publication');
    await page.getByRole('button', { name: 'Giao kế hoạch' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Giao kế hoạch' }).click();
    await see(page, 'Đã giao kế hoạch: 131 nhiệm vụ.');
    await see(page, '0/32 kết thúc');
    await page.context().close();
  }, 60_000);

  it('reaches the lead officer, who acknowledges it and asks another unit', async () => {
    officer = await world.enterAs(OFFICER);
    await officer.getByRole('link', { name: TASK }).click();
    await officer.getByText('Tại sao hạn này?').click();
    await see(officer, 'hết ngày liền trước');
    await keepScreen(officer, 'work');
    await officer.getByRole('button', { name: 'Tiếp nhận' }).click();
    await see(officer, 'Đã tiếp nhận nhiệm vụ.');
    await officer.getByRole('button', { name: 'Đề nghị phối hợp' }).click();
    const dialog = officer.getByRole('dialog');
    await dialog.getByLabel('Đơn vị, tổ chức được đề nghị').fill('Phòng Tư pháp');
    await officer.getByRole('option', { name: 'Phòng Tư pháp' }).click();
    await dialog.getByLabel('Nội dung đề nghị').fill('Đề nghị cho ý kiến về danh sách TTHC.');
    await dialog.getByLabel('Cần trả lời hết ngày').fill('2025-02-12');
    await dialog.getByLabel('Phải có ý kiến này mới nộp được kết quả').check();
    await dialog.getByRole('button', { name: 'Gửi' }).click();
    await see(officer, 'Đã gửi đề nghị phối hợp.');
    await see(officer, 'Đề nghị cho ý kiến về danh sách TTHC.');
  }, 60_000);

  it('says why it cannot be submitted yet', async () => {
    head = await world.enterAs(HEAD);
    await head.getByRole('link', { name: TASK }).click();
    const submit = head.getByRole('button', { name: 'Nộp kết quả' });
    await submit.waitFor();
    expect(await submit.getAttribute('aria-disabled')).toBe('true');
    await see(head, 'Còn 1 ý kiến phối hợp bắt buộc chưa có.');
  }, 60_000);

  it('gets the opinion of the unit that was asked', async () => {
    const page = await world.enterAs(ASKED);
    await page.getByRole('link', { name: 'Phối hợp' }).click();
    await page.getByRole('link', { name: 'Đề nghị cho ý kiến' }).click();
    await keepScreen(page, 'coordination');
    await page.getByText('Thống nhất, có ý kiến').click();
    await page.getByLabel('Nội dung ý kiến').fill('Thống nhất với danh sách.');
    await page.getByRole('button', { name: 'Gửi ý kiến phối hợp' }).click();
    await see(page, 'Đã gửi ý kiến phối hợp.');
    await page.context().close();
  }, 60_000);

  it('tells the head who changed what, without moving the page under the hand', async () => {
    await see(head, 'Phạm Ngọc Hà vừa thực hiện “Gửi ý kiến phối hợp”');
    const submit = head.getByRole('button', { name: 'Nộp kết quả' });
    expect(await submit.getAttribute('aria-disabled')).toBe('true');
    await head.getByRole('button', { name: 'Xem bản mới' }).click();
    await see(head, 'Thống nhất với danh sách.');
  }, 60_000);

  it('is proposed by the officer and submitted by the head', async () => {
    await officer.reload();
    await officer.getByRole('button', { name: 'Trình lãnh đạo' }).click();
    await officer.getByRole('dialog').locator('input[type=file]').setInputFiles(LETTER);
    await officer.getByRole('dialog').getByText('cong-van.txt').waitFor();
    await officer.getByRole('dialog').getByRole('button', { name: 'Trình lãnh đạo' }).click();
    await see(officer, 'Đã trình lãnh đạo đơn vị.');
    await head.reload();
    await head.getByRole('button', { name: 'Nộp kết quả' }).click();
    await see(head, 'Tài liệu đã trình: cong-van.txt');
    await head.getByRole('dialog').getByRole('button', { name: 'Nộp kết quả' }).click();
    await see(head, 'Đã nộp kết quả.');
  }, 60_000);

  it('is started and returned by the reviewer, by keyboard alone', async () => {
    reviewer = await world.enterAs(REVIEWER);
    await reviewer.getByRole('link', { name: TASK }).waitFor();
    await tabTo(reviewer, TASK);
    await reviewer.keyboard.press('Enter');
    await see(reviewer, 'Tài liệu của bản 1');
    addresses.review = reviewer.url();
    addresses.task = addresses.review.replace('/reviews/', '/tasks/');
    late = await world.enterAs(OTHER_REVIEWER);
    await late.route('**/v1/changes', (route) => route.abort());
    await late.goto(addresses.review);
    await see(late, 'Tài liệu của bản 1');
    await reviewer.getByText('Công văn đăng ký danh sách TTHC', { exact: true }).waitFor();
    await keepScreen(reviewer, 'review');
    await reviewer.keyboard.press('s');
    await see(reviewer, 'Đã bắt đầu thẩm tra.');
    await reviewer.getByRole('button', { name: 'Bắt đầu thẩm tra' }).waitFor({ state: 'detached' });
    await reviewer.keyboard.press('r');
    await reviewer.locator('[role=dialog] textarea:focus').waitFor();
    await reviewer.keyboard.type('Thiếu phụ lục danh sách TTHC.');
    await tabTo(reviewer, 'Trả lại');
    await reviewer.getByRole('dialog').getByRole('button', { name: 'Trả lại' }).press('Enter');
    await see(reviewer, 'Không có kết quả nào chờ bạn thẩm tra.');
  }, 60_000);

  it('tells a colleague on a cut line who was faster', async () => {
    await late.getByRole('button', { name: 'Thông qua' }).click();
    await late.getByRole('dialog').getByRole('button', { name: 'Thông qua' }).click();
    await see(late, 'Vũ Thị Mai vừa thực hiện “Trả lại”');
    await late.context().close();
  }, 60_000);

  it('comes back to the head with the reason on top, and goes out as version 2', async () => {
    await head.getByRole('link', { name: 'Việc của tôi' }).click();
    await head.reload();
    await head.getByRole('link', { name: TASK }).click();
    await see(head, 'Thiếu phụ lục danh sách TTHC.');
    await head.getByRole('button', { name: 'Nộp kết quả' }).click();
    await head.getByRole('dialog').locator('input[type=file]').setInputFiles(APPENDED);
    await head.getByRole('dialog').getByText(APPENDED.name).waitFor();
    await head.getByRole('dialog').getByRole('button', { name: 'Nộp kết quả' }).click();
    await see(head, 'Đã nộp kết quả.');
  }, 60_000);

  it('is approved by keyboard alone, and closes', async () => {
    await reviewer.getByRole('button', { name: 'Cập nhật' }).waitFor();
    await tabTo(reviewer, 'Cập nhật');
    await reviewer.keyboard.press('Enter');
    await reviewer.getByRole('link', { name: TASK }).waitFor();
    await tabTo(reviewer, TASK);
    await reviewer.keyboard.press('Enter');
    await see(reviewer, 'Thay đổi so với bản 1');
    await see(reviewer, 'cong-van.txt được thay bằng cong-van-kem-phu-luc.txt.');
    await reviewer.keyboard.press('a');
    await reviewer.locator('[role=dialog] :focus').waitFor();
    await tabTo(reviewer, 'Thông qua');
    await reviewer.getByRole('dialog').getByRole('button', { name: 'Thông qua' }).press('Enter');
    await see(reviewer, 'Không có kết quả nào chờ bạn thẩm tra.');
    await head.getByRole('link', { name: 'Kế hoạch', exact: true }).click();
    await head.getByRole('link', { name: 'KT-TP-2025' }).click();
    await see(head, '1/32 kết thúc');
    await keepScreen(head, 'plan');
  }, 60_000);

  it('shows the way that it went on the picture of its process, and in words', async () => {
    await head.goto(addresses.task);
    await openProcess(head);
    await head
      .getByRole('img', { name: 'Sơ đồ quy trình: nhiệm vụ đang ở “Kết thúc”, đã qua 11 bước' })
      .getByText('Kết thúc · đang ở đây')
      .waitFor();
    const steps = await head.getByRole('listitem').filter({ hasText: 'Nguyễn Quốc Bình' }).allInnerTexts();
    expect(steps.filter((step) => step.startsWith('Nộp kết quả → Chờ thẩm tra'))).toHaveLength(2);
    const [file] = await Promise.all([head.waitForEvent('download'), head.getByRole('link', { name: 'BPMN 2.0' }).click()]);
    expect(file.suggestedFilename()).toBe('task-1.bpmn');
  }, 60_000);

  it('goes on when something arises: shown before it is written, kept as one dossier', async () => {
    const page = await world.enterAs(ADMINISTRATOR);
    await page.getByRole('link', { name: 'Sổ sự kiện' }).click();
    await page.getByRole('button', { name: /^Ghi nhận sự kiện.*Có phát sinh/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Sự kiện', exact: true }).fill(EVENT);
    for (const path of ['IV.1', 'IV.3']) await dialog.getByRole('checkbox', { name: new RegExp(`^Dòng ${path} `) }).check();
    await dialog.getByRole('button', { name: 'Xem trước' }).click();
    await see(page, 'Mục IV.1: cần nêu rõ đơn vị nào là');
    await dialog.getByLabel(/^Lần này “Cơ quan được giao chủ trì soạn thảo/).fill('Phòng Nội vụ');
    await page.getByRole('option', { name: 'Phòng Nội vụ' }).click();
    await dialog.getByRole('button', { name: 'Xem trước' }).click();
    await see(page, 'Dòng IV.3: 1 nhiệm vụ, không có hạn');
    await dialog.getByRole('button', { name: 'Ghi nhận sự kiện' }).click();
    await page.getByRole('link', { name: EVENT }).click();
    await page.getByRole('link', { name: 'IV.3 · Phòng Tư pháp' }).waitFor();
    addresses.dossier = page.url();
    await keepScreen(page, 'dossier');
    await page.context().close();
  }, 60_000);

  it('is free of accessibility faults on a desk, in the dark and on a phone', async () => {
    expect(await faultsOfEveryScreen(world, addresses)).toEqual([]);
  }, 180_000);

  it('never does what the Content-Security-Policy forbids, and catches its errors', () => {
    expect(world.faults).toEqual([]);
  });
});
