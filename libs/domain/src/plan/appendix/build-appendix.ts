import type { Uuid } from '#domain/ids';
import { parseDocumentNumber } from '#domain/document/document-number';
import {
  APPENDIX_COLUMNS,
  type AppendixCell,
  type AppendixColumnName,
  type AppendixRow,
  type PlanAppendix,
} from '#domain/plan/appendix/plan-appendix';
import { agencyLines, deliverableLines } from '#domain/plan/appendix/printed-cells';
import { printedMoment } from '#domain/plan/appendix/printed-moment';
import { rowState } from '#domain/plan/appendix/row-state';
import type { TasksByStanding } from '#domain/plan/appendix/task-standing';
import { hidesTasks } from '#domain/plan/plan-sight';
import { itemPath, type Plan, type PlanItem, type PlanSection } from '#domain/plan/plan';
import type { Instant, LocalDate } from '#domain/time/local-date';

/** What of a row is printed. */
type PrintedItem = Pick<PlanItem, 'id' | 'section' | 'path' | 'group' | 'content' | 'leads' | 'coordinators' | 'deliverables' | 'timing'>;

/** What an appendix is made of: the plan as it stands, and how its tasks do. */
export interface AppendixSources {
  readonly plan: Pick<Plan, 'code' | 'title' | 'number' | 'date' | 'state' | 'sight' | 'practice'>;
  /** Name of the body that issued it. */
  readonly issuer: string;
  readonly sections: readonly PlanSection[];
  readonly items: readonly PrintedItem[];
  /** By row, as far as whoever asks sees them. */
  readonly standings: ReadonlyMap<Uuid, TasksByStanding>;
  /** Null where software asks for nobody. */
  readonly exportedBy: string | null;
  readonly exportedAt: Instant;
}

/** Prints a plan's rows as they stand, corrections included, in the form of the signed appendix. */
export function buildAppendix(sources: AppendixSources): PlanAppendix {
  const { plan, issuer, sections, exportedAt } = sources;
  return {
    code: plan.code,
    title: `${plan.practice ? 'TẬP HUẤN – ' : ''}${plan.title.toUpperCase()}`,
    source: `(Kèm theo ${documentOf(plan)} của ${issuer})`,
    columns: APPENDIX_COLUMNS,
    rows: sections.flatMap((section) => rowsOf(section, sources)),
    notes: notesOf(sources),
    exportedAt,
  };
}

function documentOf({ number, date }: AppendixSources['plan']): string {
  if (number === null) return date === null ? 'văn bản' : `văn bản ngày ${inWords(date)}`;
  const type = parseDocumentNumber(number)?.type ?? 'văn bản';
  return `${type} số ${number}${date === null ? '' : ` ngày ${inWords(date)}`}`;
}

/** "06 tháng 02 năm 2025": only the first two months take a nought before them (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
function inWords(date: LocalDate): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${day} tháng ${Number(month) > 2 ? Number(month) : month} năm ${year}`;
}

/** A section without a number holds rows that stood above the first heading, and has none itself. */
function rowsOf({ number, title }: PlanSection, sources: AppendixSources): readonly AppendixRow[] {
  const items = sources.items.filter(({ section }) => section === number);
  const heading = number === '' ? [] : [headingRow('section', number, title)];
  return [...heading, ...items.flatMap((item, index) => [...groupAbove(item, items[index - 1]), itemRow(item, sources)])];
}

/** The heading of the lettered rows stands once, above the first of them. */
function groupAbove(item: PrintedItem, before: PrintedItem | undefined): readonly AppendixRow[] {
  const { group } = item;
  const [number = ''] = numbersOf(item);
  if (group === null || (before?.group === group && numbersOf(before)[0] === number)) return [];
  return [headingRow('group', number, group)];
}

/** Its number within the section, part by part: `1` and `b` of `II.1.b`. */
function numbersOf({ section, path }: PrintedItem): readonly string[] {
  return path.slice(itemPath(section, '').length).split('.');
}

function itemRow(item: PrintedItem, { plan, standings }: AppendixSources): AppendixRow {
  const number = numbersOf(item).at(-1) ?? '';
  const lines: Readonly<Record<AppendixColumnName, readonly string[]>> = {
    number: [number],
    content: [item.content],
    lead: agencyLines(item.leads),
    coordinator: agencyLines(item.coordinators),
    deliverable: deliverableLines(item.deliverables),
    timing: item.timing.text === '' ? [] : [item.timing.text],
    state: [rowState(item, plan, standings.get(item.id) ?? {})],
  };
  return { kind: 'item', cells: APPENDIX_COLUMNS.map(({ name }): AppendixCell => ({ lines: lines[name] })) };
}

function headingRow(kind: 'section' | 'group', number: string, heading: string): AppendixRow {
  return { kind, cells: [{ lines: [number] }, { lines: [heading] }] };
}

function notesOf({ plan: { sight, practice }, exportedBy, exportedAt }: AppendixSources): readonly string[] {
  return [
    ...(practice ? ['Kế hoạch tập huấn: không giao việc cho ai, không tính vào số liệu.'] : []),
    `Tình trạng đến ${printedMoment(exportedAt)}; người kết xuất: ${exportedBy ?? 'phần mềm kết nối'}.`,
    ...(hidesTasks(sight) ? ['Kế hoạch thu hẹp phạm vi xem: tình trạng chỉ tính các nhiệm vụ mà người kết xuất được xem.'] : []),
  ];
}
