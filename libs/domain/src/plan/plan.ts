import type { Uuid } from '#domain/ids';
import type { PlanSight } from '#domain/plan/plan-sight';
import type { PlanState } from '#domain/plan/plan-state';
import type { ProposedItem } from '#domain/plan/proposal';
import type { ClosePolicy } from '#domain/task/task';
import { localDateOf, type Instant, type LocalDate } from '#domain/time/local-date';

export const CLOSE_POLICIES = ['on-final-approval', 'by-office', 'by-leader'] as const satisfies readonly ClosePolicy[];

/** The head of a plan. `version` is the number of the last event in its stream. */
export interface Plan {
  readonly id: Uuid;
  /** Stands in references, as `KT-TP-2025`: ASCII, unique in the tenant. */
  readonly code: string;
  readonly title: string;
  readonly issuerUnitId: Uuid;
  /** The office that administers the plan, and decides where the responsibility table says nothing (see `decidersOf`). */
  readonly ownerUnitId: Uuid;
  /** Number and symbol of the signed document, as `78/QĐ-UBND`; null while unknown. */
  readonly number: string | null;
  /** Date of the signed document; null while unknown. */
  readonly date: LocalDate | null;
  readonly year: number;
  /** The signed document that the rows were read from. */
  readonly documentId: Uuid;
  readonly state: PlanState;
  readonly version: number;
  readonly closePolicy: ClosePolicy;
  /** Whether "trước ngày X" may still be kept on X itself. */
  readonly beforeIsInclusive: boolean;
  /** Whether the law's term decides where it differs from the printed one ("05 ngày" for 05 ngày làm việc). */
  readonly statutoryWins: boolean;
  readonly sight: PlanSight;
  /** For people to practise with, said once when it is made: nobody is notified of its tasks, and they count nowhere (docs/adr/0044). */
  readonly practice: boolean;
  /** Null while it is a draft. */
  readonly publishedAt: Instant | null;
}

export interface PlanSection {
  /** Roman, as `IX`. */
  readonly number: string;
  readonly title: string;
}

/** A row of a plan. Until an amendment moves it, its identity is the plan and the section path, never the printed number alone. */
export interface PlanItem extends Omit<
  ProposedItem,
  'number' | 'diagnostics' | 'timing' | 'submittingLead' | 'submittingMember' | 'clonedFrom'
> {
  readonly id: Uuid;
  /** `since`: the day on which its words were corrected. What they would have had fall due before is not asked for. */
  readonly timing: ProposedItem['timing'] & { readonly since?: LocalDate };
  /** Number of its section. */
  readonly section: string;
  /** Section and number within it, as `III.1` or `II.1.b`. */
  readonly path: string;
  /** The path by which its tasks are named: the first that it had, whatever its number has become; unique in the plan for all time. */
  readonly referencePath: string;
  /** The amendment that its present words come from; null while they are those of the document that the plan was read from. */
  readonly amendedBy: Uuid | null;
  /** The row of last year's plan that it goes on from; null where it does from none. */
  readonly clonedFrom: Uuid | null;
  /** Who signs what its lead only proposes, as it was said at publishing ("Chủ tịch UBND tỉnh"); null where the lead's result is all. */
  readonly issuer: string | null;
  /** Of a joint row: who submits, as it was said at publishing; else null. */
  readonly submittingLeadId: Uuid | null;
  /**
   * Of a row that requires the opinions of its coordinators: how many days before a task's date they are due, as it was said at
   * publishing. Null: opinions are asked for on request.
   */
  readonly contributionDays: number | null;
}

/** @param section '' in a plan without sections @param number path within the section, `1` or `1.b` */
export function itemPath(section: string, number: string): string {
  return section === '' ? number : `${section}.${number}`;
}

/** What was due before a plan was signed is nobody's duty; a plan without a date is taken as of its publication. */
export function signedOn({ date, publishedAt }: Plan, today: LocalDate): LocalDate {
  return date ?? (publishedAt === null ? today : localDateOf(publishedAt));
}
