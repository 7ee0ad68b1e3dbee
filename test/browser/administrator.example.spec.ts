import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { seedId } from '#composition/seeds/seed-ids';
import { violationsOf } from './accessibility.js';
import { createBrowserWorld, type BrowserWorld } from './browser-world.js';
import { choose } from './by-hand.js';
import { see } from './every-screen.js';
import { keepScreen } from './keep-screen.js';
import { faultsOfDialog, faultsOfScreen } from './look-at.js';

/** Administers the city's plans. */
const OF_PLANS = 'Đặng Thu Nga';
/** Keeps the organisation, the calendar and the rules of the whole province. */
const OF_THE_PROVINCE = 'Trịnh Thu Hoài';
const OFFICER = 'Ngô Bảo An';
/** Of another office; here given a second capacity. */
const HELPER = 'Đinh Khánh Vy';
const HEAD = 'Đỗ Hồng Sơn';
/** Nobody of the seeds. */
const NEWCOMER = 'Y Ngọc Hà';

const PRACTISED = 'TH-VD-2026';

describe('an administrator’s week, in the browser', () => {
  let world: BrowserWorld;
  let page: Page;
  const dialog = (): Locator => page.getByRole('dialog');

  beforeAll(async () => {
    world = await createBrowserWorld();
  }, 120_000);
  afterAll(() => world.end(), 60_000);

  describe('of the city’s plans', () => {
    beforeAll(async () => {
      page = await world.enterAs(OF_PLANS);
    }, 60_000);
    afterAll(() => page.context().close());

    it('begins next year’s plan with the rows of this one, of which only what is doubtful is asked', async () => {
      await page.goto('/plans');
      await page.getByRole('link', { name: 'VD-2025' }).waitFor();
      expect(await faultsOfScreen(page, 'plans')).toEqual([]);
      await page.getByRole('link', { name: 'VD-2025' }).click();
      await page.getByRole('button', { name: 'Lập kế hoạch năm sau' }).click();
      await dialog().waitFor();
      expect(await faultsOfDialog(page, 'next-year')).toEqual([]);
      await dialog().getByRole('button', { name: 'Chép sang năm 2026' }).click();
      await see(page, 'Hạn 07/02/2026 rơi vào ngày nghỉ');
      expect(await violationsOf(page)).toEqual([]);
      await keepScreen(page, 'next-year-question');
    }, 60_000);

    it('makes of it a plan for practice, which is given out like any other', async () => {
      for (let left = await questionsLeft(); left > 0; left = await questionsLeft()) {
        await page.keyboard.press('1');
        await page.getByText(`Còn ${left} câu hỏi`).first().waitFor({ state: 'detached' });
      }
      await page.getByRole('button', { name: 'Lập kế hoạch dự thảo' }).click();
      await dialog().getByRole('textbox', { name: 'Mã kế hoạch' }).fill(PRACTISED);
      await dialog().getByRole('checkbox', { name: 'Kế hoạch tập huấn' }).check();
      await dialog().getByRole('button', { name: 'Lập dự thảo' }).click();
      await see(page, `${PRACTISED} ·`);
      await page.getByRole('button', { name: 'Xem trước khi giao' }).click();
      await page.getByRole('button', { name: 'Giao kế hoạch' }).click();
      await dialog().getByRole('button', { name: 'Giao kế hoạch' }).click();
      await see(page, 'Đã giao kế hoạch:');
    }, 60_000);

    it('tells nobody of it: its work stands on a page of its own, and in no queue', async () => {
      const officer = await world.enterAs(OFFICER);
      await officer.getByRole('heading', { level: 1, name: 'Việc của tôi' }).waitFor();
      expect(await officer.getByRole('link', { name: PRACTISED }).count()).toBe(0);
      await officer.getByRole('link', { name: 'Tập huấn' }).click();
      await officer.getByText(`· ${PRACTISED} ·`).first().waitFor();
      expect(await faultsOfScreen(officer, 'practice')).toEqual([]);
      await officer.getByRole('listitem').getByRole('link').first().click();
      await officer.getByRole('button', { name: 'Tiếp nhận' }).click();
      await see(officer, 'Đã tiếp nhận nhiệm vụ.');
      await officer.getByRole('button', { name: 'Đề nghị phối hợp' }).click();
      await officer.getByRole('dialog').waitFor();
      expect(await faultsOfDialog(officer, 'practice-ask')).toEqual([]);
      await officer.goto('/notices');
      await officer.getByRole('heading', { level: 1, name: 'Thông báo' }).waitFor();
      expect(await officer.getByText(PRACTISED).count()).toBe(0);
      await officer.context().close();
    }, 60_000);

    it('looks at what the plans wait for, and at what has happened', async () => {
      await page.getByRole('link', { name: 'Sổ sự kiện' }).click();
      await page.getByRole('table').getByRole('link').first().waitFor();
      await see(page, 'Đang chờ');
      expect(await faultsOfScreen(page, 'occurrences')).toEqual([]);
    }, 60_000);

    it('lets the organisation’s names grow with what plans print, each the name of one unit alone', async () => {
      await page.getByRole('link', { name: 'Tổ chức' }).click();
      await page.getByLabel('Tìm đơn vị').fill('tu phap');
      await page.getByRole('link', { name: 'Phòng Tư pháp' }).click();
      await page.getByRole('button', { name: 'Thêm tên gọi' }).click();
      await dialog().getByRole('textbox').fill('Phòng Nội vụ');
      await dialog().getByRole('button', { name: 'Thêm tên gọi' }).click();
      await see(page, 'đang là tên của');
      await dialog().getByRole('textbox').fill('P. Tư pháp thành phố Kon Tum');
      await dialog().getByRole('button', { name: 'Thêm tên gọi' }).click();
      await dialog().waitFor({ state: 'detached' });
      await see(page, 'P. Tư pháp thành phố Kon Tum');
      await keepScreen(page, 'organisation');
    }, 60_000);

    it('has tokens of their own: shown once, with what came with them, until they are taken back', async () => {
      await page.goto('/settings/tokens');
      await page.getByRole('button', { name: 'Tạo mã truy cập' }).click();
      await dialog().getByRole('textbox', { name: 'Dùng cho việc gì' }).fill('Phần mềm báo cáo');
      expect(await faultsOfDialog(page, 'tokens-new')).toEqual([]);
      await dialog().getByRole('button', { name: 'Tạo mã truy cập' }).click();
      const shown = page.getByRole('region', { name: 'Mã truy cập “Phần mềm báo cáo”' });
      const secret = await shown.getByRole('code').textContent();
      await page.getByText(`export DOCKET_TOKEN='${secret}'`).waitFor();
      const ask = (): Promise<Response> => fetch(`${world.address}/v1/me`, { headers: { Authorization: `Bearer ${secret}` } });
      expect((await ask()).status).toBe(200);
      await page.getByRole('link', { name: 'Xem yêu cầu: Phần mềm báo cáo' }).click();
      await see(page, 'GET /v1/me');
      expect(await faultsOfScreen(page, 'tokens')).toEqual([]);
      await page.getByRole('button', { name: 'Tôi đã lưu mã' }).click();
      expect(await page.getByText(secret ?? '').count()).toBe(0);
      await page.getByRole('button', { name: 'Thu hồi mã “Phần mềm báo cáo”' }).click();
      await dialog().waitFor();
      expect(await faultsOfDialog(page, 'tokens-revoke')).toEqual([]);
      await dialog().getByRole('button', { name: 'Thu hồi' }).click();
      await see(page, 'Đã thu hồi mã.');
      expect((await ask()).status).toBe(401);
    }, 60_000);

    /** What the open import still asks, as it says. */
    async function questionsLeft(): Promise<number> {
      const said = await page
        .getByText(/^(Còn \d+ câu hỏi|Không còn câu hỏi)/)
        .first()
        .textContent();
      return Number(/\d+/.exec(said ?? '')?.[0] ?? 0);
    }
  });

  describe('of the province', () => {
    beforeAll(async () => {
      page = await world.enterAs(OF_THE_PROVINCE);
    }, 60_000);

    it('adds somebody new, with what they are in a unit, and finds them by name', async () => {
      await page.goto(`/organisation?unit=${seedId('p-tu-phap')}`);
      await page.getByRole('button', { name: 'Thêm người mới' }).click();
      await dialog().getByLabel('Họ và tên').fill(NEWCOMER);
      expect(await faultsOfDialog(page, 'person')).toEqual([]);
      await dialog().getByRole('button', { name: 'Thêm người mới' }).click();
      await see(page, 'Đã thêm người.');
      await page
        .getByRole('listitem')
        .filter({ hasText: `${NEWCOMER}, chuyên viên` })
        .waitFor();
      await page.goto('/people?q=y ngoc ha');
      await page.getByRole('row', { name: new RegExp(`^${NEWCOMER}.*Phòng Tư pháp`) }).waitFor();
    }, 60_000);

    it('gives somebody a capacity and a deputy their time, and ends both', async () => {
      await page.goto(`/organisation?unit=${seedId('p-tu-phap')}`);
      await page.getByRole('button', { name: 'Giao tư cách' }).click();
      await choosePerson(HELPER);
      await choose(page, dialog().getByRole('combobox', { name: 'Tư cách' }), 'Chuyên viên');
      expect(await faultsOfDialog(page, 'member')).toEqual([]);
      await dialog().getByRole('button', { name: 'Giao tư cách' }).click();
      await see(page, 'Đã giao tư cách.');
      await page.getByRole('button', { name: 'Ghi nhận người thay' }).click();
      await choosePerson(HELPER);
      await choose(page, dialog().getByRole('combobox', { name: 'Thay cho' }), HEAD);
      await dialog().getByLabel('Căn cứ').fill('Giấy ủy quyền số 07/GUQ-PTP ngày 10/02/2025');
      expect(await faultsOfDialog(page, 'deputy')).toEqual([]);
      await dialog().getByRole('button', { name: 'Ghi nhận người thay' }).click();
      await see(page, 'Đã ghi nhận người thay.');
      await see(page, `thay ${HEAD}`);
      expect(await faultsOfScreen(page, 'organisation')).toEqual([]);
      for (const ended of [`Kết thúc ${HELPER} thay`, `Kết thúc ${HELPER},`]) {
        await page.getByRole('button', { name: ended }).click();
        await dialog().getByLabel('Lý do').fill('Hết thời gian hỗ trợ');
        await dialog().getByRole('button', { name: 'Kết thúc' }).click();
        await dialog().waitFor({ state: 'detached' });
      }
      await page.getByText('từ 10/02/2025 đến hết 10/02/2025').nth(1).waitFor();
    }, 60_000);

    it('finds a person with all that they are and were, and turns the organisation to another day', async () => {
      await page.getByRole('link', { name: 'Tìm người' }).click();
      await page.getByLabel('Tên người').fill('khanh vy');
      await page.getByRole('button', { name: 'Tìm', exact: true }).last().click();
      await page.getByRole('row', { name: HELPER }).getByRole('link', { name: 'Phòng Tư pháp' }).waitFor();
      expect(await faultsOfScreen(page, 'people')).toEqual([]);
      await page.getByRole('row', { name: HELPER }).getByRole('link', { name: 'Phòng Tư pháp' }).click();
      await page.getByRole('textbox', { name: 'Tại ngày' }).fill('2025-02-11');
      await page.waitForURL(/on=2025-02-11/);
      await page.getByText(HELPER).first().waitFor({ state: 'detached' });
    }, 60_000);

    it('keeps the calendar, and sees which dates a day would move before it counts', async () => {
      await page.getByRole('link', { name: 'Lịch làm việc' }).click();
      await see(page, 'Quốc khánh');
      expect(await faultsOfScreen(page, 'calendar')).toEqual([]);
      await page.getByRole('button', { name: 'Thêm ngày' }).click();
      await dialog().getByRole('textbox', { name: 'Ngày', exact: true }).fill('2025-12-29');
      await dialog().getByLabel('Tên ngày').fill('Ngày truyền thống của tỉnh');
      await dialog().getByLabel('Căn cứ').fill('Thông báo số 20/TB-UBND');
      await dialog().getByRole('button', { name: 'Xem trước' }).click();
      await dialog().getByRole('status').waitFor();
      expect(await faultsOfDialog(page, 'calendar-day')).toEqual([]);
      await dialog().getByRole('button', { name: 'Thôi' }).click();
    }, 60_000);

    it('sets when whom is told, after a look at tomorrow', async () => {
      await page.goto('/rules');
      await see(page, 'Chưa ai thay đổi');
      expect(await faultsOfScreen(page, 'rules')).toEqual([]);
      await page.getByRole('button', { name: 'Đặt lại quy tắc' }).click();
      await dialog().getByLabel('Báo cơ quan quản lý kế hoạch sau hạn (ngày)').fill('5');
      await dialog().getByRole('button', { name: 'Xem trước' }).click();
      await see(page, 'Số nhiệm vụ được nhắc, báo ngày mai');
      expect(await faultsOfDialog(page, 'rules-set')).toEqual([]);
      await dialog().getByRole('button', { name: 'Đặt lại quy tắc' }).click();
      await see(page, '3 – 2 – 3 → 3 – 2 – 5');
    }, 60_000);

    it('reorganises only after a rehearsal has shown every queue', async () => {
      await page.goto('/reorganisations');
      await see(page, 'Chưa áp dụng lần sắp xếp nào.');
      expect(await faultsOfScreen(page, 'reorganisations')).toEqual([]);
      await page.getByRole('link', { name: 'Chuẩn bị sắp xếp' }).click();
      await page.getByLabel('Tên gọi').fill('Nhập Phòng Văn hóa và Thông tin vào Phòng Nội vụ');
      await page.getByLabel('Căn cứ').fill('Nghị quyết số 15/NQ-HĐND ngày 28/02/2025');
      await page.getByLabel('Ngày có hiệu lực').fill('2025-03-01');
      await page.getByRole('button', { name: 'Thêm bước' }).click();
      await choose(page, dialog().getByRole('combobox', { name: 'Loại bước' }), 'Giải thể');
      await choose(page, dialog().getByRole('combobox', { name: 'Đơn vị', exact: true }), 'Phòng Văn hóa và Thông tin (P.VHTT)');
      await choose(page, dialog().getByRole('combobox', { name: 'Đơn vị tiếp nhận' }), 'Phòng Nội vụ (P.NoiVu)');
      await dialog().getByRole('button', { name: 'Thêm bước' }).click();
      await page.getByRole('button', { name: 'Diễn tập' }).click();
      await see(page, 'kết thúc, Phòng Nội vụ tiếp nhận');
      await page
        .getByRole('group')
        .getByText(/^Phòng Nội vụ · \d+ nhiệm vụ/)
        .click();
      await see(page, 'từ Phòng Văn hóa và Thông tin');
      expect(await page.getByRole('button', { name: 'Áp dụng' }).isDisabled()).toBe(true);
      expect(await violationsOf(page)).toEqual([]);
      await keepScreen(page, 'rehearsal');
    }, 60_000);

    it('sees whether everything runs', async () => {
      await page.goto('/status');
      await see(page, 'Sẵn sàng');
      expect(await faultsOfScreen(page, 'status')).toEqual([]);
      expect(world.faults).toEqual([]);
    }, 60_000);

    async function choosePerson(name: string): Promise<void> {
      const person = dialog().getByRole('combobox', { name: 'Người', exact: true });
      await person.fill(name);
      await page.getByRole('option', { name }).click();
    }
  });
});
