import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { violationsOf } from './accessibility.js';
import { DESK } from './browser-world.js';
import { keepScreen } from './keep-screen.js';
import { DOCUMENTS, ENDLESS, PAGES, ROWS } from './preview-documents.js';
import { createPreviewWorld, type PreviewWorld } from './preview-world.js';

const NARROW = { width: 390, height: 844, theme: 'dark' } as const;
const DARK = { ...DESK, theme: 'dark' } as const;

const content = (page: Page): Locator => page.getByRole('region', { name: /^(?:Nội dung của|Content of)/ });
const drawn = (page: Page): Locator => page.locator('canvas');
const frame = (page: Page): FrameLocator => page.frameLocator('iframe');
/** How often the document was told to be seen. */
const seen = (page: Page): Promise<string | null> => page.locator('body').getAttribute('data-seen');

/** Runs in the frame of the letter: how its title and its picture came out. */
const LAID_OUT = `(() => {
  const title = [...document.querySelectorAll('span')].find(({ textContent }) => textContent === 'BÁO CÁO');
  const { color: colour, textAlign: align } = getComputedStyle(title);
  return { colour, align, picture: document.querySelector('img').naturalWidth };
})()`;

/** Share of the first drawn page that is darker than grey, of 1. */
async function ink(page: Page): Promise<number> {
  await drawn(page).first().waitFor();
  return page.evaluate<number>(`(() => {
    const canvas = document.querySelector('canvas');
    const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
    return data.filter((value, place) => place % 4 === 0 && value < 128).length / (data.length / 4);
  })()`);
}

