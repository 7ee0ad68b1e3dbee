import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { parsePlanDocument } from '#plan-import/parse-plan-document';
import { violationsOf } from './accessibility.js';
import { createBrowserWorld, DESK, type BrowserWorld } from './browser-world.js';
import { comparesPlans } from './compare-plans.js';
import { see } from './every-screen.js';
import { keepScreen } from './keep-screen.js';

/** A4 lying, in points. */
const A4 = { width: 842, height: 595 };

describe('a plan that leaves the house', () => {
  let world: BrowserWorld;
  let page: Page;

  beforeAll(async () => {
    world = await createBrowserWorld();
    page = await world.enterAs('Đặng Thu Nga');
  }, 120_000);
  afterAll(() => world.end(), 60_000);

  it('is downloaded from its screen, as a file that is read again as a plan', async () => {
    await page.getByRole('link', { name: 'Kế hoạch', exact: true }).click();
    await page.getByRole('link', { name: 'VD-2025', exact: true }).click();
    await page.getByRole('button', { name: 'Tải về' }).click();
    await page.getByRole('menuitem', { name: 'Word (DOCX)' }).waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await keepScreen(page, 'plan-download');
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: 'Word (DOCX)' }).click()]);
    expect(file.suggestedFilename()).toMatch(/^VD-2025-2025-\d\d-\d\d\.docx$/);
    const { title, sections } = await parsePlanDocument(await readFile(await file.path()));
    expect(title).toMatch(/^KẾ HOẠCH MINH HỌA NĂM 2025/);
    expect(sections.map(({ number }) => number)).toEqual(expect.arrayContaining(['I', 'II', 'III']));
  }, 60_000);

  it('is printed alone on the page, from its address, on A4 lying', async () => {
    await page.getByRole('button', { name: 'Tải về' }).click();
    await page.getByRole('menuitem', { name: 'In', exact: true }).click();
    await see(page, 'người kết xuất: Đặng Thu Nga');
    expect(await page.getByRole('navigation').count()).toBe(0);
    expect(await page.title()).toMatch(/^VD-2025-2025-\d\d-\d\d$/);
    expect(await violationsOf(page)).toEqual([]);
    await keepScreen(page, 'plan-print');
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await page.evaluate(`getComputedStyle(document.querySelector('article')).backgroundColor`)).toBe('rgb(255, 255, 255)');
    await page.emulateMedia({ colorScheme: DESK.theme });
    const printed = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const pages = [...printed.matchAll(/\/MediaBox \[0 0 (\d+)[\d.]* (\d+)/g)].map(([, width, height]) => [Number(width), Number(height)]);
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.filter(([width = 0, height = 0]) => Math.abs(width - A4.width) + Math.abs(height - A4.height) > 4)).toEqual([]);
    await page.reload();
    await see(page, 'người kết xuất: Đặng Thu Nga');
    await page.getByRole('link', { name: 'Về kế hoạch' }).click();
    await page.getByRole('navigation', { name: 'Các màn hình' }).waitFor();
    expect(world.faults).toEqual([]);
  }, 60_000);

  comparesPlans(
    () => world,
    () => page,
  );

  it('leads whoever is not signed in to the sign-in', async () => {
    const [plan = ''] = /^\/plans\/[^/]+/.exec(new URL(page.url()).pathname) ?? [];
    const stranger = await world.open(`${plan}/print`);
    await stranger.getByRole('button', { name: 'Đặng Thu Nga' }).waitFor();
    expect(new URL(stranger.url()).pathname).toBe('/sign-in');
  }, 60_000);
});
