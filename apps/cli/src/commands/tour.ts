import type { DocketConfig } from '#composition/config/docket-config';
import type { DemoAccounts, DemoPerson } from '#composition/try-out/seed-try-out';

/** What a stranger reads when the product runs: addresses, who to sign in as, and the path as lines to copy. */
export function tourOf({ host, port }: DocketConfig, accounts: DemoAccounts | null): string {
  const base = `http://${host === '0.0.0.0' || host === '127.0.0.1' ? 'localhost' : host}:${port}`;
  const addresses = [`Docket đang chạy / Docket is running`, ``, `  UI    ${base}/`, `  API   ${base}/v1/meta`, `  Docs  ${base}/docs`];
  if (accounts === null) return [...addresses, '', `Ctrl-C để dừng / to stop.`].join('\n');
  return [
    ...addresses,
    '',
    ...people(accounts),
    '',
    ...curls(base, accounts),
    '',
    'Ctrl-C để dừng; dữ liệu được giữ. / Ctrl-C stops; the data is kept.',
  ].join('\n');
}

function people({ password, people: persons }: DemoAccounts): string[] {
  const line = ({ name, signInName, memberships }: DemoPerson): string => `  ${signInName.padEnd(22)} ${name} – ${memberships.join(', ')}`;
  return [`Tài khoản dùng thử (tên hư cấu; mật khẩu chung: ${password}) / Demo accounts, one password:`, ...persons.map(line)];
}

/** Every line runs as it stands, in this order; a second run of an act answers as the first did (same Idempotency-Key). */
function curls(base: string, accounts: DemoAccounts): string[] {
  const token = (signInName: string): string => accounts.people.find((person) => person.signInName === signInName)?.token ?? '';
  const auth = (signInName: string): string => `-H 'Authorization: Bearer ${token(signInName)}'`;
  const act = (key: string, version: number | null): string =>
    `-H 'Idempotency-Key: tour-${key}' ${version === null ? '' : `-H 'If-Match: "${version}"' `}-H 'Content-Type: application/json'`;
  const json = `node -pe 'JSON.parse(require("fs").readFileSync(0)).`;
  const document = (text: string): string => `-F 'file=${text};filename=cong-van.txt'`;
  const task = `${base}/v1/tasks/$TASK`;
  return [
    'Một vòng từ kế hoạch đến nhiệm vụ hoàn thành / A tour, to copy and paste:',
    `# 1. the plan, and what publishing it would do (nothing is written)`,
    `PLAN=$(curl -sg ${auth('nga.vanphong')} '${base}/v1/plans?filter[code]=KT-TP-2025' | ${json}items[0].id')`,
    `curl -sw '\\n' ${auth('nga.vanphong')} ${act('preview', 1)} -d '{"dryRun":true}' ${base}/v1/plans/$PLAN/publish | ${json}totals'`,
    `# 2. publish: 131 tasks, one per lead unit`,
    `curl -sw '\\n' ${auth('nga.vanphong')} ${act('publish', 1)} -d '{}' ${base}/v1/plans/$PLAN/publish | ${json}totals.tasks'`,
    `# 3. the lead officer finds the task of Phòng Nội vụ, acknowledges it, and asks Phòng Tư pháp`,
    `TASK=$(curl -sg ${auth('thu.noivu')} '${base}/v1/tasks?filter[reference]=KT-TP-2025/III.1/2025-02-14/P.NoiVu' | ${json}items[0].id')`,
    `curl -sw '\\n' ${auth('thu.noivu')} ${act('acknowledge', 1)} -d '{}' ${task}/acknowledge`,
    `UNIT=$(curl -sg ${auth('thu.noivu')} '${base}/v1/units?filter[code]=P.TuPhap' | ${json}items[0].id')`,
    `ASKED=$(curl -s ${auth('thu.noivu')} ${act('ask', null)} -d "{\\"unitId\\":\\"$UNIT\\",\\"question\\":\\"Xin ý kiến về danh sách TTHC\\",\\"dueOn\\":\\"2025-12-31\\",\\"required\\":true}" ${task}/contributions | ${json}id')`,
    `curl -sw '\\n' ${auth('ha.tuphap')} ${act('give', 1)} -d '{"stance":"agree"}' ${base}/v1/contributions/$ASKED/give`,
    `# 4. a document, proposed by the officer, submitted by the head`,
    `FILE=$(curl -s ${auth('thu.noivu')} -H 'Idempotency-Key: tour-upload' ${document('Công văn đăng ký danh sách TTHC')} ${base}/v1/documents | ${json}documentId')`,
    `curl -sw '\\n' ${auth('thu.noivu')} ${act('propose', 2)} -d "{\\"documents\\":[\\"$FILE\\"],\\"note\\":\\"Kính trình\\"}" ${task}/propose`,
    `curl -sw '\\n' ${auth('binh.noivu')} ${act('submit', 3)} -d '{}' ${task}/submit`,
    `# 5. the reviewer returns it; version 2 is approved, and the task closes`,
    `curl -sw '\\n' ${auth('mai.vanphong')} ${act('start', 5)} -d '{}' ${task}/start-review`,
    `curl -sw '\\n' ${auth('mai.vanphong')} ${act('return', 6)} -d '{"submission":1,"reason":"Thiếu phụ lục"}' ${task}/return`,
    `FILE=$(curl -s ${auth('binh.noivu')} -H 'Idempotency-Key: tour-upload-2' ${document('Công văn đăng ký danh sách TTHC, kèm phụ lục')} ${base}/v1/documents | ${json}documentId')`,
    `curl -sw '\\n' ${auth('binh.noivu')} ${act('submit-2', 7)} -d "{\\"documents\\":[\\"$FILE\\"]}" ${task}/submit`,
    `curl -sw '\\n' ${auth('mai.vanphong')} ${act('approve', 8)} -d '{"submission":2}' ${task}/approve | ${json}state'`,
    `# 6. the auditor reads who did what, and verifies the log`,
    `curl -sgw '\\n' ${auth('thao.kiemtra')} "${base}/v1/audit/events?filter[task]=$TASK&sort=time&limit=20"`,
    `npx docket audit verify`,
  ];
}
