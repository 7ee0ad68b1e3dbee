import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { violationsOf } from './accessibility.js';
import { createBrowserWorld, type BrowserWorld } from './browser-world.js';
import { see } from './every-screen.js';
import { keepScreen } from './keep-screen.js';

describe('the search over documents', () => {
  let world: BrowserWorld;
  let page: Page;

  beforeAll(async () => {
    world = await createBrowserWorld();
    page = await world.enterAs('Đặng Thu Nga');
  }, 120_000);
  afterAll(() => world.end(), 60_000);

  it('finds a document without diacritics, shows where it says it, and the address holds what was searched', async () => {
    await page.getByRole('link', { name: 'Tìm văn bản' }).click();
    await see(page, 'Nhập từ ngữ để tìm.');
    await page.getByRole('textbox').fill('thu tuc hanh chinh');
    await page.getByRole('textbox').press('Enter');
    await page.locator('mark').first().waitFor();
    expect((await page.locator('mark').first().textContent())?.toLocaleLowerCase('vi')).toBe('thủ tục hành chính');
    expect(page.url()).toMatch(/\/documents\?q=thu(?:\+|%20)tuc/);
    expect(await violationsOf(page)).toEqual([]);
    await keepScreen(page, 'documents-found');
  }, 60_000);

  it('says why nothing is found, and asks for more than two letters', async () => {
    await page.getByRole('textbox').fill('khong co trong van ban nao');
    await page.getByRole('button', { name: 'Tìm', exact: true }).click();
    await see(page, 'Không tìm thấy văn bản nào.');
    await page.getByRole('textbox').fill('a');
    await page.getByRole('button', { name: 'Tìm', exact: true }).click();
    await see(page, 'Nhập ít nhất 3 ký tự.');
    expect(await violationsOf(page)).toEqual([]);
    expect(world.faults).toEqual([]);
  }, 60_000);
});
