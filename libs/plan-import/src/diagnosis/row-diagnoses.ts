import type { CellName, Diagnostic, ProposedItem } from '#domain/plan/proposal';
import type { TimingAmbiguity, TimingRule } from '#domain/timing/rule';
import { info, question, warning } from '#plan-import/diagnosis/diagnostic';

/** What a row is examined for: the row as read, and what the reading of its cells noticed. */
export interface ReadRow {
  readonly item: Omit<ProposedItem, 'diagnostics'>;
  readonly ambiguities: readonly TimingAmbiguity[];
  /** Whether the lead cell itself named coordinating agencies. */
  readonly leadNamesCoordinators: boolean;
  /** Columns that the table does not have: what they would say is asked for once, not row by row. */
  readonly missing: readonly CellName[];
  /** Several printed rows share its number. */
  readonly isMerged: boolean;
  /** A row without a number was taken for its rest. */
  readonly isContinued: boolean;
  /** Lead and coordinating agencies stand in one cell without a word that tells them apart. */
  readonly isMixed: boolean;
  /** Deadlines that stand in the content, as printed. */
  readonly inContent: readonly string[];
  /** Cells of which the reader of the document is not sure which words belong to them. */
  readonly doubtful: readonly CellName[];
}

type Check = (row: ReadRow) => Diagnostic | null;

/** What can be wanting or doubtful in one row, each in its cell. */
const CHECKS: readonly Check[] = [
  ({ item }) => (item.content === '' ? question('content-missing', 'content', 'Ô nội dung công việc để trống.') : null),
  ({ isMerged }) => (isMerged ? question('row-merged', null, 'Một số thứ tự ứng với nhiều dòng con; các ô đã được gộp lại.') : null),
  ({ isMerged, isContinued }) =>
    isContinued && !isMerged ? warning('row-continued', null, 'Dòng không ghi số bên dưới được hiểu là phần còn lại của dòng này.') : null,
  ({ isMixed }) =>
    isMixed ? question('lead-coordinator-mixed', 'lead', 'Ô ghi chung chủ trì và phối hợp; cơ quan đứng đầu được hiểu là chủ trì.') : null,
  ({ item, missing }) =>
    item.leads.length === 0 && !missing.includes('lead') ? question('lead-missing', 'lead', 'Không ghi cơ quan chủ trì.') : null,
  ({ item }) =>
    item.leads.length > 1
      ? question('lead-mode', 'lead', `Có ${item.leads.length} cơ quan chủ trì: mỗi cơ quan tự thực hiện, hay đồng chủ trì một kết quả?`)
      : null,
  ({ leadNamesCoordinators }) =>
    leadNamesCoordinators ? info('lead-names-coordinators', 'lead', 'Ô chủ trì ghi cả đơn vị phối hợp; đã chuyển sang phối hợp.') : null,
  ({ item, missing }) =>
    item.coordinators.length === 0 && !missing.includes('coordinator')
      ? info('coordinator-blank', 'coordinator', 'Không ghi cơ quan phối hợp.')
      : null,
  ({ item, missing }) =>
    item.deliverables.items.length === 0 && !missing.includes('deliverable')
      ? question('deliverable-missing', 'deliverable', 'Không ghi kết quả công việc.')
      : null,
  ({ item, missing }) =>
    has(item.timing.rules, 'missing') && !missing.includes('timing')
      ? question('timing-missing', 'timing', 'Không ghi thời gian thực hiện.')
      : null,
  ({ item }) =>
    has(item.timing.rules, 'unrecognised')
      ? question('timing-unrecognised', 'timing', `Không hiểu thời gian "${item.timing.text}".`)
      : null,
  ({ inContent }) =>
    inContent.length > 0
      ? warning('timing-in-content', 'content', `Nội dung ghi thêm thời hạn: ${inContent.map((text) => `"${text}"`).join('; ')}.`)
      : null,
  ({ item }) =>
    isIssuedLate(item) ? warning('plan-issued-late', 'timing', 'Kế hoạch của năm chỉ được ban hành trong quý cuối năm.') : null,
];

export function diagnoseRow(row: ReadRow): readonly Diagnostic[] {
  const found = CHECKS.flatMap((check) => check(row) ?? []);
  const doubtful = row.doubtful.map((cell) =>
    question('cell-doubtful', cell, 'Văn bản không có đường kẻ bảng; chưa chắc ô này gồm những chữ nào.'),
  );
  return [...found, ...doubtful, ...row.ambiguities.map(({ code, message }) => warning(code, 'timing', message))];
}

function has(rules: readonly TimingRule[], kind: TimingRule['kind']): boolean {
  return rules.some((rule) => rule.kind === kind);
}

/** A plan for a year that is due in the year's last quarter is likely copied from the year before. */
function isIssuedLate({ content, timing }: ReadRow['item']): boolean {
  if (!/^ban hành kế hoạch/iu.test(content)) return false;
  return timing.rules.some((rule) => rule.kind === 'quarter' && rule.quarter === 4 && content.includes(`năm ${rule.year}`));
}
