import { expect, it } from '@jest/globals';
import { violationsOf } from './accessibility.js';
import type { BrowserWorld } from './browser-world.js';
import { see } from './every-screen.js';
import { keepScreen } from './keep-screen.js';

const ANSWER = { name: 'bao-cao-chung.txt', mimeType: 'text/plain', buffer: Buffer.from('Báo cáo chung về kiểm soát TTHC') };

/** What is done with many tasks in an officer's week, on a plan that is published. @param officer who may propose. @param head who may submit */
export function officersWeek(worldOf: () => BrowserWorld, officer: string, head: string): void {
  it('is told of a whole period on one page: words are kept while they are written, and sent with one act', async () => {
    const page = await worldOf().enterAs(officer);
    await page.getByRole('link', { name: 'Cập nhật kỳ này' }).click();
    await see(page, /Đã báo cáo 0\/\d+ việc/);
    const rows = page.getByRole('textbox', { name: /^Nội dung kỳ này/ });
    await rows.first().fill('Đã rà soát 12/20 thủ tục.');
    await page.getByRole('radiogroup').nth(2).getByText('Không phát sinh').click();
    await page.getByRole('button', { name: 'Gửi báo cáo 2 việc' }).waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'Gửi báo cáo 2 việc' }).waitFor();
    await keepScreen(page, 'period');
    expect(await violationsOf(page)).toEqual([]);
    await rows.first().press('Control+Enter');
    await see(page, /Đã báo cáo 2\/\d+ việc/);
    await page.getByText('Đã rà soát 12/20 thủ tục.').waitFor();
    await page.context().close();
  }, 60_000);

  it('hands in one document for several tasks, and shows the receipt of each', async () => {
    const page = await worldOf().enterAs(head);
    await page.getByRole('link', { name: 'Một văn bản, nhiều việc' }).click();
    await page.locator('input[type=file]').setInputFiles(ANSWER);
    await page.getByLabel('Số, ký hiệu').fill('12/BC-PNV');
    const tasks = page.getByRole('region', { name: /Các nhiệm vụ/ }).getByRole('checkbox');
    await tasks.nth(0).check();
    await tasks.nth(1).check();
    await page.getByRole('button', { name: 'Xem trước' }).click();
    await page.getByText(/nhiệm vụ được; .* chưa được/).waitFor();
    await keepScreen(page, 'one-document');
    expect(await violationsOf(page)).toEqual([]);
    await page.getByRole('button', { name: /^Nộp cho/ }).click();
    await page.getByRole('button', { name: 'Văn bản khác' }).waitFor();
    await page.getByRole('link', { name: 'Biên nhận của bản 1' }).first().click();
    await see(page, /^Mã biên nhận: [0-9A-F]{4}(-[0-9A-F]{4}){3}$/);
    await page.getByText(/^Đối chiếu với nhật ký/).waitFor();
    await keepScreen(page, 'receipt');
    expect(await violationsOf(page)).toEqual([]);
    await page.context().close();
  }, 60_000);
}
