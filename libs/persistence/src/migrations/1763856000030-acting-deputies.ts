import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Every act asks for whom its person stands in. */
export class ActingDeputies1763856000030 implements MigrationInterface {
  name = 'ActingDeputies1763856000030';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX deputy_person_index ON deputy (tenant_id, person_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX deputy_person_index');
  }
}
