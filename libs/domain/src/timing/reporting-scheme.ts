import type { UnitType } from '#domain/organisation/unit';
import { addDays, type LocalDate } from '#domain/time/local-date';
import { periodOf, type Period } from '#domain/timing/period';

const ENDS_WITHIN = /\p{N}[/-]?$/u;
const GOES_ON = /^[/-]?[\p{L}\p{N}]/u;

/** Who sends by which day of the period's last month. */
export interface ReportingTier {
  readonly name: string;
  readonly unitTypes: readonly UnitType[];
  readonly day: number;
}

/**
 * How the periods of a reporting duty run where a document sets them (Thông tư 01/2020/TT-VPCP; Nghị định 09/2019/NĐ-CP, Điều 13):
 * data are cut off on a day of the period's last month and begin the day after the last cut-off, and each tier sends by a day of its
 * own. The tiers are a tenant's own; what nobody has read in its source is not `verified`.
 */
export interface ReportingScheme {
  /** As `01-2020-TT-VPCP`, unique in the tenant. */
  readonly code: string;
  /** Number and symbol by which a printed time names the document: `01/2020/TT-VPCP`. */
  readonly symbol: string;
  readonly legalBasis: string;
  readonly cutOffDay: number;
  readonly tiers: readonly ReportingTier[];
  /** By when a unit of no tier sends, and until when everything is there. */
  readonly lastDay: number;
  readonly verified: boolean;
}

/** A period as it is reported on. Each tier has its own last day in time. */
export interface ReportedPeriod extends Period {
  readonly due: LocalDate;
  readonly tiers: readonly { readonly unitTypes: readonly UnitType[]; readonly due: LocalDate }[];
}

/** The scheme that a printed document names; null where there is none. */
export function schemeOf(document: string | undefined, schemes: readonly ReportingScheme[]): ReportingScheme | null {
  return (document !== undefined && schemes.find(({ symbol }) => names(document, symbol))) || null;
}

/** Whether a text holds a symbol by itself: `101/2020/TT-VPCP` is another document than `01/2020/TT-VPCP`. */
function names(text: string, symbol: string): boolean {
  const around = text.split(symbol);
  return around.some((after, index) => index > 0 && !ENDS_WITHIN.test(around[index - 1] ?? '') && !GOES_ON.test(after));
}

/** A calendar period under the scheme: 15/12 of the year before to 14/3 is the first quarter of one that cuts off on the 14th. */
export function reportedPeriod({ label, from, to }: Period, { cutOffDay, tiers, lastDay }: ReportingScheme): ReportedPeriod {
  const begun = periodOf(addDays(from, -1).slice(0, 7));
  const last = periodOf(to.slice(0, 7));
  return {
    label,
    from: addDays(begun.from, cutOffDay),
    to: dayOf(last, cutOffDay),
    due: dayOf(last, lastDay),
    tiers: tiers.map(({ unitTypes, day }) => ({ unitTypes, due: dayOf(last, day) })),
  };
}

/** By when a unit of a type sends. */
export function sentBy({ due, tiers }: Pick<ReportedPeriod, 'due' | 'tiers'>, type: UnitType): LocalDate {
  return tiers.find(({ unitTypes }) => unitTypes.includes(type))?.due ?? due;
}

function dayOf({ from }: Period, day: number): LocalDate {
  return addDays(from, day - 1);
}
