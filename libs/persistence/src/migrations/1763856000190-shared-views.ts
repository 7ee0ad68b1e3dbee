import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Views of every list, kept for oneself or shared. A look is from now on what stands in the address of its screen; those that there are
 * were all of one's work, and their maker's alone.
 */
export class SharedViews1763856000190 implements MigrationInterface {
  name = 'SharedViews1763856000190';

  async up(runner: QueryRunner): Promise<void> {
    // A new foreign key is checked against what is there, over all tenants: for that moment their owner is let past the isolation.
    await runner.query(`
      ALTER TABLE saved_view NO FORCE ROW LEVEL SECURITY;
      ALTER TABLE unit NO FORCE ROW LEVEL SECURITY;
      ALTER TABLE saved_view
        ADD COLUMN list text NOT NULL DEFAULT 'work',
        ADD COLUMN audience text NOT NULL DEFAULT 'owner',
        ADD COLUMN unit_id uuid;
      ALTER TABLE saved_view
        ALTER COLUMN list DROP DEFAULT,
        ALTER COLUMN audience DROP DEFAULT,
        DROP CONSTRAINT saved_view_name_unique,
        ADD CONSTRAINT saved_view_name_unique UNIQUE (tenant_id, person_id, list, name),
        ADD CONSTRAINT saved_view_unit_fk FOREIGN KEY (tenant_id, unit_id) REFERENCES unit (tenant_id, unit_id);
      UPDATE saved_view SET look = jsonb_strip_nulls(jsonb_build_object(
        'hand', look ->> 'holder', 'plan', look ->> 'planId', 'within', look ->> 'dueWithin', 'q', look ->> 'words',
        'sort', nullif(look ->> 'sort', 'dueOn')));
      ALTER TABLE unit FORCE ROW LEVEL SECURITY;
      ALTER TABLE saved_view FORCE ROW LEVEL SECURITY`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE saved_view NO FORCE ROW LEVEL SECURITY;
      UPDATE saved_view SET dropped = true, name = list || ' ' || saved_view_id WHERE list <> 'work';
      UPDATE saved_view SET look = jsonb_build_object(
        'holder', look -> 'hand', 'planId', look -> 'plan', 'dueWithin', (look ->> 'within')::integer, 'words', look -> 'q',
        'sort', coalesce(look ->> 'sort', 'dueOn'));
      ALTER TABLE saved_view
        DROP CONSTRAINT saved_view_unit_fk,
        DROP CONSTRAINT saved_view_name_unique,
        ADD CONSTRAINT saved_view_name_unique UNIQUE (tenant_id, person_id, name),
        DROP COLUMN unit_id, DROP COLUMN audience, DROP COLUMN list;
      ALTER TABLE saved_view FORCE ROW LEVEL SECURITY`);
  }
}
