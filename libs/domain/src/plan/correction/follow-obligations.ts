import { eventDue, waitedBy } from '#domain/occurrence/opened-by';
import type { RowChange, StandingObligation } from '#domain/plan/correction/row-change';
import type { FallingDue, RowSetting } from '#domain/plan/plan-row';
import { obligationsOfRow } from '#domain/plan/publish-plan';
import type { RowObligation } from '#domain/plan/row-obligations';

/** An obligation after the correction: when it falls due, that its words ask for it no longer, or (null) as it was. */
export interface Followed {
  readonly standing: StandingObligation;
  readonly due: FallingDue | 'not-asked-for' | null;
  /** Of a report whose time stays: by when each tier sends. */
  readonly tiers?: FallingDue['tiers'];
}

export interface Following {
  readonly followed: readonly Followed[];
  /** What the corrected words ask for beside what is there, and has opened by the day. */
  readonly further: readonly FallingDue[];
  /** Whether the corrected words ask for anything by themselves. */
  readonly asks: boolean;
  /** Labels that two obligations of the row would have. */
  readonly taken: readonly string[];
  readonly missesCalendar: boolean;
}

/**
 * Which obligations of a row stay what they are under corrected words: those of a period of the same name; where as many names vanish
 * as appear, one for the other in the order of their dates (of a row with one date, its date moves). What answers to an event is counted
 * anew from it.
 */
export function followObligations({ before, after, standing, publication, calendar }: RowChange, setting: RowSetting): Following {
  const { reporting, on: today } = publication;
  const next = obligationsOfRow(after, setting, reporting).obligations;
  const asks = next.length > 0;
  if (before.timing.text === after.timing.text) {
    const followed = standing.map((one): Followed => {
      const tiers = next.find(({ label }) => label === one.label)?.tiers;
      return { standing: one, due: null, ...(tiers && { tiers }) };
    });
    return { followed, further: [], asks, taken: [], missesCalendar: false };
  }
  const old = obligationsOfRow(before, setting, reporting).obligations;
  const successors = successorsOf(old, next);
  const counted = standing.map((one): Followed & { readonly missesCalendar: boolean } => {
    const { occurrence, label } = one;
    if (successors.has(label)) return { standing: one, due: successors.get(label) ?? 'not-asked-for', missesCalendar: false };
    const [rule, waited] =
      occurrence === null ? [null, null] : [waitedBy(after, occurrence.kind, true), waitedBy(before, occurrence.kind, true)];
    if (occurrence === null || rule === null || waited === null) return { standing: one, due: null, missesCalendar: false };
    const { dueOn, missingCalendar } = eventDue(rule, occurrence, setting.plan, calendar);
    return { standing: one, due: { label, part: label, from: occurrence.occurredOn, dueOn }, missesCalendar: missingCalendar };
  });
  const kept = new Set(successors.values());
  const further = next.filter(
    (one) => !kept.has(one) && (one.dueOn === null || one.dueOn >= today) && (one.opensOn === null || one.opensOn <= today),
  );
  const labels = [...counted.map(labelAfter), ...further.map(({ label }) => label)];
  return {
    followed: counted,
    further,
    asks,
    taken: labels.filter((label, index) => labels.indexOf(label) !== index),
    missesCalendar: counted.some(({ missesCalendar }) => missesCalendar),
  };
}

/** What becomes of each obligation of the old words, by its label; null: nothing. */
function successorsOf(old: readonly RowObligation[], next: readonly RowObligation[]): ReadonlyMap<string, RowObligation | null> {
  const [oldLabels, nextLabels] = [new Set(old.map(({ label }) => label)), new Set(next.map(({ label }) => label))];
  const vanishing = old.filter(({ label }) => !nextLabels.has(label));
  const appearing = next.filter(({ label }) => !oldLabels.has(label));
  const inOrder = vanishing.length === appearing.length ? appearing : [];
  return new Map(
    old.map(({ label }) => [
      label,
      next.find((one) => one.label === label) ?? inOrder[vanishing.findIndex((one) => one.label === label)] ?? null,
    ]),
  );
}

function labelAfter({ standing, due }: Followed): string {
  return due === null || due === 'not-asked-for' ? standing.label : due.label;
}
