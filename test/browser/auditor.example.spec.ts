import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { exampleIds } from '#composition/example-plan/example-ids';
import { violationsOf } from './accessibility.js';
import { createBrowserWorld, type BrowserWorld } from './browser-world.js';
import { see } from './every-screen.js';
import { keepScreen } from './keep-screen.js';
import { faultsOfScreen } from './look-at.js';
import { takePackage } from './take-package.js';

const AUDITOR = 'Mai Phương Thảo';
/** Row I.12 of the example plan, published from the start: handed in by Lương Hải Đăng, approved by Bùi Gia Khánh, closed. */
const TASK = exampleIds.task('I.12');
/** The facets of the log, each with the value that the approval of the task has. */
const FACETS = [
  ['Người thực hiện', /^Bùi Gia Khánh/],
  ['Việc', /^Thông qua/],
  ['Kết quả', /^Thành công/],
  ['Vai', /^người thẩm tra/],
  ['Đơn vị', /^Văn phòng HĐND/],
  ['Đối tượng', /^Nhiệm vụ/],
  ['Kế hoạch', /^VD-2025/],
  ['Nhiệm vụ', /^VD-2025\/I\.12/],
] as const;
const FORMATS = [
  ['CSV', 'csv'],
  ['Excel', 'xlsx'],
  ['JSONL', 'jsonl'],
] as const;
/** What the inspector does here, as the log has it. */
const OWN_ACTS = [/^Xem nhật ký/, /^Kiểm chứng nhật ký/, /^Yêu cầu kết xuất/, /^Tải tệp kết xuất/];
/** The only question to which the example plan has nothing to say. */
const UNANSWERED = 'Có gì bị sửa sau khi đã kết thúc?';

