import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { violationsOf, violationsOfColours } from './accessibility.js';
import { DESK, type BrowserWorld } from './browser-world.js';
import { see } from './every-screen.js';
import { keepScreen } from './keep-screen.js';

const PHONE = { width: 390, height: 844 };

/** The city's plan beside the province's: the page of the city's administrator is somewhere in Docket. */
export function comparesPlans(worldOf: () => BrowserWorld, pageOf: () => Page): void {
  it('is compared with the province’s plan row by row, by keys alone', async () => {
    const page = pageOf();
    await page.getByRole('link', { name: 'Kế hoạch', exact: true }).click();
    await page.getByRole('link', { name: 'KT-TP-2025', exact: true }).click();
    await page.getByRole('link', { name: 'Đối chiếu kế hoạch' }).click();
    await page.getByRole('combobox', { name: 'Kế hoạch được triển khai' }).click();
    await page.getByRole('option', { name: /^KT-TINH-2025/ }).click();
    await see(page, 'Còn 26 dòng chưa đối chiếu');
    const asked = page.getByRole('heading', { level: 2 });
    await page.getByRole('button', { name: /^1 I\.1 / }).waitFor();
    await asked.focus();
    await page.keyboard.press('2');
    expect(await page.getByRole('button', { name: /^2 / }).getAttribute('aria-pressed')).toBe('true');
    await page.keyboard.press('1');
    await page.keyboard.press('Enter');
    await see(page, 'Còn 25 dòng chưa đối chiếu');
    expect(await asked.textContent()).toMatch(/^Mục I\.2\. /);
    await page.keyboard.press('ArrowDown');
    await page.getByRole('heading', { level: 2, name: /^Mục I\.3\. / }).waitFor();
    await page.keyboard.press('ArrowUp');
    await page.getByRole('heading', { level: 2, name: /^Mục I\.2\. / }).waitFor();
    const likest = await page.getByRole('button', { name: /^1 / }).textContent();
    await page.keyboard.press('x');
    await see(page, 'Không tương ứng');
    await page.getByRole('region', { name: 'Đã đối chiếu' }).waitFor();
    expect(await page.getByRole('button', { name: /^1 / }).textContent()).not.toBe(likest);
    expect(await violationsOf(page)).toEqual([]);
    await keepScreen(page, 'counterparts');
  }, 60_000);

  it('is confirmed in many rows at once, and taken back with a reason', async () => {
    const page = pageOf();
    await page.getByRole('button', { name: 'Xác nhận hàng loạt…' }).click();
    await page.getByRole('radio', { name: '70 %' }).check();
    await see(page, 'V.2 → V.2');
    expect(await violationsOf(page)).toEqual([]);
    await keepScreen(page, 'counterparts-accept');
    const accept = page.getByRole('button', { name: /^Xác nhận \d+ dòng$/ });
    const count = Number(/\d+/.exec((await accept.textContent()) ?? '')?.[0]);
    expect(count).toBeGreaterThan(5);
    await accept.click();
    await see(page, `${count + 1}/26 dòng đã xác nhận`);
    await page.getByText('Mọi dòng', { exact: true }).click();
    await page
      .getByRole('navigation', { name: 'Các dòng của kế hoạch' })
      .getByRole('button', { name: /^I\.1 / })
      .click();
    await page.getByRole('button', { name: 'Rút lại điều đã nói về mục I.1' }).click();
    await page.getByRole('textbox', { name: 'Lý do' }).fill('Chọn nhầm');
    await page.getByRole('dialog').getByRole('button', { name: 'Rút lại' }).click();
    await see(page, `${count}/26 dòng đã xác nhận`);
    await page.setViewportSize(PHONE);
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    expect([...(await violationsOf(page)), ...(await violationsOfColours(page))]).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(PHONE.width);
    await keepScreen(page, 'counterparts-390-dark');
    await page.setViewportSize(DESK);
    await page.emulateMedia({ colorScheme: DESK.theme, reducedMotion: null });
  }, 60_000);

  it('shows the province, row by row, who implements its plan, and how far that is', async () => {
    const province = await worldOf().enterAs('Trịnh Thu Hoài');
    await province.getByRole('link', { name: 'Kế hoạch', exact: true }).click();
    await province.getByRole('link', { name: 'KT-TINH-2025', exact: true }).click();
    await see(province, /^\d+\/31 nội dung đã có kế hoạch triển khai$/);
    const row = province.getByRole('list', { name: 'Triển khai mục V.2' });
    expect(await row.getByRole('link').allTextContents()).toEqual(['KT-TP-2025 · V.2']);
    expect(await row.textContent()).toContain('Chưa giao nhiệm vụ');
    expect(await violationsOf(province)).toEqual([]);
    await row.scrollIntoViewIfNeeded();
    await keepScreen(province, 'implementation');
    await province.goto(`${new URL(province.url()).pathname}/counterparts`);
    await province.getByRole('combobox', { name: 'Kế hoạch được triển khai' }).click();
    await province.getByRole('option', { name: /^KT-TP-2025/ }).click();
    await see(province, 'hai kế hoạch không thể triển khai lẫn nhau');
    await province.context().close();
    expect(worldOf().faults).toEqual([]);
  }, 60_000);
}
