import type { DataSource } from 'typeorm';
import type { NationalCalendar } from '#application/ports/national-calendar';
import type { CalendarYear } from '#domain/timing/working-days';

/** Somebody else changes the nation's calendar at this moment. */
export class CalendarInUseError extends Error {
  constructor() {
    super('the national calendar is being changed by somebody else at this moment');
  }
}

/** The nation's special days, which no tenant may change. */
export class PgNationalCalendar implements NationalCalendar {
  constructor(private readonly owner: DataSource) {}

  years(): Promise<CalendarYear[]> {
    return this.owner.query<CalendarYear[]>('SELECT year, days FROM national_calendar ORDER BY year');
  }

  async save({ year, days }: CalendarYear): Promise<void> {
    await this.owner.query(
      `INSERT INTO national_calendar (year, days) VALUES ($1, $2::jsonb) ON CONFLICT (year) DO UPDATE SET days = excluded.days`,
      [year, JSON.stringify(days)],
    );
  }

  /** Adds the years that are not known yet; gives which. What is known already is left alone. */
  async addMissing(years: readonly CalendarYear[]): Promise<readonly number[]> {
    const added = await this.owner.query<{ year: number }[]>(
      `INSERT INTO national_calendar (year, days)
       SELECT year, days FROM jsonb_to_recordset($1::jsonb) AS known (year integer, days jsonb)
       ON CONFLICT (year) DO NOTHING RETURNING year`,
      [JSON.stringify(years)],
    );
    return added.map(({ year }) => year);
  }

  /**
   * Nobody else changes the calendar for as long as `work` takes: it holds a connection of the pool.
   * @throws CalendarInUseError
   */
  async alone<T>(work: () => Promise<T>): Promise<T> {
    const runner = this.owner.createQueryRunner();
    try {
      const [lock] = (await runner.query(`SELECT pg_try_advisory_lock(hashtext('docket.national-calendar')) AS held`)) as [
        { held: boolean },
      ];
      if (!lock.held) throw new CalendarInUseError();
      try {
        return await work();
      } finally {
        await runner.query(`SELECT pg_advisory_unlock(hashtext('docket.national-calendar'))`);
      }
    } finally {
      await runner.release();
    }
  }
}