describe('an inspector a year later, in the browser', () => {
  let world: BrowserWorld;
  let page: Page;
  const faults: string[] = [];

  beforeAll(async () => {
    world = await createBrowserWorld();
  }, 120_000);
  afterAll(() => world.end(), 60_000);

  const look = async (name: string): Promise<void> => {
    faults.push(...(await faultsOfScreen(page, name)));
  };
  const approval = (on = page): Locator => on.getByRole('row', { name: /Bùi Gia Khánh.*Thông qua/ });
  const onlyApproval = async (on = page): Promise<void> => {
    await on.getByRole('table', { name: 'Nhật ký' }).and(on.locator('[aria-rowcount="2"]')).waitFor();
    await approval(on).waitFor();
  };

  it('arrives at the log, and finds one act among all by every facet and by its day', async () => {
    page = await world.enterAs(AUDITOR);
    expect(new URL(page.url()).pathname).toBe('/audit');
    await page.getByRole('row').nth(3).waitFor();
    await look('audit');
    const counted = page.getByRole('search', { name: 'Bộ lọc' }).and(page.locator('[aria-busy="false"]'));
    for (const [facet, value] of FACETS) {
      const group = page.getByRole('group', { name: facet, exact: true });
      const more = group.getByRole('button', { name: /^Xem thêm/ });
      await counted.waitFor();
      if (await more.isVisible()) await more.click();
      await group.getByRole('checkbox', { name: value }).check();
    }
    await page.getByLabel('Từ ngày').fill('2025-02-10');
    await page.getByLabel('Đến ngày').fill('2025-02-10');
    await onlyApproval();
  }, 60_000);

  it('sends the look as a link that opens the same, and keeps it as a view of one’s own, then of all', async () => {
    const again = await page.context().newPage();
    await again.goto(page.url());
    await onlyApproval(again);
    await again.close();
    await page.getByRole('button', { name: 'Lưu cách xem' }).click();
    await page.getByRole('dialog').getByLabel('Tên').fill('Thông qua của I.12');
    await page.getByRole('dialog').getByRole('button', { name: 'Lưu cách xem' }).click();
    await page.getByRole('button', { name: 'Chia sẻ…' }).click();
    await page.getByRole('dialog').getByLabel('Mọi người trong tỉnh').check();
    await page.getByRole('dialog').getByRole('button', { name: 'Lưu', exact: true }).click();
    await see(page, 'Đã sửa cách xem.');
    await page.goto('/audit');
    await page.getByRole('button', { name: 'Thông qua của I.12', exact: true }).click();
    await onlyApproval();
  }, 60_000);

  it('reads moments in another zone, the offset printed beside them', async () => {
    await page.getByText('UTC (+00:00)').click();
    await page.getByRole('columnheader', { name: 'Thời điểm (+00:00)' }).waitFor();
    await approval()
      .getByRole('link', { name: /^2025-02-10 01:/ })
      .waitFor();
    await page.getByText('Giờ Việt Nam (+07:00)').click();
    await approval()
      .getByRole('link', { name: /^2025-02-10 08:/ })
      .waitFor();
  }, 60_000);

  it('goes onto A4 under a head that says in words what was asked, when and by whom', async () => {
    await page.getByRole('link', { name: 'In danh sách' }).click();
    await page.getByRole('button', { name: 'In', exact: true, disabled: false }).waitFor();
    await see(page, /^Điều kiện lọc: Từ ngày: 10\/02\/2025 · .*Việc: Thông qua · .*Kế hoạch: VD-2025 · Nhiệm vụ: VD-2025\/I\.12/);
    await see(page, /^Số liệu lúc 2025-02-\d\d .* \+07:00 · Người in: Mai Phương Thảo · 1 dòng$/);
    await look('print-audit');
    await page.getByRole('link', { name: 'Về danh sách' }).click();
    await onlyApproval();
  }, 60_000);

  it('takes the log as found as CSV, XLSX and JSONL, each with the digest that the screen says', async () => {
    for (const [word, ending] of FORMATS) {
      await page.getByRole('button', { name: 'Kết xuất' }).click();
      await page.getByRole('menuitem', { name: word }).click();
      const link = page.getByRole('link', { name: new RegExp(`^Tải về .*\\.${ending}$`) });
      const [file] = await Promise.all([page.waitForEvent('download'), link.click()]);
      const content = await readFile(await file.path());
      await see(page, createHash('sha256').update(content).digest('hex'));
    }
  }, 60_000);

  it('opens the act: before and after, as it was hashed, and whether it is still what was written', async () => {
    await page.getByLabel('Mũi tên để chuyển dòng, Enter để mở').focus();
    await page.keyboard.press('Enter');
    await see(page, 'Sự kiện này');
    expect(await page.getByText('Nguyên vẹn').filter({ visible: true }).count()).toBe(2);
    const change = page.getByRole('region', { name: 'Nội dung thay đổi' });
    await change.getByRole('row', { name: 'Ngày được chấp nhận – 10/02/2025' }).waitFor();
    await look('event');
    await keepScreen(page, 'event');
    await page.getByText('Phong bì như đã băm').click();
    await see(page, '"action": "task.approve"');
    await page.getByRole('button', { name: 'Kiểm chứng lại' }).click();
    await page.getByText(/^Đã kiểm chứng \d+ sự kiện trong 1 chuỗi\.$/).click();
    await see(page, 'Điều này chưa chứng minh');
  }, 60_000);

  it('follows the life of the task, as it stood at the end of any day, and verifies it', async () => {
    await page.getByRole('link', { name: 'Đời của nhiệm vụ' }).click();
    await see(page, 'Nhiệm vụ hiện nay');
    await page.getByRole('button', { name: 'Kiểm chứng nhiệm vụ' }).click();
    await see(page, 'Điều này chưa chứng minh');
    await look('audit-task');
    await page.getByRole('link', { name: 'JSON', exact: true }).click();
    await see(page, '"action": "task.approve"');
    await page.getByLabel('Như cuối ngày').fill('2025-02-09');
    await see(page, 'Ngày này chưa có nhiệm vụ.');
    await page.getByRole('link', { name: 'Gọn', exact: true }).click();
    await page.waitForURL(/life=compact&on=2025-02-09/);
    await page.getByRole('button', { name: 'Hiện nay' }).click();
    await page.getByRole('listitem').filter({ hasText: 'Thông qua · Chờ thẩm tra → Chờ xác nhận · Bùi Gia Khánh' }).waitFor();
    await page.goto(`/audit/plans/${exampleIds.plan}`);
    await see(page, 'I.12');
    await look('audit-plan');
  }, 60_000);

  it('is offered no act on the task: only to watch it, and to take its life away', async () => {
    await page.goto(`/tasks/${TASK}`);
    await page.getByRole('button', { name: 'Tải về JSON' }).waitFor();
    expect(await page.getByRole('main').getByRole('button').allInnerTexts()).toEqual(['Theo dõi', 'Tải về JSON']);
  }, 60_000);

  it('puts the ten questions, each with what is counted, as of when, and where its rows can be looked up', async () => {
    await page.goto('/audit/questions');
    const questions = page.getByRole('main').getByRole('listitem').getByRole('link');
    await questions.first().waitFor();
    await look('inspection');
    const titles = await questions.allInnerTexts();
    expect(titles).toHaveLength(10);
    const unanswered: string[] = [];
    for (const [index, title] of titles.entries()) {
      await page.getByRole('link', { name: title }).click();
      await page.getByRole('heading', { level: 1, name: `${index + 1}. ${title}` }).waitFor();
      await see(page, 'Đếm gì, từ đâu');
      await see(page, /^2025-02-\d\d .* \+07:00$/);
      const sources = page.getByRole('link', { name: / dòng 1$/ });
      await sources.first().or(page.getByText('Không có gì trong phạm vi này.')).waitFor();
      if ((await sources.count()) === 0) unanswered.push(title);
      if (index === 0) await look('inspection-question');
      await page.getByRole('link', { name: 'Mười câu hỏi' }).click();
    }
    expect(unanswered).toEqual([UNANSWERED]);
    await page.goto('/audit/questions/assignment/print');
    await page.getByRole('table').waitFor();
    await look('inspection-print');
  }, 60_000);

  it('takes everything away in one sealed package, which stands among the files with its digest', async () => {
    expect(await takePackage(page)).toMatch(/^goi-thanh-tra-2025-\d{2}-\d{2}\.zip$/);
    await page.goto('/audit/exports');
    await page.getByRole('link', { name: /^Tải về goi-thanh-tra/ }).waitFor();
    await page.getByRole('row').nth(4).waitFor();
    await look('exports');
  }, 60_000);

  it('verifies the whole log, and finds there what was looked at and taken away', async () => {
    await page.goto('/audit');
    await page.getByRole('button', { name: 'Kiểm chứng toàn bộ nhật ký' }).click();
    await see(page, 'Tất cả khớp');
    await page.getByRole('group', { name: 'Người thực hiện', exact: true }).getByRole('checkbox', { name: AUDITOR }).check();
    const acts = page.getByRole('group', { name: 'Việc', exact: true });
    for (const act of OWN_ACTS) await acts.getByRole('checkbox', { name: act }).waitFor();
    await keepScreen(page, 'audit', { atTop: true });
  }, 60_000);

  it('reads the same in English', async () => {
    await page.getByRole('button', { name: new RegExp(`^${AUDITOR}`) }).click();
    await page.getByRole('menuitem', { name: 'English' }).click();
    await page.getByRole('navigation', { name: 'Screens' }).waitFor();
    await page.goto('/audit');
    await page.getByRole('checkbox', { name: /^Bùi Gia Khánh/ }).check();
    const approved = page.getByRole('row', { name: /Bùi Gia Khánh.*Approve/ }).first();
    await approved.waitFor();
    await keepScreen(page, 'en-audit', { atTop: true });
    await approved.getByRole('link').click();
    await see(page, 'This event');
    expect(await page.getByText('Intact').filter({ visible: true }).count()).toBe(2);
    faults.push(...(await violationsOf(page)));
    await keepScreen(page, 'en-event');
  }, 60_000);

  it('meets no fault of accessibility in either theme, nor of the Content-Security-Policy', () => {
    expect(faults).toEqual([]);
    expect(world.faults).toEqual([]);
  });
});
