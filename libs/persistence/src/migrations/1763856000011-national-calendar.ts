import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The special days of each year that is known, as the nation has them. */
export class NationalCalendar1763856000011 implements MigrationInterface {
  name = 'NationalCalendar1763856000011';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE national_calendar (
        year integer CONSTRAINT national_calendar_pk PRIMARY KEY,
        days jsonb NOT NULL
      );
      GRANT SELECT ON national_calendar TO docket_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE national_calendar');
  }
}
