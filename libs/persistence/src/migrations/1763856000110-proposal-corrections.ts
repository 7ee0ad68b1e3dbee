import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was read from a document may be put aside without becoming a plan. */
export class ProposalCorrections1763856000110 implements MigrationInterface {
  name = 'ProposalCorrections1763856000110';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE plan_proposal DROP CONSTRAINT plan_proposal_state_known;
      ALTER TABLE plan_proposal ADD CONSTRAINT plan_proposal_state_known CHECK (state IN ('open', 'approved', 'discarded'))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE plan_proposal DROP CONSTRAINT plan_proposal_state_known;
      ALTER TABLE plan_proposal ADD CONSTRAINT plan_proposal_state_known CHECK (state IN ('open', 'approved'))`);
  }
}