describe('a document that is shown in the page', () => {
  let world: PreviewWorld;
  beforeAll(async () => {
    world = await createPreviewWorld(DOCUMENTS);
  }, 120_000);
  afterAll(() => world.end(), 60_000);

  describe('of PDF', () => {
    it('is drawn as printed, with its text for those who listen, and the marked place in view', async () => {
      const page = await world.show('report');
      expect(await ink(page)).toBeGreaterThan(0.005);
      await content(page).getByText('Nguyễn Thị Ánh Tuyết').waitFor({ state: 'attached' });
      await content(page).getByText('Trang này có 1 chỗ được đánh dấu.').waitFor({ state: 'attached' });
      const [window, mark] = [await content(page).boundingBox(), await page.locator('[data-mark]').boundingBox()];
      expect((mark?.y ?? 0) - (window?.y ?? 0)).toBeCloseTo(80, -1);
      expect(await seen(page)).toBe('1');
      expect(await violationsOf(page)).toEqual([]);
      await keepScreen(page, 'preview-pdf-1280-light');
    });

    it('grows, shrinks and fits by button and by key', async () => {
      const page = await world.show('report', NARROW);
      await drawn(page).waitFor();
      const width = async (): Promise<number> => (await page.locator('section').boundingBox())?.width ?? 0;
      const fitting = await width();
      expect(fitting).toBeLessThan(NARROW.width);
      await page.getByRole('button', { name: 'Phóng to' }).click();
      await page.getByText('50%').waitFor();
      await content(page).focus();
      await page.keyboard.press('+');
      await page.getByText('75%').waitFor();
      expect(await width()).toBeCloseTo(595.3 * (96 / 72) * 0.75, -1);
      await page.keyboard.press('0');
      await page.getByRole('button', { name: 'Vừa chiều rộng', pressed: true }).waitFor();
      expect(await width()).toBe(fitting);
      expect(await violationsOf(page)).toEqual([]);
      await keepScreen(page, 'preview-pdf-390-dark');
    });

    it('is drawn where a scanner made it: JPEG, and CCITT, which is decoded without WebAssembly', async () => {
      const scan = await world.show('scan');
      expect(await ink(scan)).toBeGreaterThan(0.005);
      const fax = await world.show('fax');
      expect(await ink(fax)).toBeGreaterThan(0.95);
    });

    it('holds the pages in sight and no others', async () => {
      const page = await world.show('long');
      const number = page.getByRole('textbox', { name: `Số trang, từ 1 đến ${PAGES}` });
      const at = async (wanted: number): Promise<void> => {
        await content(page)
          .getByText(new RegExp(`Page ${wanted}$`))
          .waitFor({ state: 'attached' });
        await page.locator(`input[value="${wanted}"]`).waitFor();
        expect(await drawn(page).count()).toBeLessThan(6);
      };
      await at(40);
      await number.fill('3');
      await number.press('Enter');
      await at(3);
      await page.getByRole('button', { name: 'Trang sau' }).click();
      await at(4);
      // On a slow machine pages are found to be smaller than thought while it is on its way to the end.
      const devTools = await page.context().newCDPSession(page);
      await devTools.send('Emulation.setCPUThrottlingRate', { rate: 9 });
      await content(page).focus();
      await page.keyboard.press('End');
      await at(PAGES);
    });

    it('says that it cannot be read, or wants a password', async () => {
      for (const [id, words] of [
        ['broken-pdf', 'Không đọc được tệp này.'],
        ['locked-pdf', 'Tệp được bảo vệ bằng mật khẩu.'],
      ] as const) {
        const page = await world.show(id);
        await page.getByText(words).waitFor();
        expect(await seen(page)).toBe('0');
      }
    });

    it('does not hold up the page where it has no end', async () => {
      for (const id of Object.keys(ENDLESS)) {
        const page = await world.show(id);
        await drawn(page).or(page.getByText('Không đọc được tệp này.')).first().waitFor();
      }
    });
  });

  describe('of Word', () => {
    it('has its words, styles and pictures, and says that it is not the printed page', async () => {
      const page = await world.show('letter', DARK);
      await page.getByText('trình bày, ngắt trang không giống bản in').waitFor();
      await frame(page).getByRole('cell', { name: 'Rà soát thủ tục' }).waitFor();
      expect(await page.frames()[1]?.evaluate(LAID_OUT)).toEqual({ colour: 'rgb(192, 0, 0)', align: 'center', picture: 320 });
      expect(await seen(page)).toBe('1');
      expect(await violationsOf(page)).toEqual([]);
      await keepScreen(page, 'preview-docx-1280-dark');
    });

    it('falls back to its text where it cannot be laid out', async () => {
      const page = await world.show('broken-docx');
      await page.getByText('Không dựng được trình bày của tệp').waitFor();
      await page.getByRole('cell', { name: 'Rà soát' }).waitFor();
      await page.getByText('Chỉ hiển thị phần đọc được.').waitFor();
      expect(await violationsOf(page)).toEqual([]);
    });
  });

  it('acts in nothing: what a hostile PDF would run, open or send stays undone', async () => {
    const page = await world.show('acting-pdf');
    await drawn(page).waitFor();
    await content(page).click({ position: { x: 300, y: 300 } });
    expect(await page.locator('canvas ~ a, section a, section input').count()).toBe(0);
    expect(page.url()).toMatch(/\/acting-pdf$/);
    expect(world.faults).toEqual([]);
  });

  it('acts in nothing: what a hostile DOCX would run or fetch is not in the frame', async () => {
    const page = await world.show('acting-docx');
    await frame(page).getByText('Nội dung vẫn đọc được').waitFor();
    await frame(page).getByText('hình không hiển thị').first().waitFor();
    await frame(page).getByText('<img src=x onerror=alert(1)><script>alert(2)</script>').waitFor();
    await frame(page).getByText('liên kết').click();
    const acting = 'a, script, iframe, object, link, base, [href], [style], [id], img:not([src^="data:image/"])';
    expect(await frame(page).locator(acting).count()).toBe(0);
    const served = await page.locator('iframe').getAttribute('srcdoc');
    expect(served).not.toMatch(/attacker|url\(|@import|javascript|<\/style>.*<\/style>/s);
    expect(await page.locator('iframe').getAttribute('sandbox')).toBe('');
    expect(world.faults).toEqual([]);
  });

  it('is a grid where it is a workbook: sheets, rows and columns by their names, 500 rows at a time', async () => {
    const page = await world.show('workbook');
    const rows = page.locator('tbody tr');
    await page.getByRole('columnheader', { name: 'D', exact: true }).waitFor();
    expect(await rows.count()).toBe(500);
    await keepScreen(page, 'preview-xlsx-1280-light');
    await page.getByRole('cell', { name: '=1+1' }).first().waitFor();
    await page.getByRole('button', { name: 'Hiển thị thêm 120 dòng' }).click();
    await page.getByText(`Đang hiển thị ${ROWS} trên ${ROWS} dòng.`).waitFor();
    expect(await rows.count()).toBe(ROWS);
    expect(await seen(page)).toBe('1');
    await page.getByRole('tab', { name: 'Quý I' }).press('ArrowRight');
    await page.getByRole('cell', { name: 'Phòng Nội vụ' }).waitFor();
    expect(await violationsOf(page)).toEqual([]);
  });

  it('is a picture as wide as its place, or as chosen', async () => {
    const page = await world.show('picture', DARK);
    const picture = page.getByRole('img', { name: 'anh.png' });
    await page.getByText('100%').waitFor();
    await page.getByRole('button', { name: 'Phóng to' }).click();
    await page.getByText('125%').waitFor();
    expect((await picture.boundingBox())?.width).toBe(400);
    expect(await violationsOf(page)).toEqual([]);
  });

  it('is its lines where it is plain text', async () => {
    const page = await world.show('note');
    expect(await content(page).innerText()).toContain('Dòng một\nDòng hai <script>alert(1)</script>');
    expect(await violationsOf(page)).toEqual([]);
  });

  it.each([
    ['archive', 'Files of this kind are not shown here.'],
    ['large', 'The file is larger than 25 MB and is not shown here.'],
    ['unread-workbook', 'The content of the workbook was not read yet.'],
    ['broken-picture', 'This file cannot be read.'],
  ])('can only be downloaded otherwise, and says why: %s', async (id, words) => {
    const page = await world.show(id, DARK, true);
    await page.getByText(words).waitFor();
    expect(await page.getByRole('link', { name: `Download ${DOCUMENTS[id]?.name ?? ''}` }).getAttribute('href')).toBe(
      `/v1/documents/${id}/content`,
    );
    expect(await seen(page)).toBe('0');
    if (id === 'archive') expect(await violationsOf(page)).toEqual([]);
  });

  it('breaks no policy, asks nothing of anybody else, and leaves no error uncaught', () => {
    expect(world.faults).toEqual([]);
    expect(world.requests.filter((path) => path.includes('jbig2'))).toHaveLength(1);
  });
});
