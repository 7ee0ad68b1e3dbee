import type { Locator, Page } from 'playwright-core';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { LocalServers } from '#adapters/capture/fixtures/capture-world';
import { buildDocx } from '#testing/documents/build-docx';
import { createBrowserWorld, type BrowserWorld } from './browser-world.js';
import { see } from './every-screen.js';

export const HEAD = 'Nguyễn Quốc Bình';
export const REVIEWER = 'Vũ Thị Mai';
/** Row III.1, led by Phòng Nội vụ: due first. */
export const TASK = 'Đăng ký danh sách TTHC';
export const CHAIRMAN = 'Chủ tịch UBND thành phố';
export const NOTE = /Ghi chú/;
const ADMINISTRATOR = 'Đặng Thu Nga';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const PUBLIC_PAGE = '<!doctype html><title>Công khai thủ tục</title><p>Đã niêm yết 100 % thủ tục hành chính.</p>';

const fixture = (name: string): Buffer => readFileSync(new URL(`../../libs/document-reading/src/fixtures/${name}.pdf`, import.meta.url));
export const REPORT = { name: 'bao-cao.pdf', mimeType: 'application/pdf', buffer: fixture('bao-cao') };
export const SCAN = { name: 'ban-quet.pdf', mimeType: 'application/pdf', buffer: fixture('ban-quet') };
export const letter = (...lines: string[]): typeof REPORT => ({ name: 'cong-van.docx', mimeType: WORD, buffer: buildDocx(lines) });

/** The city's plan, published, and the people through whose hands a deliverable of Phòng Nội vụ goes. */
export class DeliverableSite {
  private constructor(
    readonly world: BrowserWorld,
    private readonly servers: LocalServers,
    /** Of a page that may be captured. */
    readonly host: string,
    readonly administrator: Page,
    readonly head: Page,
    readonly reviewer: Page,
  ) {}

  static async open(): Promise<DeliverableSite> {
    const servers = new LocalServers();
    const host = await servers.serving((_request, answer) => {
      answer.setHeader('Content-Type', 'text/html; charset=utf-8');
      answer.end(PUBLIC_PAGE);
    });
    const world = await createBrowserWorld([host]);
    const administrator = await world.enterAs(ADMINISTRATOR);
    await administrator.getByRole('link', { name: 'KT-TP-2025' }).click();
    await administrator.getByRole('button', { name: 'Xem trước khi giao' }).click();
    await administrator.getByLabel('Cấp ký ban hành của mục I.1').fill(CHAIRMAN);
    await administrator.getByLabel('Cấp ký ban hành của mục I.1').blur();
    await administrator.getByRole('button', { name: 'Giao kế hoạch' }).click();
    await administrator.getByRole('dialog').getByRole('button', { name: 'Giao kế hoạch' }).click();
    await see(administrator, 'Đã giao kế hoạch: 131 nhiệm vụ.');
    const site = new DeliverableSite(world, servers, host, administrator, await world.enterAs(HEAD), await world.enterAs(REVIEWER));
    await site.openForm();
    return site;
  }

  async end(): Promise<void> {
    await this.world.end();
    await this.servers.close();
  }

  /** What the head has open. */
  get dialog(): Locator {
    return this.head.getByRole('dialog');
  }

  get note(): Locator {
    return this.dialog.getByRole('textbox', { name: NOTE });
  }

  async openForm(): Promise<void> {
    await this.head.getByRole('link', { name: TASK }).first().click();
    await this.head.getByRole('button', { name: 'Nộp kết quả' }).click();
  }

  async tasksOf(item: string): Promise<readonly { readonly id: string; readonly version: number }[]> {
    const found = await this.head.request.get(`/v1/tasks?filter[unit]=P.NoiVu&filter[item]=${item}&sort=reference`);
    return ((await found.json()) as { items: { id: string; version: number }[] }).items;
  }

  /** As somebody's software would: what the pages show is made by somebody before. */
  async say(page: Page, path: string, body: object, version: number | null = null): Promise<unknown> {
    const headers = { 'Idempotency-Key': randomUUID(), ...(version !== null && { 'If-Match': `"${version}"` }) };
    const answer = await page.request.post(path, { data: body, headers });
    if (!answer.ok()) throw new Error(await answer.text());
    return await answer.json();
  }

  /** As a hand does: the file is carried over the field and let go there. */
  async drop(file: typeof REPORT): Promise<void> {
    const carried = await this.head.evaluateHandle(
      `(() => {
        const transfer = new DataTransfer();
        const bytes = Uint8Array.from(atob('${file.buffer.toString('base64')}'), (character) => character.charCodeAt(0));
        transfer.items.add(new File([bytes], '${file.name}', { type: '${file.mimeType}' }));
        return transfer;
      })()`,
    );
    await this.dialog.getByRole('group', { name: 'Tài liệu' }).dispatchEvent('drop', { dataTransfer: carried });
  }
}
