import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { SEEDS_FOLDER } from '#testing/kon-tum';
import { violationsOf } from './accessibility.js';
import { createBrowserWorld, type BrowserWorld } from './browser-world.js';
import { see } from './every-screen.js';
import { keepScreen } from './keep-screen.js';

/** Row III.1, led by Phòng Nội vụ: what is printed stays Vietnamese. */
const TASK = 'Đăng ký danh sách TTHC';
const LETTER = { name: 'cong-van.txt', mimeType: 'text/plain', buffer: Buffer.from('Công văn đăng ký danh sách TTHC') };

describe('the path of the city’s plan, in English', () => {
  let world: BrowserWorld;

  beforeAll(async () => {
    world = await createBrowserWorld();
  }, 120_000);
  afterAll(() => world.end(), 60_000);

  /** As anybody does: by the menu under one's own name. */
  const enterInEnglish = async (person: string): Promise<Page> => {
    const page = await world.enterAs(person);
    await page.getByRole('button', { name: new RegExp(`^${person}`) }).click();
    await page.getByRole('menuitem', { name: 'English' }).click();
    await page.getByRole('navigation', { name: 'Screens' }).waitFor();
    return page;
  };
  /** Looked at, kept, and left. */
  const leave = async (page: Page, screen: string): Promise<void> => {
    expect(await violationsOf(page)).toEqual([]);
    await keepScreen(page, `en-${screen}`);
    await page.context().close();
  };

  it('is imported and published by the plan administrator', async () => {
    const page = await enterInEnglish('Đặng Thu Nga');
    await page.getByRole('link', { name: 'Import a plan' }).click();
    await page.locator('input[type=file]').setInputFiles(join(SEEDS_FOLDER, 'plans/kon-tum-city-2025.docx'));
    await page.getByRole('button', { name: 'Read the document' }).click();
    await see(page, '15 questions left');
    await keepScreen(page, 'en-import-question');
    await page.getByRole('link', { name: 'Plans', exact: true }).click();
    await page.getByRole('link', { name: 'KT-TP-2025' }).click();
    await page.getByRole('button', { name: 'Preview the publication' }).click();
    await see(page, '131 tasks will be assigned');
    await keepScreen(page, 'en-publication');
    await page.getByRole('button', { name: 'Publish the plan' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Publish the plan' }).click();
    await see(page, 'The plan is published: 131 tasks.');
    await keepScreen(page, 'en-plan');
    await page.getByRole('link', { name: 'Organisation' }).click();
    await page.getByLabel('Find a unit').fill('tu phap');
    await page.getByRole('link', { name: 'Phòng Tư pháp' }).click();
    await see(page, 'Who decides?');
    await leave(page, 'organisation');
  }, 60_000);

  it('reaches the lead officer, who asks another unit', async () => {
    const page = await enterInEnglish('Trần Minh Thư');
    await page.getByRole('link', { name: TASK }).click();
    await page.getByRole('button', { name: 'Acknowledge' }).click();
    await see(page, 'The task is acknowledged.');
    await page.getByRole('button', { name: 'Ask a unit' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Whom to ask').fill('Phòng Tư pháp');
    await page.getByRole('option', { name: 'Phòng Tư pháp' }).click();
    await dialog.getByLabel('Question').fill('Đề nghị cho ý kiến về danh sách TTHC.');
    await dialog.getByLabel('Answer by the end of').fill('2025-02-12');
    await dialog.getByRole('button', { name: 'Send', exact: true }).click();
    await see(page, 'The question is sent.');
    await page.evaluate('document.querySelector("h2").scrollIntoView()');
    await leave(page, 'work');
  }, 60_000);

  it('gets the opinion of the coordinating unit', async () => {
    const page = await enterInEnglish('Phạm Ngọc Hà');
    await page.getByRole('link', { name: 'Coordination' }).click();
    await page.getByRole('link', { name: 'Đề nghị cho ý kiến' }).click();
    await page.getByText('Agreed', { exact: true }).click();
    await keepScreen(page, 'en-coordination');
    await page.getByRole('button', { name: 'Give the opinion' }).click();
    await see(page, 'The opinion is given.');
    await page.context().close();
  }, 60_000);

  it('is submitted by the head of the unit', async () => {
    const page = await enterInEnglish('Nguyễn Quốc Bình');
    await page.getByRole('link', { name: TASK }).click();
    await page.getByRole('button', { name: 'Submit', exact: true }).click();
    await page.getByRole('dialog').locator('input[type=file]').setInputFiles(LETTER);
    await page.getByRole('dialog').getByText(LETTER.name).waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Submit', exact: true }).click();
    await see(page, 'Submitted.');
    await page.context().close();
  }, 60_000);

  it('is approved by the reviewer', async () => {
    const page = await enterInEnglish('Vũ Thị Mai');
    await page.getByRole('link', { name: TASK }).click();
    await page.getByText('Công văn đăng ký danh sách TTHC', { exact: true }).waitFor();
    await keepScreen(page, 'en-review');
    await page.getByRole('button', { name: 'Start the review' }).click();
    await see(page, 'The review has begun.');
    await page.keyboard.press('a');
    await page.getByRole('dialog').getByRole('button', { name: 'Approve' }).click();
    await see(page, 'Nothing more is waiting.');
    await page.context().close();
  }, 60_000);

  it('is seen as a whole by the leader, each number with its list', async () => {
    const page = await enterInEnglish('Huỳnh Thanh Phong');
    await page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor();
    await page.getByText('· KT-TP-2025').first().waitFor();
    await keepScreen(page, 'en-overview');
    await page.getByRole('link', { name: 'Running, in time' }).first().click();
    await page.waitForURL(/\/tasks\?.*cell=/);
    await leave(page, 'tasks');
  }, 60_000);

  it('has a guide for each of them, in their language', async () => {
    const page = await enterInEnglish('Mai Phương Thảo');
    await page.getByRole('link', { name: 'Guide' }).click();
    await page.getByRole('heading', { level: 2, name: 'Auditor' }).waitFor();
    await page.getByRole('img', { name: 'The log with its filters' }).waitFor();
    await page.getByRole('navigation', { name: 'Pages of the guide' }).getByRole('link', { name: 'Lead officer' }).click();
    await page.getByRole('heading', { level: 2, name: 'Lead officer' }).waitFor();
    expect(new URL(page.url()).searchParams.get('page')).toBe('lead-officer');
    await leave(page, 'help');
  }, 60_000);

  it('never does what the Content-Security-Policy forbids, and catches its errors', () => {
    expect(world.faults).toEqual([]);
  });
});
