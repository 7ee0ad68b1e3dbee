import type { Wording } from '#domain/wording';
import type { CountedRule } from '#domain/timing/count-from-event';
import type { TimingRule } from '#domain/timing/rule';
import { withoutMarks } from '#domain/timing/without-marks';

/** What the law says where a plan prints a term of its own: the rule as the law has it, and where it says so. */
export interface StatutoryTerm {
  readonly rule: CountedRule;
  readonly law: Wording;
}

interface KnownTerm {
  readonly kind: CountedRule['kind'];
  readonly n: number;
  readonly unit: CountedRule['unit'];
  /** The event, without diacritics and in lower case. */
  readonly event: RegExp;
  readonly law: Wording;
}

/**
 * Decree 63/2010, Article 15 as amended by Decree 48/2013: a provincial decision that announces procedures is issued at least five
 * WORKING days before the legal document takes effect. Plans drop the word. Not checked against the decree's text of today.
 */
const KNOWN: readonly KnownTerm[] = [
  {
    kind: 'days-before-event',
    n: 5,
    unit: 'working',
    event: /van ban (?:quy pham phap luat|qppl).*co hieu luc/,
    law: {
      vi: 'Điều 15 Nghị định 63/2010/NĐ-CP, sửa đổi tại Nghị định 48/2013/NĐ-CP',
      en: 'Decree 63/2010, Article 15, as amended by Decree 48/2013',
    },
  },
];

/**
 * Whether a rule's date is none of the plan's own: the law fixes the term, or a document that the words name fixes the day (reports
 * by Thông tư 01/2020/TT-VPCP). Whoever signed the plan cannot extend it.
 */
export function isByLaw(rule: TimingRule): boolean {
  if (isCounted(rule)) return knownTerm(rule) !== undefined;
  // A rule that names nothing but the document gives no date by itself.
  return rule.kind !== 'by-document' && 'document' in rule;
}

/** The law's term for a rule that says another one; null where the law says the same, or nothing that is known here. */
export function statutoryTermOf(rule: CountedRule): StatutoryTerm | null {
  const known = knownTerm(rule);
  if (known === undefined || (known.n === rule.n && known.unit === rule.unit)) return null;
  return { rule: { ...rule, n: known.n, unit: known.unit }, law: known.law };
}

function isCounted(rule: TimingRule): rule is CountedRule {
  return rule.kind === 'days-before-event' || rule.kind === 'days-after-event';
}

function knownTerm({ kind, event }: CountedRule): KnownTerm | undefined {
  const words = withoutMarks(event);
  return KNOWN.find((term) => term.kind === kind && term.event.test(words));
}
