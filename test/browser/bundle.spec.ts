import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { seedId } from '#composition/seeds/seed-ids';
import { violationsOf } from './accessibility.js';
import { createBrowserWorld, DESK, type BrowserWorld } from './browser-world.js';
import { see } from './every-screen.js';
import { keepScreen } from './keep-screen.js';

const ADMINISTRATOR = 'Đặng Thu Nga';
const KEEPER = 'Lý Hoàng Quân';
const HEAD = 'Nguyễn Quốc Bình';
const MERGER = {
  name: 'Nhập Phòng Tư pháp và Phòng Văn hóa vào Phòng Nội vụ',
  legalBasis: 'Nghị quyết số 16/NQ-HĐND (ví dụ)',
  effectiveOn: '2025-02-10',
  steps: [{ kind: 'merge', units: ['P.TuPhap', 'P.VHTT'], into: 'P.NoiVu' }],
};
const REPORT = 'KT-TP-2025/III.1/2025-02-14/P.NoiVu';
const LETTER = { name: 'bao-cao-chung.txt', mimeType: 'text/plain', buffer: Buffer.from('Báo cáo chung') };

describe('what a merger leaves behind, in the browser', () => {
  let world: BrowserWorld;
  let head: Page;

  const say = async (person: string, path: string, body: object, version: number | null): Promise<void> => {
    const page = await world.enterAs(person);
    const headers = { 'Idempotency-Key': seedId(path), ...(version !== null && { 'If-Match': `"${version}"` }) };
    const answer = await page.request.post(path, { data: body, headers });
    if (!answer.ok()) throw new Error(await answer.text());
    await page.context().close();
  };
  const dialog = () => head.getByRole('dialog');
  const choose = async (verb: string): Promise<void> => {
    await head.getByRole('button', { name: 'Thao tác khác' }).click();
    await head.getByRole('menuitem', { name: verb }).click();
  };

  beforeAll(async () => {
    world = await createBrowserWorld();
    await say(ADMINISTRATOR, `/v1/plans/${seedId('kt-tp-2025 1')}/publish`, {}, 1);
    await say(KEEPER, '/v1/reorganisations', MERGER, null);
    head = await world.enterAs(HEAD);
    const { items } = (await (await head.request.get(`/v1/tasks?filter[reference]=${encodeURIComponent(REPORT)}`)).json()) as {
      items: { id: string }[];
    };
    await head.goto(`/tasks/${items[0]?.id ?? ''}`);
  }, 150_000);
  afterAll(() => world.end(), 60_000);

  it('is combined by the head, who sees what it is combined with', async () => {
    await choose('Gộp nhiệm vụ');
    await dialog().getByLabel(REPORT.replace('P.NoiVu', 'P.TuPhap')).check();
    await dialog().getByLabel(REPORT.replace('P.NoiVu', 'P.VHTT')).check();
    await keepScreen(head, 'combine-1280-light');
    expect(await violationsOf(head)).toEqual([]);
    await dialog().getByRole('button', { name: 'Gộp nhiệm vụ' }).click();
    await see(head, 'Gộp với 2 nhiệm vụ cùng nội dung');
    for (const width of [390, DESK.width]) {
      await head.setViewportSize({ width, height: 844 });
      expect(await violationsOf(head)).toEqual([]);
      await keepScreen(head, `bundle-${width}-light`);
    }
  }, 60_000);

  it('is answered by one submission, but for what was taken out', async () => {
    await head.getByRole('link', { name: REPORT.replace('P.NoiVu', 'P.VHTT') }).click();
    await head.getByRole('heading', { level: 1 }).first().waitFor();
    await choose('Tách khỏi nhóm gộp');
    await dialog().getByRole('button', { name: 'Tách khỏi nhóm gộp' }).click();
    await see(head, 'Đã tách khỏi nhóm gộp.');
    await head.goBack();
    await see(head, 'Gộp với 1 nhiệm vụ cùng nội dung');
    await head.getByRole('button', { name: 'Nộp kết quả' }).click();
    await see(head, 'Bản này đồng thời trả lời 1 nhiệm vụ gộp.');
    await dialog().locator('input[type=file]').setInputFiles(LETTER);
    await see(head, LETTER.name);
    await dialog().getByRole('button', { name: 'Nộp kết quả' }).click();
    await head.getByRole('link', { name: REPORT.replace('P.NoiVu', 'P.TuPhap') }).waitFor();
    await see(head, '(Đã nộp – chờ thẩm tra)');
    expect(world.faults).toEqual([]);
  }, 60_000);
});
