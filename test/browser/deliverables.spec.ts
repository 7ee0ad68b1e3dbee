import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
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
const NOTE = /Ghi chú/;

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
    await openForm();
  }, 120_000);
  afterAll(() => world.end(), 60_000);

  const dialog = (): ReturnType<Page['getByRole']> => head.getByRole('dialog');
  const note = (): ReturnType<Page['getByRole']> => dialog().getByRole('textbox', { name: NOTE });

  async function openForm(): Promise<void> {
    await head.getByRole('link', { name: TASK }).first().click();
    await head.getByRole('button', { name: 'Nộp kết quả' }).click();
  }

  async function tasksOf(item: string): Promise<readonly { readonly id: string; readonly version: number }[]> {
    const found = await head.request.get(`/v1/tasks?filter[unit]=P.NoiVu&filter[item]=${item}&sort=reference`);
    return ((await found.json()) as { items: { id: string; version: number }[] }).items;
  }

  /** As somebody's software would: what the pages show is made by somebody before. */
  async function say(page: Page, path: string, body: object, version: number | null = null): Promise<unknown> {
    const headers = { 'Idempotency-Key': randomUUID(), ...(version !== null && { 'If-Match': `"${version}"` }) };
    const answer = await page.request.post(path, { data: body, headers });
    if (!answer.ok()) throw new Error(await answer.text());
    return await answer.json();
  }

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

  it('saves itself as it is typed, and is there again after a reload, in this window alone', async () => {
    await note().fill('Kính trình Văn phòng.');
    await dialog().getByRole('textbox', { name: 'Người ký' }).fill('Nguyễn Thị Tuyết');
    await dialog()
      .getByText(/^Đã lưu nháp lúc \d\d:\d\d$/)
      .waitFor();
    await head.reload();
    await openForm();
    await see(head, 'Đã lưu nháp lúc');
    expect(await note().inputValue()).toBe('Kính trình Văn phòng.');
    await dialog().getByRole('link', { name: 'bao-cao.pdf' }).waitFor();
    expect(await dialog().getByRole('textbox', { name: 'Người ký' }).inputValue()).toBe('Nguyễn Thị Tuyết');
    expect(await violationsOf(head)).toEqual([]);
    await keepScreen(head, 'submit-draft');
  }, 60_000);

  it('is saved as the form is closed, also after the line was cut, and tells when another window was faster', async () => {
    await head.context().setOffline(true);
    await note().fill('Viết khi mất mạng.');
    await see(head, 'Chưa lưu được bản nháp, sẽ thử lại khi có thay đổi tiếp theo: Mất kết nối');
    await head.context().setOffline(false);
    await dialog().getByRole('button', { name: 'Đóng' }).click();
    await head.getByRole('button', { name: 'Nộp kết quả' }).click();
    await see(head, 'Đã lưu nháp lúc');
    expect(await note().inputValue()).toBe('Viết khi mất mạng.');
    await head.route('**/draft', async (route) => {
      await route.fetch();
      await route.abort();
    });
    await note().fill('Câu trả lời không tới nơi.');
    await see(head, 'Chưa lưu được bản nháp');
    await head.unroute('**/draft');
    await note().fill('Viết tiếp.');
    await see(head, 'Đã lưu nháp lúc');
    const other = await head.context().newPage();
    await other.goto(head.url());
    await other.getByRole('button', { name: 'Nộp kết quả' }).click();
    await other.getByRole('dialog').getByRole('textbox', { name: NOTE }).fill('Viết ở cửa sổ khác.');
    await other.getByText('Đã lưu nháp lúc').waitFor();
    await other.close();
    await note().fill('Viết ở đây.');
    await see(head, 'Bản nháp đã được sửa ở cửa sổ khác.');
    await keepScreen(head, 'submit-draft-stale');
    await dialog().getByRole('button', { name: 'Mở bản đó' }).click();
    await see(head, 'Đã lưu nháp lúc');
    expect(await note().inputValue()).toBe('Viết ở cửa sổ khác.');
    await dialog().getByRole('button', { name: 'Bỏ bản nháp' }).click();
    await dialog().getByRole('button', { name: 'Bỏ bản nháp' }).click();
    await dialog().getByText('Đã lưu nháp lúc').waitFor({ state: 'hidden' });
    expect(await note().inputValue()).toBe('');
  }, 60_000);

  it('says which of its files are gone', async () => {
    await dialog().getByRole('button', { name: 'Đóng' }).click();
    const address = `/v1/tasks/${(await tasksOf('III.1'))[0]?.id}/draft`;
    const { version } = (await (await head.request.get(address)).json()) as { version: number };
    const evidence = { documents: [], figures: [], excuses: [] };
    const documents = [{ documentId: randomUUID(), name: 'to-trinh.pdf' }];
    const data = { note: 'Viết tuần trước.', nothingArose: false, answers: [], documents, evidence };
    expect((await head.request.put(address, { data, headers: { 'If-Match': `"${version}"` } })).status()).toBe(200);
    await head.getByRole('button', { name: 'Nộp kết quả' }).click();
    await see(head, 'Tệp “to-trinh.pdf” không còn (quá 7 ngày chưa nộp, hoặc đã thu hồi).');
    expect(await note().inputValue()).toBe('Viết tuần trước.');
    expect(await violationsOf(head)).toEqual([]);
    await keepScreen(head, 'submit-draft-gone');
    await drop(REPORT);
    await see(head, 'đọc ở trang 1: “Số: 123/BC-SNV');
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
    await note().fill('Kính trình Văn phòng.');
    await dialog()
      .getByText(/^Đã lưu nháp lúc/)
      .waitFor();
    await dialog().getByRole('button', { name: 'Nộp kết quả' }).click();
    await dialog().waitFor({ state: 'hidden' });
    const [handedIn] = await tasksOf('III.1');
    expect(await (await head.request.get(`/v1/tasks/${handedIn?.id}/draft`)).json()).toMatchObject({ content: null });
    reviewer = await world.enterAs(REVIEWER);
    await reviewer.getByRole('link', { name: TASK }).first().click();
    await reviewer.locator('canvas').first().waitFor();
    await see(reviewer, 'bao-cao.pdf: Báo cáo · 123/BC-SNV · Thứ Năm 06/02/2025 · Nguyễn Thị Ánh Tuyết');
    expect(await violationsOf(reviewer)).toEqual([]);
    await keepScreen(reviewer, 'review-preview');
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

  it('is begun as the period before was: its words and figures, with the old value beside, and its files by name', async () => {
    const administrator = await world.enterAs(ADMINISTRATOR);
    for (const occurredOn of ['2025-02-03', '2025-02-06']) {
      const dueOn = occurredOn.replace('02-0', '02-2');
      const document = { number: `${occurredOn}/QĐ-UBND`, title: 'Quyết định công bố quy trình nội bộ' };
      await say(administrator, '/v1/occurrences', {
        kind: 'internal-process-announced',
        name: document.title,
        occurredOn,
        dueOn,
        document,
      });
    }
    await administrator.context().close();
    const [first, second] = await tasksOf('II.1.a');
    if (first === undefined || second === undefined) throw new Error('two events bring two tasks');
    const headers = { 'Idempotency-Key': randomUUID() };
    const sent = await head.request.post('/v1/documents', { headers, multipart: { file: REPORT } });
    const { documentId } = (await sent.json()) as { documentId: string };
    const fields = { type: 'Báo cáo', number: '123/BC-SNV', issuedOn: '2025-02-06', signer: null };
    const evidence = {
      documents: [{ documentId, requirement: null, fields }],
      figures: [{ name: 'Tỷ lệ hồ sơ đúng hạn', value: '97.5', unit: '%' }],
    };
    const handedIn = { documents: [documentId], note: 'Báo cáo kết quả thực hiện quy trình nội bộ.', evidence };
    const { version } = (await say(head, `/v1/tasks/${first.id}/submit`, handedIn, first.version)) as { version: number };
    await say(reviewer, `/v1/tasks/${first.id}/approve`, { submission: 1 }, version);

    await head.goto(`/tasks/${second.id}`);
    await head.getByRole('button', { name: 'Nộp kết quả' }).click();
    await see(head, 'đã nộp: bao-cao.pdf (Báo cáo, 123/BC-SNV, 06/02/2025).');
    await dialog().getByRole('button', { name: 'Như kỳ trước' }).click();
    await see(head, 'Kỳ trước: 97,5 %');
    expect(await note().inputValue()).toBe(handedIn.note);
    const figure = dialog().getByRole('group', { name: 'Số liệu 1' });
    const [name, value, unit] = ['Chỉ tiêu', 'Giá trị', 'Đơn vị tính'].map((label) => figure.getByRole('textbox', { name: label }));
    expect([await name?.inputValue(), await value?.inputValue(), await unit?.inputValue()]).toEqual(['Tỷ lệ hồ sơ đúng hạn', '', '%']);
    expect(await dialog().getByRole('link', { name: 'bao-cao.pdf' }).count()).toBe(0);
    expect(await violationsOf(head)).toEqual([]);
    await keepScreen(head, 'submit-as-before');
  }, 60_000);
});
