import type { Page } from 'playwright-core';
import { violationsOf, violationsOfColours } from './accessibility.js';
import { DESK, type BrowserWorld, type View } from './browser-world.js';
import { keepScreen } from './keep-screen.js';

interface Look extends View {
  readonly violations: (page: Page) => Promise<string[]>;
}

const PHONE = { width: 390, height: 844 };
const LOOKS: readonly Look[] = [
  { ...DESK, violations: violationsOf },
  { ...DESK, theme: 'dark', violations: violationsOfColours },
  { ...PHONE, theme: 'light', violations: violationsOf },
  ...(process.env['SCREENS'] === '1' ? [{ ...PHONE, theme: 'dark', violations: violationsOfColours } as const] : []),
];

/** The screens of one thing that the path has left behind. */
export interface Addresses {
  review: string;
  task: string;
  dossier: string;
  unit: string;
}

/**
 * What axe finds on every screen as its people see it after the path: on a desk, in the dark, and on a phone. Layout is a matter of the
 * width, and colours of the theme. Each is kept for docs/screens.
 */
export async function faultsOfEveryScreen(world: BrowserWorld, addresses: Addresses): Promise<string[]> {
  const found: string[] = [];
  const look = async (page: Page, name: string): Promise<void> => {
    for (const { width, height, theme, violations } of LOOKS) {
      await page.setViewportSize({ width, height });
      // What fades from one theme to the other would be caught on its way.
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      found.push(...(await violations(page)).map((violation) => `${name} (${width} px, ${theme}): ${violation}`));
      await keepScreen(page, `${name}-${width}-${theme}`);
    }
    await page.setViewportSize(DESK);
    await page.emulateMedia({ colorScheme: DESK.theme, reducedMotion: null });
  };
  const front = await world.open('/sign-in');
  await front.getByRole('button', { name: 'Trần Minh Thư' }).waitFor();
  await look(front, 'sign-in');
  await front.getByRole('button', { name: 'Nguyễn Quốc Bình' }).click();
  await front.getByRole('link', { name: 'Ban hành Kế hoạch' }).first().waitFor();
  await look(front, 'work');
  await front.getByRole('link', { name: 'Ban hành Kế hoạch' }).first().click();
  await front.getByRole('button', { name: 'Tiếp nhận' }).waitFor();
  await look(front, 'task');
  await front.getByRole('button', { name: 'Nộp kết quả' }).click();
  await front.getByRole('dialog').waitFor();
  await look(front, 'submit');
  await front.goto('/coordination');
  await see(front, 'Không có đề nghị phối hợp nào đang chờ.');
  await look(front, 'coordination');
  await front.goto('/plans');
  await front.getByRole('link', { name: 'KT-TP-2025' }).waitFor();
  await look(front, 'plans');
  await front.getByRole('link', { name: 'KT-TP-2025' }).click();
  await front.getByRole('link', { name: 'III.1', exact: true }).click();
  await see(front, 'Phòng Tư pháp');
  await look(front, 'plan');
  await front.goto('/occurrences');
  await front.getByRole('table').getByRole('link').first().waitFor();
  await see(front, 'Theo Kế hoạch');
  await look(front, 'occurrences');
  await front.goto(addresses.dossier);
  await see(front, 'IV.1 · Phòng Nội vụ');
  await look(front, 'dossier');
  await front.goto(addresses.unit);
  await see(front, 'Ai quyết định?');
  await look(front, 'organisation');
  await front.goto('/documents?q=ke%20hoach');
  await see(front, 'Văn bản');
  await look(front, 'documents');
  await front.goto('/reorganisations');
  await see(front, 'Chưa áp dụng lần sắp xếp nào.');
  await look(front, 'reorganisations');
  await front.goto('/calendar');
  await see(front, 'Quốc khánh');
  await look(front, 'calendar');
  await front.goto(addresses.task);
  await openProcess(front);
  await look(front, 'process');
  await front.goto('/status');
  await see(front, 'Sẵn sàng');
  await look(front, 'status');
  await front.context().close();

  const review = await world.enterAs('Vũ Thị Mai');
  await see(review, 'Không có kết quả nào chờ bạn thẩm tra.');
  await look(review, 'reviews');
  await review.goto(addresses.review);
  await see(review, 'Tài liệu của bản 2');
  await look(review, 'review');
  await review.context().close();

  const log = await world.enterAs('Mai Phương Thảo');
  await log.getByRole('row').nth(3).waitFor();
  await look(log, 'audit');
  await log.getByRole('table').getByRole('link').first().click();
  await see(log, 'Sự kiện này');
  await look(log, 'event');
  await log.goto('/audit/questions');
  await see(log, 'Ai giao, theo văn bản nào');
  await look(log, 'questions');
  await log.goto('/audit/questions/assignment');
  await log.getByRole('link', { name: 'Sự kiện của dòng 1', exact: true }).waitFor();
  await look(log, 'question');
  await log.goto('/audit/questions/assignment/print');
  await log.getByRole('table').waitFor();
  await look(log, 'question-print');
  await log.goto('/audit/exports');
  await log.getByRole('link', { name: /^Tải về goi-thanh-tra/ }).waitFor();
  await look(log, 'exports');
  await log.context().close();
  return found;
}

/** The process of the task that the page shows, with its picture in view. */
export async function openProcess(page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'Quy trình' }).click();
  await see(page, 'Đường đã đi');
  await page.getByRole('img', { name: /^Sơ đồ quy trình/ }).waitFor();
  await page.evaluate("document.querySelector('details[open] svg').scrollIntoView()");
}

/** What stands on a page, its marks included, is found by its words: Vietnamese as people read it. */
export const see = (page: Page, text: string | RegExp): Promise<void> => page.getByText(text).first().waitFor();
