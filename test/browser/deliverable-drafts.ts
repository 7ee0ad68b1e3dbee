import { expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { violationsOf } from './accessibility.js';
import { NOTE, REPORT, type DeliverableSite } from './deliverable-site.js';
import { see } from './every-screen.js';
import { keepScreen } from './keep-screen.js';

/** The form of III.1 is open, with a report in it, and is so in the end. */
export function keepsItsDraft(siteOf: () => DeliverableSite): void {
  it('saves itself as it is typed, and is there again after a reload, in this window alone', async () => {
    const site = siteOf();
    await site.note.fill('Kính trình Văn phòng.');
    await site.dialog.getByRole('textbox', { name: 'Người ký' }).fill('Nguyễn Thị Tuyết');
    await site.dialog.getByText(/^Đã lưu nháp lúc \d\d:\d\d$/).waitFor();
    await site.head.reload();
    await site.openForm();
    await see(site.head, 'Đã lưu nháp lúc');
    expect(await site.note.inputValue()).toBe('Kính trình Văn phòng.');
    await site.dialog.getByRole('link', { name: 'bao-cao.pdf' }).waitFor();
    expect(await site.dialog.getByRole('textbox', { name: 'Người ký' }).inputValue()).toBe('Nguyễn Thị Tuyết');
    expect(await violationsOf(site.head)).toEqual([]);
    await keepScreen(site.head, 'submit-draft');
  }, 60_000);

  it('is saved as the form is closed, also after the line was cut, and tells when another window was faster', async () => {
    const site = siteOf();
    await site.head.context().setOffline(true);
    await site.note.fill('Viết khi mất mạng.');
    await see(site.head, 'Chưa lưu được bản nháp, đang tự thử lại: Mất kết nối');
    await site.head.context().setOffline(false);
    await site.dialog.getByRole('button', { name: 'Đóng' }).click();
    await site.head.getByRole('button', { name: 'Nộp kết quả' }).click();
    await see(site.head, 'Đã lưu nháp lúc');
    expect(await site.note.inputValue()).toBe('Viết khi mất mạng.');
    await site.head.route('**/draft', async (route) => {
      await route.fetch();
      await route.abort();
    });
    await site.note.fill('Câu trả lời không tới nơi.');
    await see(site.head, 'Chưa lưu được bản nháp');
    await site.head.unroute('**/draft');
    await site.note.fill('Viết tiếp.');
    await see(site.head, 'Đã lưu nháp lúc');
    const other = await site.head.context().newPage();
    await other.goto(site.head.url());
    await other.getByRole('button', { name: 'Nộp kết quả' }).click();
    await other.getByRole('dialog').getByRole('textbox', { name: NOTE }).fill('Viết ở cửa sổ khác.');
    await other.getByText('Đã lưu nháp lúc').waitFor();
    await other.close();
    await site.note.fill('Viết ở đây.');
    await see(site.head, 'Bản nháp đã được sửa ở cửa sổ khác.');
    await keepScreen(site.head, 'submit-draft-stale');
    await site.dialog.getByRole('button', { name: 'Mở bản đó' }).click();
    await see(site.head, 'Đã lưu nháp lúc');
    expect(await site.note.inputValue()).toBe('Viết ở cửa sổ khác.');
    await site.dialog.getByRole('button', { name: 'Bỏ bản nháp' }).click();
    await site.dialog.getByRole('button', { name: 'Bỏ bản nháp' }).click();
    await site.dialog.getByText('Đã lưu nháp lúc').waitFor({ state: 'hidden' });
    expect(await site.note.inputValue()).toBe('');
  }, 60_000);

  it('says which of its files are gone', async () => {
    const site = siteOf();
    await site.dialog.getByRole('button', { name: 'Đóng' }).click();
    const address = `/v1/tasks/${(await site.tasksOf('III.1'))[0]?.id}/draft`;
    const { version } = (await (await site.head.request.get(address)).json()) as { version: number };
    const evidence = { documents: [], figures: [], excuses: [] };
    const documents = [{ documentId: randomUUID(), name: 'to-trinh.pdf' }];
    const data = { note: 'Viết tuần trước.', nothingArose: false, answers: [], documents, evidence };
    expect((await site.head.request.put(address, { data, headers: { 'If-Match': `"${version}"` } })).status()).toBe(200);
    await site.head.getByRole('button', { name: 'Nộp kết quả' }).click();
    await see(site.head, 'Tệp “to-trinh.pdf” không còn (quá 7 ngày chưa nộp, hoặc đã thu hồi).');
    expect(await site.note.inputValue()).toBe('Viết tuần trước.');
    expect(await violationsOf(site.head)).toEqual([]);
    await keepScreen(site.head, 'submit-draft-gone');
    await site.drop(REPORT);
    await see(site.head, 'đọc ở trang 1: “Số: 123/BC-SNV');
  }, 60_000);
}

/** Two tasks of one row, one after the other. */
export function beginsAsBefore(siteOf: () => DeliverableSite): void {
  it('is begun as the period before was: its words and figures, with the old value beside, and its files by name', async () => {
    const site = siteOf();
    for (const occurredOn of ['2025-02-03', '2025-02-06']) {
      const dueOn = occurredOn.replace('02-0', '02-2');
      const document = { number: `${occurredOn}/QĐ-UBND`, title: 'Quyết định công bố quy trình nội bộ' };
      await site.say(site.administrator, '/v1/occurrences', {
        kind: 'internal-process-announced',
        name: document.title,
        occurredOn,
        dueOn,
        document,
      });
    }
    const [first, second] = await site.tasksOf('II.1.a');
    if (first === undefined || second === undefined) throw new Error('two events bring two tasks');
    const headers = { 'Idempotency-Key': randomUUID() };
    const sent = await site.head.request.post('/v1/documents', { headers, multipart: { file: REPORT } });
    const { documentId } = (await sent.json()) as { documentId: string };
    const fields = { type: 'Báo cáo', number: '123/BC-SNV', issuedOn: '2025-02-06', signer: null };
    const evidence = {
      documents: [{ documentId, requirement: null, fields }],
      figures: [{ name: 'Tỷ lệ hồ sơ đúng hạn', value: '97.5', unit: '%' }],
    };
    const handedIn = { documents: [documentId], note: 'Báo cáo kết quả thực hiện quy trình nội bộ.', evidence };
    const { version } = (await site.say(site.head, `/v1/tasks/${first.id}/submit`, handedIn, first.version)) as { version: number };
    await site.say(site.reviewer, `/v1/tasks/${first.id}/approve`, { submission: 1 }, version);

    await site.head.goto(`/tasks/${second.id}`);
    await site.head.getByRole('button', { name: 'Nộp kết quả' }).click();
    await see(site.head, 'đã nộp: bao-cao.pdf (Báo cáo, 123/BC-SNV, 06/02/2025).');
    await site.dialog.getByRole('button', { name: 'Như kỳ trước' }).click();
    await see(site.head, 'Kỳ trước: 97,5 %');
    expect(await site.note.inputValue()).toBe(handedIn.note);
    const figure = site.dialog.getByRole('group', { name: 'Số liệu 1' });
    const [name, value, unit] = ['Chỉ tiêu', 'Giá trị', 'Đơn vị tính'].map((label) => figure.getByRole('textbox', { name: label }));
    expect([await name?.inputValue(), await value?.inputValue(), await unit?.inputValue()]).toEqual(['Tỷ lệ hồ sơ đúng hạn', '', '%']);
    expect(await site.dialog.getByRole('link', { name: 'bao-cao.pdf' }).count()).toBe(0);
    expect(await violationsOf(site.head)).toEqual([]);
    await keepScreen(site.head, 'submit-as-before');
    expect(site.world.faults).toEqual([]);
  }, 60_000);
}
