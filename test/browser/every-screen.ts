import type { Page } from 'playwright-core';
import type { BrowserWorld } from './browser-world.js';
import { faultsOfScreen } from './look-at.js';

/** The screens of one thing that the path has left behind. */
export interface Addresses {
  review: string;
  task: string;
  dossier: string;
}

/**
 * What axe finds on every screen as its people see it after the path, but for those that are walked elsewhere: the administrator's in
 * their week, the log's in the auditor's year.
 */
export async function faultsOfEveryScreen(world: BrowserWorld, addresses: Addresses): Promise<string[]> {
  const found: string[] = [];
  const look = async (page: Page, name: string): Promise<void> => {
    found.push(...(await faultsOfScreen(page, name)));
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
  await front.getByRole('link', { name: 'KT-TP-2025' }).click();
  await front.getByRole('link', { name: 'III.1', exact: true }).click();
  await see(front, 'Phòng Tư pháp');
  await look(front, 'plan');
  await front.goto(addresses.dossier);
  await see(front, 'IV.1 · Phòng Nội vụ');
  await look(front, 'dossier');
  await front.goto('/documents?q=ke%20hoach');
  await see(front, 'Văn bản');
  await look(front, 'documents');
  await front.goto(addresses.task);
  await openProcess(front);
  await look(front, 'process');
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
