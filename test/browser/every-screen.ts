import type { Page } from 'playwright-core';
import type { BrowserWorld } from './browser-world.js';
import { faultsInEveryLook } from './look-over.js';

/** The screens of one thing that the path has left behind. */
export interface Addresses {
  review: string;
  task: string;
  dossier: string;
  unit: string;
}

/** What axe finds on every screen as its people see it after the path, but for the log's: the auditor's year walks those. */
export async function faultsOfEveryScreen(world: BrowserWorld, addresses: Addresses): Promise<string[]> {
  const found: string[] = [];
  const look = async (page: Page, name: string): Promise<void> => {
    found.push(...(await faultsInEveryLook(page, name)));
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
  await front.goto('/people?q=thu');
  await see(front, 'Phòng Nội vụ');
  await look(front, 'people');
  await front.goto('/rules');
  await see(front, 'Chưa ai thay đổi');
  await look(front, 'rules');
  await front.goto('/practice');
  await see(front, 'Không có việc tập huấn nào chờ bạn.');
  await look(front, 'practice');
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
