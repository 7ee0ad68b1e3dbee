import type { DataSource } from 'typeorm';
import type { CalendarYear } from '#domain/timing/working-days';

/** The nation's special days, which no tenant may change. */
export class PgNationalCalendar {
  constructor(private readonly owner: DataSource) {}

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
}
