import type { Wording } from '#domain/wording';
import { addDays, isWeekend, type LocalDate, yearOf } from '#domain/time/local-date';

/** A day that is other than its weekday says: a weekday off, or a Saturday on which people work instead. */
export interface SpecialDay {
  readonly date: LocalDate;
  readonly kind: 'off' | 'working';
  /** "Quốc tế Lao động". */
  readonly name: Wording;
  /** What made it so: the law or the announcement, as one cites it. */
  readonly announcement: string;
  /** Whether somebody has read the announcement itself. */
  readonly verified: boolean;
}

/** The special days of one year. A year that is not there at all is unknown, one without special days is not. */
export interface CalendarYear {
  readonly year: number;
  readonly days: readonly SpecialDay[];
}

/** The special days of this year are not known: no date that runs through it is told. */
export interface CalendarMissing {
  readonly missingYear: number;
}

/** What a day is; `special` is null where its weekday alone says so. */
export type DayStatus = { readonly working: boolean; readonly special: SpecialDay | null } | CalendarMissing;

export function isMissing(answer: object | string): answer is CalendarMissing {
  return typeof answer === 'object' && 'missingYear' in answer;
}

/** Which days officials work: Monday to Friday, but for the special days. What a tenant entered itself stands over the national ones. */
export class WorkingDays {
  private readonly years: ReadonlySet<number>;
  private readonly special: ReadonlyMap<LocalDate, SpecialDay>;

  constructor(national: readonly CalendarYear[], own: readonly SpecialDay[] = []) {
    this.years = new Set(national.map(({ year }) => year));
    this.special = new Map([...national.flatMap(({ days }) => days), ...own].map((day) => [day.date, day]));
  }

  statusOf(date: LocalDate): DayStatus {
    const year = yearOf(date);
    if (!this.years.has(year)) return { missingYear: year };
    const special = this.special.get(date) ?? null;
    return { working: special === null ? !isWeekend(date) : special.kind === 'working', special };
  }

  /** The working day that is `days` after the date, before it where `days` is negative. The date itself is not counted. */
  addWorkingDays(date: LocalDate, days: number): LocalDate | CalendarMissing {
    let reached = date;
    for (let left = Math.abs(days); left > 0; left--) {
      const next = this.roll(addDays(reached, Math.sign(days)), Math.sign(days));
      if (isMissing(next)) return next;
      reached = next;
    }
    return reached;
  }

  /** The date, or the next working day where it is none. */
  rollForward(date: LocalDate): LocalDate | CalendarMissing {
    return this.roll(date, 1);
  }

  /** The date, or the working day before it where it is none. */
  rollBack(date: LocalDate): LocalDate | CalendarMissing {
    return this.roll(date, -1);
  }

  /** Null where nobody works between the two days, which both belong to the window. */
  lastWorkingDayOf({ from, to }: { readonly from: LocalDate; readonly to: LocalDate }): LocalDate | null | CalendarMissing {
    for (let day = to; day >= from; day = addDays(day, -1)) {
      const status = this.statusOf(day);
      if (isMissing(status)) return status;
      if (status.working) return day;
    }
    return null;
  }

  /** In order, both ends included. */
  specialDaysBetween(from: LocalDate, to: LocalDate): readonly SpecialDay[] {
    return [...this.special.values()]
      .filter(({ date }) => date >= from && date <= to)
      .sort((one, other) => (one.date < other.date ? -1 : 1));
  }

  private roll(date: LocalDate, step: number): LocalDate | CalendarMissing {
    let day = date;
    for (;;) {
      const status = this.statusOf(day);
      if (isMissing(status)) return status;
      if (status.working) return day;
      day = addDays(day, step);
    }
  }
}
