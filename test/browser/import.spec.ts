import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { SEEDS_FOLDER } from '#testing/kon-tum';
import { violationsOf } from './accessibility.js';
import { createBrowserWorld, DESK, type BrowserWorld } from './browser-world.js';
import { choose } from './by-hand.js';
import { see } from './every-screen.js';
import { keepScreen } from './keep-screen.js';

/** The city's plan asks how several leads work, of fifteen rows, and nothing else. */
const QUESTIONS = 15;
const MISPRINTED = 'Phòng Nộii vụ';

describe('a plan, from its document to its tasks', () => {
  let world: BrowserWorld;
  let page: Page;

  beforeAll(async () => {
    world = await createBrowserWorld();
    page = await world.enterAs('Đặng Thu Nga');
  }, 120_000);
  afterAll(() => world.end(), 60_000);

  const left = (count: number): Promise<void> => see(page, `Còn ${count} câu hỏi`);

  it('begins with the file: it is read, and opens with its first question', async () => {
    await page.getByRole('link', { name: 'Kế hoạch', exact: true }).click();
    await page.getByRole('link', { name: 'Nhập kế hoạch' }).click();
    await page.locator('input[type=file]').setInputFiles(join(SEEDS_FOLDER, 'plans/kon-tum-city-2025.docx'));
    await page.getByRole('button', { name: 'Bỏ kon-tum-city-2025.docx' }).waitFor();
    await see(page, 'Bản nhập đang làm dở');
    expect(await violationsOf(page)).toEqual([]);
    await keepScreen(page, 'import-file');
    await page.getByRole('button', { name: 'Đọc văn bản' }).click();
    await left(QUESTIONS);
    await see(page, 'Có 2 cơ quan chủ trì');
    const timing = page.getByRole('row', { name: /^Thời gian thực hiện/ });
    expect(await timing.getByRole('cell').allTextContents()).toEqual(['Trước ngày 20/02/2025', expect.stringContaining('19/02/2025')]);
    expect(await violationsOf(page)).toEqual([]);
    await keepScreen(page, 'import-question');
    await page.setViewportSize({ width: 390, height: 844 });
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    expect(await violationsOf(page)).toEqual([]);
    await keepScreen(page, 'import-question-390-dark');
    await page.setViewportSize({ width: DESK.width, height: DESK.height });
    await page.emulateMedia({ colorScheme: 'light' });
  }, 60_000);

  it('stands whole beside its questions, as the document prints it, with the row in work in view', async () => {
    await page.keyboard.press('t');
    const table = page.getByRole('region', { name: 'Cả bảng như in' });
    const current = table.locator('tr[aria-current=true]');
    expect(await current.getByRole('cell').first().textContent()).toBe('1');
    await see(page, 'I. CÔNG TÁC CHỈ ĐẠO ĐIỀU HÀNH');
    expect(await table.getByRole('rowheader').count()).toBe(26);
    await table.getByText('Phụ lục II').waitFor();
    await table.getByRole('button', { name: 'IX.1', exact: true }).click();
    await table.locator('tr[aria-current=true]').getByText('IX.1').waitFor();
    await page.getByRole('region', { name: 'Mục IX.1' }).waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await keepScreen(page, 'import-table');
    await page.keyboard.press('t');
    await table.waitFor({ state: 'detached' });
    await page.keyboard.press('j');
  });

  it('is read again as somebody says what its columns mean', async () => {
    const say = async (column: string, meaning: string, keep = false): Promise<void> => {
      await page.getByRole('button', { name: 'Thao tác khác' }).click();
      await page.getByRole('menuitem', { name: 'Khai các cột…' }).click();
      const dialog = page.getByRole('dialog');
      await choose(page, dialog.getByRole('combobox', { name: column }), meaning);
      if (keep) {
        expect(await violationsOf(page)).toEqual([]);
        await keepScreen(page, 'import-columns');
      }
      await dialog.getByRole('button', { name: 'Đọc lại văn bản' }).click();
      await dialog.waitFor({ state: 'detached' });
    };
    await say('Kết quả công việc', 'Không thuộc kế hoạch (giữ lại nội dung)', true);
    await see(page, 'Bảng không có cột kết quả.');
    await say('Kết quả công việc', 'Kết quả, sản phẩm');
    await left(QUESTIONS);
  }, 60_000);

  it('is walked by keys: the proposed answer, another one, the question before and after', async () => {
    await page.keyboard.press('Enter');
    await left(QUESTIONS - 1);
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    await page.keyboard.press('1');
    await left(QUESTIONS - 2);
    await page.keyboard.press('?');
    await see(page, 'E: sửa ô đang hỏi');
    await page.keyboard.press('Escape');
  });

  it('has a cell put right where it stands, and a name chosen that is remembered', async () => {
    const lead = page
      .getByRole('row', { name: /^Cơ quan chủ trì/ })
      .getByRole('cell')
      .first();
    const printed = await lead.textContent();
    await page.keyboard.press('e');
    const editor = page.getByRole('textbox', { name: 'Sửa ô Cơ quan chủ trì' });
    await editor.fill(MISPRINTED);
    await editor.press('Control+Enter');
    await see(page, `Chưa rõ "${MISPRINTED}" là đơn vị nào`);
    expect(await lead.textContent()).toBe(printed);
    await see(page, 'Còn 1 câu hỏi phải trả lời trước.');
    await keepScreen(page, 'import-agency');
    await page.getByLabel('Ghi nhớ tên gọi này').check();
    await page.getByRole('button', { name: `1. “${MISPRINTED}” là Phòng Nội vụ` }).click();
    await left(QUESTIONS - 3);
    expect(await violationsOf(page)).toEqual([]);
  }, 60_000);

  it('tells at once what somebody else does, keeps what is being typed, and lets nobody write over another', async () => {
    const other = await world.enterAs('Trịnh Thu Hoài');
    await other.goto(new URL(page.url()).pathname);
    await see(other, `Còn ${QUESTIONS - 3} câu hỏi`);
    const edit = { name: 'Sửa ô Kết quả' };
    await page.getByRole('button', edit).click();
    const editor = page.getByRole('textbox', edit);
    await editor.fill('Báo cáo của tôi');
    // What the reader stands at is answered by the other: no other question takes its place under their hand.
    await other.getByRole('button', { name: /^1\. / }).click();
    await left(QUESTIONS - 4);
    await see(page, 'Người khác vừa sửa bản nhập này (Mục');
    await see(page, 'Câu hỏi bạn đang xem vừa được người khác trả lời.');
    expect(await editor.inputValue()).toBe('Báo cáo của tôi');
    await other.keyboard.press('k');
    await other.getByText('Mọi dòng').click();
    await other.getByRole('navigation', { name: 'Câu hỏi và các dòng' }).getByText('II.1.b', { exact: true }).last().click();
    await other.getByRole('button', edit).click();
    await other.getByRole('textbox', edit).fill('Báo cáo của người khác');
    await other.keyboard.press('Control+Enter');
    await see(page, 'Người khác vừa sửa ô này thành: “Báo cáo của người khác”');
    await editor.press('Control+Enter');
    expect(await editor.inputValue()).toBe('Báo cáo của tôi');
    expect(await violationsOf(page)).toEqual([]);
    await keepScreen(page, 'import-stale');
    await page.getByRole('button', { name: 'Giữ nội dung của họ' }).click();
    await page.getByRole('button', { name: 'Đã hiểu' }).click();
    await other.context().close();
  }, 60_000);

  it('says what of the corrections another reading could not keep, before it is read', async () => {
    await page.getByRole('button', { name: 'Thao tác khác' }).click();
    await page.getByRole('menuitem', { name: 'Khai các cột…' }).click();
    const dialog = page.getByRole('dialog');
    await choose(page, dialog.getByRole('combobox', { name: 'Kết quả công việc' }), 'Không thuộc kế hoạch (giữ lại nội dung)');
    await dialog.getByRole('button', { name: 'Đọc lại văn bản' }).click();
    await see(page, '1 điều không giữ được');
    await dialog.getByText('Mục II.1.b · Kết quả · Nội dung ô: “Báo cáo của người khác”').waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await keepScreen(page, 'import-lost');
    await page.keyboard.press('Escape');
    await left(QUESTIONS - 4);
  }, 60_000);

  it('gets a row that the reading has missed, which asks for its cells, and loses it again', async () => {
    await page.getByRole('button', { name: 'Thao tác khác' }).click();
    await page.getByRole('menuitem', { name: 'Thêm dòng…' }).click();
    await page.getByRole('textbox', { name: /^Số thứ tự trong mục/ }).fill('9');
    await page.keyboard.press('Enter');
    await see(page, 'phải trả lời trước.');
    await page.getByRole('button', { name: 'II.9 Ô nội dung công việc để trống.' }).click();
    await see(page, 'Dòng do người nhập thêm, văn bản không in.');
    await page.getByRole('button', { name: 'Bỏ dòng…' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Bỏ dòng' }).click();
    await left(QUESTIONS - 4);
    expect(await violationsOf(page)).toEqual([]);
  }, 60_000);

  it('goes on where it was left, from the list of plans', async () => {
    await page.goto('/plans');
    await see(page, 'kon-tum-city-2025.docx');
    await page.getByRole('region', { name: 'Bản nhập đang làm dở' }).getByRole('link').first().click();
    for (let question = QUESTIONS - 4; question > 0; question -= 1) {
      await left(question);
      await page.keyboard.press('1');
    }
    await see(page, 'Không còn câu hỏi');
  }, 60_000);

  it('becomes a draft plan, and its tasks are given out', async () => {
    await page.getByRole('button', { name: 'Lập kế hoạch dự thảo' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Mã kế hoạch' }).fill('KH-NHAP-2025');
    await choose(page, dialog.getByRole('combobox', { name: /^Cơ quan ban hành/ }), 'UBND thành phố Kon Tum');
    expect(await violationsOf(page)).toEqual([]);
    await keepScreen(page, 'import-approve');
    await dialog.getByRole('button', { name: 'Lập dự thảo' }).click();
    await see(page, 'KH-NHAP-2025 ·');
    await page.getByRole('button', { name: 'Xem trước khi giao' }).click();
    await page.getByRole('button', { name: 'Giao kế hoạch' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Giao kế hoạch' }).click();
    await see(page, 'Đã giao kế hoạch:');
    expect(world.faults).toEqual([]);
  }, 60_000);
});
