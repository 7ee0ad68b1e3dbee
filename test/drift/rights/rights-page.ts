import { movesOf } from '#domain/process/machine-moves';
import type { TaskState } from '#domain/task/task';
import type { TaskVerb } from '#domain/task/task-command';
import { TASK_VERBS } from '#domain/task/task-verbs';
import { RELATION_WORDING, STATE_WORDING, VERB_WORDING } from '#domain/task/task-wording';
import { taskMachine } from '#domain/task/task.machine';
import { COMMANDS } from '#testing/build-task';
import { cite } from '../../named-test.js';
import { code, list, page, table } from '../../markdown.js';
import { fieldsSet } from './fields-set.js';
import { commentLines, contributionLines, extensionLines, handoffLines, PART_HEADING, said } from './part-tables.js';
import { SIGHTS } from './sight.js';

/** The page docs/rights.md: role, relation, state, verb and field in one policy. */
export function renderRights(): string {
  return page(
    '# Quyền / Rights',
    'Generated from the tables of `libs/domain` (`TASK_VERBS`, `EXTENSION_VERBS`, `HANDOFF_VERBS`, `CONTRIBUTION_VERBS`, `COMMENT_VERBS`) and from what the rules do; `UPDATE=1` before the drift test rewrites it.',
    '**Điều gì không ghi ở đây thì không được phép.** Mọi đường vào (giao diện, API, thao tác hàng loạt, hệ thống) đều hỏi cùng một bảng; nút trên màn hình mờ đi vì cùng một lý do mà API từ chối.',
    '**What is not written here is refused.** `decideTask` and its siblings for the parts of a task ask these tables, and no other code moves a task or a part of one: the API’s verbs, the acts on many tasks, and the clock go through them by `execute` and `executeMany`. `availableActions` asks the same functions, so that a screen offers what would be done. A refusal changes nothing and is in the log. The expected matrix is written by hand beside the rules (`task-matrix.csv` and its siblings) and asserted pure and over HTTP.',
    '## Ai là ai / Who is who',
    'Vai trò (`officer`, `unit-head`, `reviewer`, `leader`, `plan-administrator`, `unit-administrator`, `auditor`) có thời hạn, trong một đơn vị; người đứng thay có vai của người kia, trong thời hạn. / Roles are dated memberships in a unit; a deputy has the other’s role for a term. How a role stands to one task:',
    list(Object.entries(RELATION_WORDING).map(([relation, wording]) => `${code(relation)}: ${said(wording)}`)),
    'Không ai quyết định việc của chính mình: người đã tải lên, soạn, xác nhận hoặc nộp một bản, người đứng thay họ, và mọi người của cơ quan chủ trì hoặc cơ quan đã nộp bị loại khỏi mọi `decider:…`, dù có quyền bằng cách nào. / Nobody decides on their own work: whoever uploaded, prepared, confirmed or submitted a version, whoever stands in for them, and everybody of an agency that leads or submitted are barred from every `decider:…`, by whatever path they came to it.',
    '## Nhiệm vụ / Tasks',
    table(
      ['việc / verb', 'khi / in state', 'thành / to', 'ai / who', 'mang theo / carries', 'ghi / sets'],
      movesOf(taskMachine).map(({ from, verb, to }) => taskLine(verb as TaskVerb, from as TaskState, to)),
    ),
    'Giao lại cho đơn vị khác (`assign` với `unitId`) còn đổi đơn vị chủ trì, trong cùng giao dịch. / Assigning to another unit (`unitId`) changes the lead too, in the same transaction (docs/adr/0022).',
    '## Gia hạn / Later dates',
    table(PART_HEADING, extensionLines()),
    '## Chuyển giao / Handing over',
    table(PART_HEADING, handoffLines()),
    '## Ý kiến phối hợp / Contributions',
    table(PART_HEADING, contributionLines()),
    '## Trao đổi / Comments',
    table(PART_HEADING, commentLines()),
    '## Ai xem được gì / Who may see what',
    'Không có vai nào trong tỉnh thì không xem được gì; mỗi câu lệnh chỉ thấy dữ liệu của một tỉnh (row-level security). / Without a capacity in the tenant nothing is read; every statement sees one tenant alone (row-level security).',
    table(
      ['gì / what', 'ai / who', 'kiểm chứng / shown by'],
      SIGHTS.map(({ what, who, test }) => [said(what), said(who), cite(test)]),
    ),
    'Kết xuất duy nhất là phụ lục của một kế hoạch (DOCX, XLSX, bản in); chưa có kết xuất danh sách nhiệm vụ (CSV, XLSX). Ngoài ra API chỉ trả JSON, nội dung tệp, sơ đồ quy trình và dòng thay đổi; kết xuất sau này phải đi qua cùng các câu hỏi trên. / The appendix of one plan (DOCX, XLSX, for printing) is the only export; there is none of task lists (CSV, XLSX) yet. Beside it the API answers in JSON, contents of files, pictures of the process and the stream of changes, and the drift test names each; another export goes through the same reads when it comes, and is one more address for the test of whoever holds no capacity.',
  );
}

function taskLine(verb: TaskVerb, from: TaskState, to: string): string[] {
  return [
    `${said(VERB_WORDING[verb])} ${code(verb)}`,
    `${STATE_WORDING[from].vi} ${code(from)}`,
    code(to),
    (TASK_VERBS[verb].from[from] ?? []).map(code).join(', '),
    Object.keys(COMMANDS[verb])
      .filter((field) => field !== 'verb')
      .map(code)
      .join(', '),
    fieldsSet(verb, from, to).map(code).join(', '),
  ];
}
