import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import type { BrowserWorld } from './browser-world.js';

interface Sent {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body?: object;
  readonly version?: number;
  /** A text that goes as a file, under this name. */
  readonly file?: { readonly name: string; readonly text: string };
}

/** What the API answers to whoever is signed in on the page. */
async function ask<Answer>(page: Page, sent: Sent): Promise<Answer> {
  const key = randomUUID();
  return await page.evaluate(
    async ({ method, path, body, version, file, key: intent }: Sent & { readonly key: string }) => {
      const headers: Record<string, string> = method === 'GET' ? {} : { 'Idempotency-Key': intent };
      if (version !== undefined) headers['If-Match'] = `"${version}"`;
      if (body !== undefined) headers['Content-Type'] = 'application/json';
      const form = new FormData();
      if (file !== undefined) form.append('file', new Blob([file.text]), file.name);
      const carried = file === undefined ? (body === undefined ? null : JSON.stringify(body)) : form;
      const answer = await fetch(path, { method, headers, body: carried });
      if (!answer.ok) throw new Error(`${path}: ${await answer.text()}`);
      return (await answer.json()) as Answer;
    },
    { ...sent, key },
  );
}

interface Listed {
  readonly items: readonly { readonly id: string; readonly version: number; readonly code?: string; readonly state?: string }[];
}

/** What a unit hands in: a letter that says of itself what a letter says. */
function letter(issuer: string): string {
  return [
    issuer.toUpperCase(),
    'Số: 12/BC-PNV',
    'Kon Tum, ngày 07 tháng 02 năm 2025',
    'BÁO CÁO',
    'Kết quả rà soát thủ tục hành chính',
    'TRƯỞNG PHÒNG',
    'Nguyễn Quốc Bình',
  ].join('\n');
}

const HEADS = [
  { person: 'Nguyễn Quốc Bình', code: 'P.NoiVu', unit: 'Phòng Nội vụ' },
  { person: 'Lương Hải Đăng', code: 'P.VHTT', unit: 'Phòng Văn hóa và Thông tin' },
] as const;

/** Publishes the city's plan, and hands in the rows I.1, I.2 and III.1 for two of its units. */
export async function handInSome(world: BrowserWorld): Promise<void> {
  const administrator = await world.enterAs('Đặng Thu Nga');
  const { items } = await ask<Listed>(administrator, { method: 'GET', path: '/v1/plans?filter[code]=KT-TP-2025' });
  const [plan] = items;
  await ask(administrator, { method: 'POST', path: `/v1/plans/${plan?.id ?? ''}/publish`, body: {}, version: plan?.version ?? 1 });
  await administrator.context().close();
  for (const { person, code, unit } of HEADS) {
    const head = await world.enterAs(person);
    const narrowed = `filter[plan]=KT-TP-2025&filter[unit]=${code}&filter[item]=I.1,I.2,III.1&sort=reference`;
    const { items: tasks } = await ask<Listed>(head, { method: 'GET', path: `/v1/tasks?${narrowed}` });
    for (const { id, version } of tasks) {
      const file = { name: `bao-cao-${code}.txt`, text: `${letter(unit)}\n${id}` };
      const { documentId } = await ask<{ documentId: string }>(head, { method: 'POST', path: '/v1/documents', file });
      await ask(head, { method: 'POST', path: `/v1/tasks/${id}/submit`, body: { documents: [documentId] }, version });
    }
    await head.context().close();
  }
}
