import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Operations are listed by kind: the newest files that auditors took away, among all long acts. */
export class OperationsOfAKind1763856000170 implements MigrationInterface {
  name = 'OperationsOfAKind1763856000170';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX operation_kind_index ON operation (tenant_id, kind, operation_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX operation_kind_index');
  }
}
