import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { buildDocx, docxHeader } from '#testing/documents/build-docx';
import { violationsOf } from './accessibility.js';
import { createBrowserWorld, type BrowserWorld } from './browser-world.js';
import { see } from './every-screen.js';
import { keepScreen } from './keep-screen.js';

const ADMINISTRATOR = 'Đặng Thu Nga';
const HEAD = 'Nguyễn Quốc Bình';
const REVIEWER = 'Vũ Thị Mai';
/** Row III.1, led by Phòng Nội vụ: due first. */
const TASK = 'Đăng ký danh sách TTHC';

const fixture = (name: string): Buffer => readFileSync(new URL(`../../libs/document-reading/src/fixtures/${name}.pdf`, import.meta.url));
const REPORT = { name: 'bao-cao.pdf', mimeType: 'application/pdf', buffer: fixture('bao-cao') };
const SCAN = { name: 'ban-quet.pdf', mimeType: 'application/pdf', buffer: fixture('ban-quet') };
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const letter = (...lines: string[]): typeof REPORT => ({ name: 'cong-van.docx', mimeType: WORD, buffer: buildDocx(lines) });

describe('a deliverable, from a dropped file to a verdict', () => {
  let world: BrowserWorld;
  let head: Page;
  let reviewer: Page;

  beforeAll(async () => {
    world = await createBrowserWorld();
    const administrator = await world.enterAs(ADMINISTRATOR);
    await administrator.getByRole('link', { name: 'KT-TP-2025' }).click();
    await administrator.getByRole('button', { name: 'Xem trước khi giao' }).click();
    await administrator.getByRole('button', { name: 'Giao kế hoạch' }).click();
    await administrator.getByRole('dialog').getByRole('button', { name: 'Giao kế hoạch' }).click();
    await see(administrator, 'Đã giao kế hoạch: 131 nhiệm vụ.');
    await administrator.context().close();
    head = await world.enterAs(HEAD);
    await head.getByRole('link', { name: TASK }).first().click();
    await head.getByRole('button', { name: 'Nộp kết quả' }).click();
  }, 120_000);
  afterAll(() => world.end(), 60_000);

  const dialog = (): ReturnType<Page['getByRole']> => head.getByRole('dialog');

  /** As a hand does: the file is carried over the field and let go there. */
  async function drop(file: typeof REPORT): Promise<void> {
    const carried = await head.evaluateHandle(
      `(() => {
        const transfer = new DataTransfer();
        const bytes = Uint8Array.from(atob('${file.buffer.toString('base64')}'), (character) => character.charCodeAt(0));
        transfer.items.add(new File([bytes], '${file.name}', { type: '${file.mimeType}' }));
        return transfer;
      })()`,
    );
    await dialog().getByRole('group', { name: 'Tài liệu' }).dispatchEvent('drop', { dataTransfer: carried });
  }

  it('is read as it is dropped: number, day, type, signer, and its digest as a receipt', async () => {
    await drop(REPORT);
    await see(head, 'Đối chiếu với văn bản, sửa nếu đọc sai:');
    const read = {
      'Loại văn bản': 'Báo cáo',
      'Số, ký hiệu': '123/BC-SNV',
      'Ngày ban hành': '2025-02-06',
      'Người ký': 'Nguyễn Thị Ánh Tuyết',
    };
    for (const [field, value] of Object.entries(read))
      expect(
        await dialog()
          .getByRole('textbox', { name: field })
          .or(dialog().getByLabel(field, { exact: true }))
          .first()
          .inputValue(),
      ).toBe(value);
    for (const shown of ['đọc ở trang 1: “Số: 123/BC-SNV', 'SỞ NỘI VỤ', 'SHA-256', 'đã có: bao-cao.pdf']) await see(head, shown);
    await see(head, 'Cơ quan ban hành “SỞ NỘI VỤ” không phải đơn vị gửi (Phòng Nội vụ).');
    expect(await violationsOf(head)).toEqual([]);
    await keepScreen(head, 'submit-read');
  }, 60_000);

  it('is asked about where it is a scan, and is refused where it bears a mark of secrecy', async () => {
    await drop(SCAN);
    await see(head, 'Chờ xác nhận');
    await keepScreen(head, 'submit-scan');
    await dialog().getByRole('button', { name: 'Tôi xác nhận tệp không có dấu mật' }).click();
    await see(head, 'Người gửi xác nhận: tệp không có dấu mật.');
    await drop({
      ...letter('Danh sách'),
      name: 'mat.docx',
      buffer: buildDocx(['Danh sách'], { 'word/header1.xml': docxHeader(['TỐI MẬT']) }),
    });
    await see(head, 'Tệp có dấu chỉ mức độ mật');
    await keepScreen(head, 'submit-secret');
    await dialog().getByRole('button', { name: 'Bỏ mat.docx' }).click();
    await dialog().getByRole('button', { name: 'Bỏ ban-quet.pdf' }).click();
  }, 60_000);

  it('is submitted, and stands beside the verdict as it is printed', async () => {
    await drop(letter('Số: 12/PNV', 'Đăng ký 12 thủ tục hành chính cần rà soát.', 'Thời gian: trước ngày 20/02/2025.'));
    await see(head, 'Số: 12/PNV');
    await dialog().getByRole('button', { name: 'Nộp kết quả' }).click();
    await dialog().waitFor({ state: 'hidden' });
    reviewer = await world.enterAs(REVIEWER);
    await reviewer.getByRole('link', { name: TASK }).first().click();
    await reviewer.locator('canvas').first().waitFor();
    await see(reviewer, 'bao-cao.pdf: Báo cáo · 123/BC-SNV · Thứ Năm 06/02/2025 · Nguyễn Thị Ánh Tuyết');
    expect(await violationsOf(reviewer)).toEqual([]);
    await keepScreen(reviewer, 'review-preview');
  }, 60_000);

  it('is folded up once it was viewed, the next takes its place, and so by key', async () => {
    const viewed = (name: string): Locator => reviewer.getByRole('checkbox', { name: `Đã xem ${name}` });
    await see(reviewer, '0/2 đã xem');
    await viewed('bao-cao.pdf').check();
    await see(reviewer, '1/2 đã xem');
    await reviewer.frameLocator('iframe').getByText('Đăng ký 12 thủ tục').waitFor();
    await reviewer.keyboard.press('v');
    await see(reviewer, '2/2 đã xem');
    await see(reviewer, 'Đã xem cong-van.docx.');
    expect(await reviewer.locator('iframe').count()).toBe(0);
    expect(await violationsOf(reviewer)).toEqual([]);
    await keepScreen(reviewer, 'review-viewed');
    await reviewer.getByRole('button', { name: 'Mở lại' }).click();
    await reviewer.frameLocator('iframe').getByText('Đăng ký 12 thủ tục').waitFor();
    await reviewer.reload();
    await see(reviewer, '2/2 đã xem');
  }, 60_000);

  it('that was returned comes back, and the reviewer sees what was changed in its text', async () => {
    await reviewer.getByRole('button', { name: 'Trả lại' }).click();
    const returning = reviewer.getByRole('dialog');
    await returning.getByRole('textbox', { name: /Lý do/ }).fill('Danh sách còn thiếu ba thủ tục.');
    await returning.getByRole('button', { name: 'Trả lại' }).click();
    await returning.waitFor({ state: 'hidden' });
    await head.reload();
    await head.getByRole('link', { name: TASK }).first().click();
    await head.getByRole('button', { name: 'Nộp kết quả' }).click();
    await drop(REPORT);
    await see(head, 'đọc ở trang 1: “Số: 123/BC-SNV');
    await drop(letter('Số: 12/PNV', 'Đăng ký 15 thủ tục hành chính cần rà soát.', 'Thời gian: trước ngày 20/02/2025.'));
    await see(head, 'Số: 12/PNV');
    await dialog().getByRole('button', { name: 'Nộp kết quả' }).click();
    await dialog().waitFor({ state: 'hidden' });
    await reviewer.getByRole('link', { name: 'Chờ duyệt' }).click();
    await reviewer.reload();
    await reviewer.getByRole('link', { name: TASK }).first().click();
    await see(reviewer, 'cong-van.docx có thay đổi.');
    for (const shown of ['1/2 đã xem', 'Đã thay đổi từ lần xem trước']) await see(reviewer, shown);
    await reviewer.frameLocator('iframe').getByText('Đăng ký 15 thủ tục').waitFor();
    await see(reviewer, 'Giữ nguyên: bao-cao.pdf');
    await reviewer.getByRole('button', { name: 'Xem thay đổi' }).click();
    await see(reviewer, 'Thêm 0, bớt 0, sửa 1.');
    expect(await reviewer.locator('del').allTextContents()).toEqual(['12']);
    expect(await reviewer.locator('ins').allTextContents()).toEqual(['15']);
    await see(reviewer, 'Không so sánh: cách trình bày, hình ảnh, con dấu.');
    expect(await violationsOf(reviewer)).toEqual([]);
    await keepScreen(reviewer, 'review-comparison');
    await reviewer.getByRole('link', { name: 'Phòng Nội vụ' }).first().click();
    await reviewer.getByRole('link', { name: 'Bản 2' }).click();
    await see(reviewer, 'Mã băm của bản');
    await reviewer.getByRole('button', { name: 'Xem bao-cao.pdf' }).click();
    await reviewer.locator('canvas').first().waitFor();
    await reviewer.getByRole('button', { name: 'Xem thay đổi' }).click();
    await see(reviewer, 'Thêm 0, bớt 0, sửa 1.');
    expect(await violationsOf(reviewer)).toEqual([]);
    await keepScreen(reviewer, 'version');
  }, 60_000);
});
