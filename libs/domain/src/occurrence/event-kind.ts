import type { Wording } from '#domain/wording';
import type { PlanItem } from '#domain/plan/plan';
import type { RuleKind, TimingRule } from '#domain/timing/rule';
import { withoutMarks } from '#domain/timing/without-marks';

/** What can happen that rows of a plan wait for. `arising`: the row says only "khi có phát sinh", and people say which rows it is for. */
export const EVENT_KINDS = [
  'regulation-in-force',
  'central-procedures-announced',
  'internal-process-announced',
  'procedures-announced',
  'simplification-approved',
  'guidance-issued',
  'plan-issued',
  'other-document',
  'other-event',
  'arising',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

export const EVENT_KIND_WORDING: Readonly<Record<EventKind, Wording>> = {
  'regulation-in-force': { vi: 'Văn bản QPPL có hiệu lực', en: 'A regulation comes into force' },
  'central-procedures-announced': { vi: 'Bộ, ngành Trung ương công bố TTHC', en: 'A ministry announces procedures' },
  'internal-process-announced': { vi: 'Ban hành quyết định về quy trình nội bộ', en: 'Internal processes are decided' },
  'procedures-announced': { vi: 'Ban hành quyết định công bố TTHC', en: 'Procedures are announced' },
  'simplification-approved': { vi: 'Phê duyệt phương án đơn giản hóa TTHC', en: 'A simplification is approved' },
  'guidance-issued': { vi: 'Có văn bản hướng dẫn', en: 'Guidance is issued' },
  'plan-issued': { vi: 'Ban hành kế hoạch', en: 'A plan is issued' },
  'other-document': { vi: 'Ban hành văn bản khác', en: 'Another document is issued' },
  'other-event': { vi: 'Sự kiện khác', en: 'Another event' },
  arising: { vi: 'Có phát sinh, có yêu cầu', en: 'Something arises or is asked for' },
};

/** The words by which a plan names what it waits for, without marks; the first that fits tells the kind. */
const TOLD_BY: readonly (readonly [RegExp, EventKind])[] = [
  [/\bco hieu luc\b/, 'regulation-in-force'],
  [/\bbo,? (?:va )?nganh trung uong\b/, 'central-procedures-announced'],
  [/\bquy trinh noi bo\b/, 'internal-process-announced'],
  [/\bcong bo (?:danh muc )?(?:tthc|thu tuc hanh chinh)\b/, 'procedures-announced'],
  [/\bdon gian hoa\b/, 'simplification-approved'],
  [/\bhuong dan\b/, 'guidance-issued'],
  [/^ke hoach\b/, 'plan-issued'],
];

/**
 * What kind of event it is that a row's result has been issued, by what the row is to bring and then by what it asks for; null where
 * neither tells.
 */
export function kindOfResult({
  content,
  deliverables,
}: {
  readonly content: string;
  readonly deliverables: { readonly items: readonly string[] };
}): EventKind | null {
  for (const words of [...deliverables.items, content].map(withoutMarks)) {
    const told = TOLD_BY.find(([pattern]) => pattern.test(words))?.[1];
    if (told !== undefined) return told;
  }
  return null;
}

/** A rule that no calendar dates: it waits until something happens. */
export type WaitingRule = Extract<
  TimingRule,
  { kind: 'days-before-event' | 'days-after-event' | 'after-event' | 'by-document' | 'on-demand' }
>;

const WAITING: readonly RuleKind[] = ['days-before-event', 'days-after-event', 'after-event', 'by-document', 'on-demand'];
/** Beside one of these a document only fixes a day within the range: it brings about nothing of its own. */
const RANGES: readonly RuleKind[] = ['month-range', 'quarter-range', 'year-range'];

/** The rules of a row that wait for something to happen; none where the plan itself prints the day of the event. */
export function waitingRules({ timing: { rules } }: Pick<PlanItem, 'timing'>): readonly WaitingRule[] {
  if (rules.some(({ kind }) => RANGES.includes(kind))) return [];
  return rules.filter((rule): rule is WaitingRule => WAITING.includes(rule.kind) && !('date' in rule));
}

/** What a rule waits for. */
export function awaitedBy(rule: WaitingRule): EventKind {
  if (rule.kind === 'on-demand') return 'arising';
  const words = withoutMarks(rule.kind === 'by-document' ? rule.document : rule.event);
  const told = TOLD_BY.find(([pattern]) => pattern.test(words))?.[1];
  return told ?? (rule.kind === 'by-document' ? 'other-document' : 'other-event');
}
