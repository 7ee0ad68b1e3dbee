import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { LocalServers } from '#adapters/capture/fixtures/capture-world';
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
/** Row I.1, led by Phòng Nội vụ too: a decision, which somebody else signs, or a plan. */
const OTHER_TASK = 'Ban hành Kế hoạch';
const CHAIRMAN = 'Chủ tịch UBND thành phố';
const REGISTER = {
  name: 'so-theo-doi.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from('Đơn vị;Tháng 1;Tháng 2\r\nPhòng Nội vụ;x;x\r\nPhòng Tư pháp;x;chưa\r\n'),
};

const fixture = (name: string): Buffer => readFileSync(new URL(`../../libs/document-reading/src/fixtures/${name}.pdf`, import.meta.url));
const REPORT = { name: 'bao-cao.pdf', mimeType: 'application/pdf', buffer: fixture('bao-cao') };
const SCAN = { name: 'ban-quet.pdf', mimeType: 'application/pdf', buffer: fixture('ban-quet') };
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const letter = (...lines: string[]): typeof REPORT => ({ name: 'cong-van.docx', mimeType: WORD, buffer: buildDocx(lines) });

describe('a deliverable, from a dropped file to a verdict', () => {
  const servers = new LocalServers();
  let host: string;
  let world: BrowserWorld;
  let administrator: Page;
  let head: Page;
  let reviewer: Page;

  beforeAll(async () => {
    host = await servers.serving((_request, answer) => {
      answer.setHeader('Content-Type', 'text/html; charset=utf-8');
      answer.end('<!doctype html><title>Công khai thủ tục</title><p>Đã niêm yết 100 % thủ tục hành chính.</p>');
    });
    world = await createBrowserWorld([host]);
    administrator = await world.enterAs(ADMINISTRATOR);
    await administrator.getByRole('link', { name: 'KT-TP-2025' }).click();
    await administrator.getByRole('button', { name: 'Xem trước khi giao' }).click();
    await administrator.getByLabel('Cấp ký ban hành của mục I.1').fill(CHAIRMAN);
    await administrator.getByLabel('Cấp ký ban hành của mục I.1').blur();
    await administrator.getByRole('button', { name: 'Giao kế hoạch' }).click();
    await administrator.getByRole('dialog').getByRole('button', { name: 'Giao kế hoạch' }).click();
    await see(administrator, 'Đã giao kế hoạch: 131 nhiệm vụ.');
    head = await world.enterAs(HEAD);
    await head.getByRole('link', { name: TASK }).first().click();
    await head.getByRole('button', { name: 'Nộp kết quả' }).click();
  }, 150_000);
  afterAll(async () => {
    await world.end();
    await servers.close();
  }, 60_000);

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
    await drop(letter('Số: 15/PNV', 'Đăng ký 15 thủ tục hành chính cần rà soát.', 'Thời gian: trước ngày 20/02/2025.'));
    await see(head, 'Số: 15/PNV');
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
    await see(reviewer, 'Thêm 0, bớt 0, sửa 2.');
    expect(await reviewer.locator('del').allTextContents()).toEqual(['12/PNV', '12', '12']);
    expect(await reviewer.locator('ins').allTextContents()).toEqual(['15/PNV', '15', '15']);
    await see(reviewer, 'Số, ký hiệu của cong-van.docx: 12/PNV → 15/PNV');
    await see(reviewer, 'Không so sánh: cách trình bày, hình ảnh, con dấu.');
    expect(await violationsOf(reviewer)).toEqual([]);
    await keepScreen(reviewer, 'review-comparison');
    await reviewer.getByRole('link', { name: 'Phòng Nội vụ' }).first().click();
    await reviewer.getByRole('link', { name: 'Bản 2' }).click();
    await see(reviewer, 'Mã băm của bản');
    await reviewer.getByRole('button', { name: 'Xem bao-cao.pdf' }).click();
    await reviewer.locator('canvas').first().waitFor();
    await reviewer.getByRole('button', { name: 'Xem thay đổi' }).click();
    await see(reviewer, 'Thêm 0, bớt 0, sửa 2.');
    expect(await violationsOf(reviewer)).toEqual([]);
    await keepScreen(reviewer, 'version');
  }, 60_000);

  it('that is wrong is taken back with a reason, and nobody reads it any more', async () => {
    await head.goto(new URL(reviewer.url()).pathname.replace(/\/versions\/2$/, ''));
    await head.getByRole('button', { name: 'Thu hồi tệp “cong-van.docx”' }).first().click();
    await dialog().getByRole('textbox', { name: 'Lý do' }).fill('Tải nhầm công văn của phòng khác.');
    expect(await violationsOf(head)).toEqual([]);
    await keepScreen(head, 'hide-document');
    await dialog().getByRole('button', { name: 'Thu hồi tệp' }).click();
    await see(head, `Đã thu hồi: ${HEAD}`);
    await reviewer.reload();
    await see(reviewer, 'Lý do: Tải nhầm công văn của phòng khác.');
    await reviewer.getByText('Đã thu hồi: ').first().scrollIntoViewIfNeeded();
    expect(await violationsOf(reviewer)).toEqual([]);
    await keepScreen(reviewer, 'version-hidden');
    await reviewer.getByRole('link', { name: 'Chờ duyệt' }).click();
    await reviewer.getByRole('link', { name: TASK }).first().click();
    await see(reviewer, 'Lý do: Tải nhầm công văn của phòng khác.');
    expect(await reviewer.getByRole('checkbox', { name: /cong-van/ }).count()).toBe(0);
    await see(reviewer, '1/1 đã xem');
    await see(reviewer, 'cong-van.docx có thay đổi.');
    expect(await reviewer.getByRole('button', { name: 'Xem thay đổi' }).count()).toBe(0);
    expect(await violationsOf(reviewer)).toEqual([]);
    await keepScreen(reviewer, 'review-hidden');
  }, 60_000);

  it('that somebody else signs is not asked of the lead, as the administrator says line by line', async () => {
    await administrator.getByRole('link', { name: 'I.1', exact: true }).click();
    await administrator.getByRole('button', { name: 'Đính chính mục I.1' }).click();
    const correcting = administrator.getByRole('dialog');
    const signed = correcting.getByLabel(`Do ${CHAIRMAN} ban hành`).first();
    await signed.press('Backspace');
    await correcting.getByRole('textbox', { name: 'Lý do' }).fill('Quyết định do Chủ tịch ký; kế hoạch do đơn vị lập.');
    await correcting.getByRole('button', { name: 'Xem trước' }).click();
    await see(administrator, 'Sau: Quyết định (cấp ký ban hành); Kế hoạch');
    expect(await violationsOf(administrator)).toEqual([]);
    await signed.scrollIntoViewIfNeeded();
    await keepScreen(administrator, 'correct-row');
    await correcting.getByRole('button', { name: 'Đính chính' }).click();
    await see(administrator, 'Đã đính chính.');
  }, 60_000);

  it('may be a page of the web, a register and a figure', async () => {
    await head.getByRole('link', { name: /^Việc của tôi/ }).click();
    await head.getByRole('link', { name: OTHER_TASK }).first().click();
    await head.getByRole('button', { name: 'Nộp kết quả' }).click();
    await see(head, 'Kết quả phải nộp');
    expect(await dialog().getByRole('group', { name: 'Kết quả phải nộp' }).getByRole('listitem').allTextContents()).toEqual([
      '○Kế hoạchchưa có',
    ]);
    await dialog().getByLabel('Liên kết làm minh chứng').fill(`http://${host}/cong-khai`);
    await dialog().getByRole('button', { name: 'Lưu trang' }).click();
    await see(head, 'Công khai thủ tục.html');
    await drop(REGISTER);
    await dialog().getByRole('button', { name: 'Đọc như sổ theo dõi của hệ thống khác' }).click();
    await see(head, 'Sổ theo dõi: 3/4 (75 %), 2 đơn vị × 2 kỳ.');
    await dialog().getByRole('button', { name: 'Thêm số liệu' }).click();
    const figure = dialog().getByRole('group', { name: 'Số liệu 1' });
    await figure.getByLabel('Chỉ tiêu').fill('Tỷ lệ thủ tục được niêm yết');
    await figure.getByLabel('Giá trị').fill('97,5');
    await figure.getByLabel('Đơn vị tính').fill('%');
    expect(await violationsOf(head)).toEqual([]);
    await dialog().getByRole('link', { name: 'Công khai thủ tục.html' }).scrollIntoViewIfNeeded();
    await keepScreen(head, 'submit-link');
    await figure.scrollIntoViewIfNeeded();
    await keepScreen(head, 'submit-evidence');
    await dialog().getByRole('button', { name: 'Nộp kết quả' }).click();
    await dialog().waitFor({ state: 'hidden' });
    await reviewer.getByRole('link', { name: 'Chờ duyệt' }).click();
    await reviewer.reload();
    await reviewer.getByRole('link', { name: OTHER_TASK }).first().click();
    await see(reviewer, 'Tỷ lệ thủ tục được niêm yết: 97.5 %');
    await see(reviewer, `Trang http://${host}/cong-khai, lưu lúc`);
    await reviewer.getByRole('button', { name: 'Xem so-theo-doi.csv' }).click();
    await reviewer.getByRole('button', { name: 'Đọc như sổ theo dõi của hệ thống khác' }).click();
    await see(reviewer, 'Sổ theo dõi: 3/4 (75 %), 2 đơn vị × 2 kỳ.');
    expect(await violationsOf(reviewer)).toEqual([]);
    await keepScreen(reviewer, 'review-register');
  }, 60_000);

  it('that was issued can be taken back by whoever decided', async () => {
    const task = new URL(reviewer.url()).pathname.replace('/reviews/', '/tasks/');
    const deciding = reviewer.getByRole('dialog');
    await reviewer.getByRole('button', { name: 'Thông qua' }).click();
    await deciding.getByRole('button', { name: 'Thông qua' }).click();
    await deciding.waitFor({ state: 'hidden' });
    await reviewer.goto(task);
    await reviewer.getByRole('button', { name: 'Ghi nhận văn bản đã ban hành' }).click();
    await deciding.getByLabel('Số, ký hiệu').fill('140/QĐ-UBND');
    await deciding.getByLabel('Ngày ban hành').fill('2025-02-10');
    await deciding.getByLabel('Người ký').fill('Huỳnh Thanh Phong');
    await deciding.locator('input[type=file]').setInputFiles({ ...REPORT, name: 'quyet-dinh.pdf' });
    await deciding.getByText('quyet-dinh.pdf').waitFor();
    await deciding.getByRole('button', { name: 'Ghi nhận văn bản đã ban hành' }).click();
    await see(reviewer, '140/QĐ-UBND ngày Thứ Hai 10/02/2025, người ký: Huỳnh Thanh Phong');
    await reviewer.getByRole('button', { name: 'Thu hồi tệp “quyet-dinh.pdf”' }).click();
    await deciding.getByRole('textbox', { name: 'Lý do' }).fill('Bản chưa đóng dấu.');
    await deciding.getByRole('button', { name: 'Thu hồi tệp' }).click();
    await see(reviewer, 'Lý do: Bản chưa đóng dấu.');
    await reviewer.getByText('Lý do: Bản chưa đóng dấu.').scrollIntoViewIfNeeded();
    expect(await violationsOf(reviewer)).toEqual([]);
    await keepScreen(reviewer, 'issued-hidden');
    expect(world.faults).toEqual([]);
  }, 60_000);
});
