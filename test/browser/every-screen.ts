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
 * What axe finds on every screen as its people see it after the path. The administrator's own are looked at where their week is walked
 * (administrator.example.spec.ts).
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
  await front.getByRole('link', { name: 'KT-TP-2025' }).waitFor();
  await front.getByRole('link', { name: 'KT-TP-2025' }).click();
  await front.getByRole('link', { name: 'III.1', exact: true }).click();
  await see(front, 'Phòng Tư pháp');
  await look(front, 'plan');
  const planId = idIn(front.url());
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
  await log.goto(`/audit/tasks/${idIn(addresses.task)}`);
  await see(log, 'Nhiệm vụ hiện nay');
  await log.getByRole('button', { name: 'Kiểm chứng nhiệm vụ' }).click();
  await see(log, 'Điều này chưa chứng minh');
  await look(log, 'audit-task');
  await log.goto(`/audit/plans/${planId}`);
  await see(log, 'III.1');
  await look(log, 'audit-plan');
  await log.context().close();
  return found;
}

/** The id in the address of a task or a plan. */
function idIn(address: string): string {
  return new URL(address, 'http://docket').pathname.split('/')[2] ?? '';
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
