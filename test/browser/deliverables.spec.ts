import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator } from 'playwright-core';
import { buildDocx, docxHeader } from '#testing/documents/build-docx';
import { violationsOf } from './accessibility.js';
import { beginsAsBefore, keepsItsDraft } from './deliverable-drafts.js';
import { CHAIRMAN, DeliverableSite, HEAD, letter, REPORT, SCAN, TASK } from './deliverable-site.js';
import { see } from './every-screen.js';
import { keepScreen } from './keep-screen.js';

/** Row I.1, led by Phòng Nội vụ too: a decision, which somebody else signs, or a plan. */
const OTHER_TASK = 'Ban hành Kế hoạch';
const REGISTER = {
  name: 'so-theo-doi.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from('Đơn vị;Tháng 1;Tháng 2\r\nPhòng Nội vụ;x;x\r\nPhòng Tư pháp;x;chưa\r\n'),
};

describe('a deliverable, from a dropped file to a verdict', () => {
  let site: DeliverableSite;

  beforeAll(async () => {
    site = await DeliverableSite.open();
  }, 150_000);
  afterAll(() => site.end(), 60_000);

  it('is read as it is dropped: number, day, type, signer, and its digest as a receipt', async () => {
    await site.drop(REPORT);
    await see(site.head, 'Đối chiếu với văn bản, sửa nếu đọc sai:');
    const read = {
      'Loại văn bản': 'Báo cáo',
      'Số, ký hiệu': '123/BC-SNV',
      'Ngày ban hành': '2025-02-06',
      'Người ký': 'Nguyễn Thị Ánh Tuyết',
    };
    for (const [field, value] of Object.entries(read))
      expect(
        await site.dialog
          .getByRole('textbox', { name: field })
          .or(site.dialog.getByLabel(field, { exact: true }))
          .first()
          .inputValue(),
      ).toBe(value);
    for (const shown of ['đọc ở trang 1: “Số: 123/BC-SNV', 'SỞ NỘI VỤ', 'SHA-256', 'đã có: bao-cao.pdf']) await see(site.head, shown);
    await see(site.head, 'Cơ quan ban hành “SỞ NỘI VỤ” không phải đơn vị gửi (Phòng Nội vụ).');
    expect(await violationsOf(site.head)).toEqual([]);
    await keepScreen(site.head, 'submit-read');
  }, 60_000);

  keepsItsDraft(() => site);

  it('is asked about where it is a scan, and is refused where it bears a mark of secrecy', async () => {
    await site.drop(SCAN);
    await see(site.head, 'Chờ xác nhận');
    await keepScreen(site.head, 'submit-scan');
    await site.dialog.getByRole('button', { name: 'Tôi xác nhận tệp không có dấu mật' }).click();
    await see(site.head, 'Người gửi xác nhận: tệp không có dấu mật.');
    await site.drop({
      ...letter('Danh sách'),
      name: 'mat.docx',
      buffer: buildDocx(['Danh sách'], { 'word/header1.xml': docxHeader(['TỐI MẬT']) }),
    });
    await see(site.head, 'Tệp có dấu chỉ mức độ mật');
    await keepScreen(site.head, 'submit-secret');
    await site.dialog.getByRole('button', { name: 'Bỏ mat.docx' }).click();
    await site.dialog.getByRole('button', { name: 'Bỏ ban-quet.pdf' }).click();
  }, 60_000);

  it('is submitted, and stands beside the verdict as it is printed', async () => {
    await site.drop(letter('Số: 12/PNV', 'Đăng ký 12 thủ tục hành chính cần rà soát.', 'Thời gian: trước ngày 20/02/2025.'));
    await see(site.head, 'Số: 12/PNV');
    await site.note.fill('Kính trình Văn phòng.');
    await site.dialog.getByText(/^Đã lưu nháp lúc/).waitFor();
    await site.dialog.getByRole('button', { name: 'Nộp kết quả' }).click();
    await site.dialog.waitFor({ state: 'hidden' });
    const [handedIn] = await site.tasksOf('III.1');
    expect(await (await site.head.request.get(`/v1/tasks/${handedIn?.id}/draft`)).json()).toMatchObject({ content: null });
    await site.reviewer.reload();
    await site.reviewer.getByRole('link', { name: TASK }).first().click();
    await site.reviewer.locator('canvas').first().waitFor();
    await see(site.reviewer, 'bao-cao.pdf: Báo cáo · 123/BC-SNV · Thứ Năm 06/02/2025 · Nguyễn Thị Ánh Tuyết');
    expect(await violationsOf(site.reviewer)).toEqual([]);
    await keepScreen(site.reviewer, 'review-preview');
  }, 60_000);

  it('is folded up once it was viewed, the next takes its place, and so by key', async () => {
    const viewed = (name: string): Locator => site.reviewer.getByRole('checkbox', { name: `Đã xem ${name}` });
    await see(site.reviewer, '0/2 đã xem');
    await viewed('bao-cao.pdf').check();
    await see(site.reviewer, '1/2 đã xem');
    await site.reviewer.frameLocator('iframe').getByText('Đăng ký 12 thủ tục').waitFor();
    await site.reviewer.keyboard.press('v');
    await see(site.reviewer, '2/2 đã xem');
    await see(site.reviewer, 'Đã xem cong-van.docx.');
    expect(await site.reviewer.locator('iframe').count()).toBe(0);
    expect(await violationsOf(site.reviewer)).toEqual([]);
    await keepScreen(site.reviewer, 'review-viewed');
    await site.reviewer.getByRole('button', { name: 'Mở lại' }).click();
    await site.reviewer.frameLocator('iframe').getByText('Đăng ký 12 thủ tục').waitFor();
    await site.reviewer.reload();
    await see(site.reviewer, '2/2 đã xem');
  }, 60_000);

  it('that was returned comes back, and the reviewer sees what was changed in its text', async () => {
    await site.reviewer.getByRole('button', { name: 'Trả lại' }).click();
    const returning = site.reviewer.getByRole('dialog');
    await returning.getByRole('textbox', { name: /Lý do/ }).fill('Danh sách còn thiếu ba thủ tục.');
    await returning.getByRole('button', { name: 'Trả lại' }).click();
    await returning.waitFor({ state: 'hidden' });
    await site.head.reload();
    await site.head.getByRole('link', { name: TASK }).first().click();
    await site.head.getByRole('button', { name: 'Nộp kết quả' }).click();
    await site.drop(REPORT);
    await see(site.head, 'đọc ở trang 1: “Số: 123/BC-SNV');
    await site.drop(letter('Số: 15/PNV', 'Đăng ký 15 thủ tục hành chính cần rà soát.', 'Thời gian: trước ngày 20/02/2025.'));
    await see(site.head, 'Số: 15/PNV');
    await site.dialog.getByRole('button', { name: 'Nộp kết quả' }).click();
    await site.dialog.waitFor({ state: 'hidden' });
    await site.reviewer.getByRole('link', { name: 'Chờ duyệt' }).click();
    await site.reviewer.reload();
    await site.reviewer.getByRole('link', { name: TASK }).first().click();
    await see(site.reviewer, 'cong-van.docx có thay đổi.');
    for (const shown of ['1/2 đã xem', 'Đã thay đổi từ lần xem trước']) await see(site.reviewer, shown);
    await site.reviewer.frameLocator('iframe').getByText('Đăng ký 15 thủ tục').waitFor();
    await see(site.reviewer, 'Giữ nguyên: bao-cao.pdf');
    await site.reviewer.getByRole('button', { name: 'Xem thay đổi' }).click();
    await see(site.reviewer, 'Thêm 0, bớt 0, sửa 2.');
    expect(await site.reviewer.locator('del').allTextContents()).toEqual(['12/PNV', '12', '12']);
    expect(await site.reviewer.locator('ins').allTextContents()).toEqual(['15/PNV', '15', '15']);
    await see(site.reviewer, 'Số, ký hiệu của cong-van.docx: 12/PNV → 15/PNV');
    await see(site.reviewer, 'Không so sánh: cách trình bày, hình ảnh, con dấu.');
    expect(await violationsOf(site.reviewer)).toEqual([]);
    await keepScreen(site.reviewer, 'review-comparison');
    await site.reviewer.getByRole('link', { name: 'Phòng Nội vụ' }).first().click();
    await site.reviewer.getByRole('link', { name: 'Bản 2', exact: true }).click();
    await see(site.reviewer, 'Mã băm của bản');
    await site.reviewer.getByRole('button', { name: 'Xem bao-cao.pdf' }).click();
    await site.reviewer.locator('canvas').first().waitFor();
    await site.reviewer.getByRole('button', { name: 'Xem thay đổi' }).click();
    await see(site.reviewer, 'Thêm 0, bớt 0, sửa 2.');
    expect(await violationsOf(site.reviewer)).toEqual([]);
    await keepScreen(site.reviewer, 'version');
  }, 60_000);

  it('that is wrong is taken back with a reason, and nobody reads it any more', async () => {
    await site.head.goto(new URL(site.reviewer.url()).pathname.replace(/\/versions\/2$/, ''));
    await site.head.getByRole('button', { name: 'Thu hồi tệp “cong-van.docx”' }).first().click();
    await site.dialog.getByRole('textbox', { name: 'Lý do' }).fill('Tải nhầm công văn của phòng khác.');
    expect(await violationsOf(site.head)).toEqual([]);
    await keepScreen(site.head, 'hide-document');
    await site.dialog.getByRole('button', { name: 'Thu hồi tệp' }).click();
    await see(site.head, `Đã thu hồi: ${HEAD}`);
    await site.reviewer.reload();
    await see(site.reviewer, 'Lý do: Tải nhầm công văn của phòng khác.');
    await site.reviewer.getByText('Đã thu hồi: ').first().scrollIntoViewIfNeeded();
    expect(await violationsOf(site.reviewer)).toEqual([]);
    await keepScreen(site.reviewer, 'version-hidden');
    await site.reviewer.getByRole('link', { name: 'Chờ duyệt' }).click();
    await site.reviewer.getByRole('link', { name: TASK }).first().click();
    await see(site.reviewer, 'Lý do: Tải nhầm công văn của phòng khác.');
    expect(await site.reviewer.getByRole('checkbox', { name: /cong-van/ }).count()).toBe(0);
    await see(site.reviewer, '1/1 đã xem');
    await see(site.reviewer, 'cong-van.docx có thay đổi.');
    expect(await site.reviewer.getByRole('button', { name: 'Xem thay đổi' }).count()).toBe(0);
    expect(await violationsOf(site.reviewer)).toEqual([]);
    await keepScreen(site.reviewer, 'review-hidden');
  }, 60_000);

  it('that somebody else signs is not asked of the lead, as the administrator says line by line', async () => {
    await site.administrator.getByRole('link', { name: 'I.1', exact: true }).click();
    await site.administrator.getByRole('button', { name: 'Đính chính mục I.1' }).click();
    const correcting = site.administrator.getByRole('dialog');
    const signed = correcting.getByLabel(`Do ${CHAIRMAN} ban hành`).first();
    await signed.press('Backspace');
    await correcting.getByRole('textbox', { name: 'Lý do' }).fill('Quyết định do Chủ tịch ký; kế hoạch do đơn vị lập.');
    await correcting.getByRole('button', { name: 'Xem trước' }).click();
    await see(site.administrator, 'Sau: Quyết định (cấp ký ban hành); Kế hoạch');
    expect(await violationsOf(site.administrator)).toEqual([]);
    await signed.scrollIntoViewIfNeeded();
    await keepScreen(site.administrator, 'correct-row');
    await correcting.getByRole('button', { name: 'Đính chính' }).click();
    await see(site.administrator, 'Đã đính chính.');
  }, 60_000);

  it('may be a page of the web, a register and a figure', async () => {
    await site.head.getByRole('link', { name: /^Việc của tôi/ }).click();
    await site.head.getByRole('link', { name: OTHER_TASK }).first().click();
    await site.head.getByRole('button', { name: 'Nộp kết quả' }).click();
    await see(site.head, 'Kết quả phải nộp');
    expect(await site.dialog.getByRole('group', { name: 'Kết quả phải nộp' }).getByRole('listitem').allTextContents()).toEqual([
      '○Kế hoạchchưa có',
    ]);
    await site.dialog.getByLabel('Liên kết làm minh chứng').fill(`http://${site.host}/cong-khai`);
    await site.dialog.getByRole('button', { name: 'Lưu trang' }).click();
    await see(site.head, 'Công khai thủ tục.html');
    await site.drop(REGISTER);
    await site.dialog.getByRole('button', { name: 'Đọc như sổ theo dõi của hệ thống khác' }).click();
    await see(site.head, 'Sổ theo dõi: 3/4 (75 %), 2 đơn vị × 2 kỳ.');
    await site.dialog.getByRole('button', { name: 'Thêm số liệu' }).click();
    const figure = site.dialog.getByRole('group', { name: 'Số liệu 1' });
    await figure.getByLabel('Chỉ tiêu').fill('Tỷ lệ thủ tục được niêm yết');
    await figure.getByLabel('Giá trị').fill('97,5');
    await figure.getByLabel('Đơn vị tính').fill('%');
    await see(site.head, 'Đã lưu nháp lúc');
    expect(await violationsOf(site.head)).toEqual([]);
    await site.dialog.getByRole('link', { name: 'Công khai thủ tục.html' }).scrollIntoViewIfNeeded();
    await keepScreen(site.head, 'submit-link');
    await figure.scrollIntoViewIfNeeded();
    await keepScreen(site.head, 'submit-evidence');
    await site.dialog.getByRole('button', { name: 'Nộp kết quả' }).click();
    await site.dialog.waitFor({ state: 'hidden' });
    await site.reviewer.getByRole('link', { name: 'Chờ duyệt' }).click();
    await site.reviewer.reload();
    await site.reviewer.getByRole('link', { name: OTHER_TASK }).first().click();
    await see(site.reviewer, 'Tỷ lệ thủ tục được niêm yết: 97,5 %');
    await see(site.reviewer, `Trang http://${site.host}/cong-khai, lưu lúc`);
    await site.reviewer.getByRole('button', { name: 'Xem so-theo-doi.csv' }).click();
    await site.reviewer.getByRole('button', { name: 'Đọc như sổ theo dõi của hệ thống khác' }).click();
    await see(site.reviewer, 'Sổ theo dõi: 3/4 (75 %), 2 đơn vị × 2 kỳ.');
    expect(await violationsOf(site.reviewer)).toEqual([]);
    await keepScreen(site.reviewer, 'review-register');
  }, 60_000);

  it('that was issued can be taken back by whoever decided', async () => {
    const task = new URL(site.reviewer.url()).pathname.replace('/reviews/', '/tasks/');
    const deciding = site.reviewer.getByRole('dialog');
    await site.reviewer.getByRole('button', { name: 'Thông qua' }).click();
    await deciding.getByRole('button', { name: 'Thông qua' }).click();
    await deciding.waitFor({ state: 'hidden' });
    await site.reviewer.goto(task);
    await site.reviewer.getByRole('button', { name: 'Ghi nhận văn bản đã ban hành' }).click();
    await deciding.getByLabel('Số, ký hiệu').fill('140/QĐ-UBND');
    await deciding.getByLabel('Ngày ban hành').fill('2025-02-10');
    await deciding.getByLabel('Người ký').fill('Huỳnh Thanh Phong');
    await deciding.locator('input[type=file]').setInputFiles({ ...REPORT, name: 'quyet-dinh.pdf' });
    await deciding.getByText('quyet-dinh.pdf').waitFor();
    await deciding.getByRole('button', { name: 'Ghi nhận văn bản đã ban hành' }).click();
    await see(site.reviewer, '140/QĐ-UBND ngày Thứ Hai 10/02/2025, người ký: Huỳnh Thanh Phong');
    await site.reviewer.getByRole('button', { name: 'Thu hồi tệp “quyet-dinh.pdf”' }).click();
    await deciding.getByRole('textbox', { name: 'Lý do' }).fill('Bản chưa đóng dấu.');
    await deciding.getByRole('button', { name: 'Thu hồi tệp' }).click();
    await see(site.reviewer, 'Lý do: Bản chưa đóng dấu.');
    await site.reviewer.getByText('Lý do: Bản chưa đóng dấu.').scrollIntoViewIfNeeded();
    expect(await violationsOf(site.reviewer)).toEqual([]);
    await keepScreen(site.reviewer, 'issued-hidden');
  }, 60_000);

  beginsAsBefore(() => site);
});
