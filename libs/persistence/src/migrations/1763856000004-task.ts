import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The work. `obligation` is unique per item and label, `task` per obligation and origin unit: neither can exist twice.
 * `parts_version` counts changes of a task's contributions, so that a submission cannot race a question it should wait for;
 * it is no part of the version that clients see.
 */
export class Task1763856000004 implements MigrationInterface {
  name = 'Task1763856000004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE obligation (
        tenant_id uuid NOT NULL,
        obligation_id uuid NOT NULL,
        plan_id uuid NOT NULL,
        item_id uuid NOT NULL,
        label text NOT NULL,
        due_on date,
        CONSTRAINT obligation_pk PRIMARY KEY (tenant_id, obligation_id),
        CONSTRAINT obligation_label_unique UNIQUE (tenant_id, item_id, label),
        CONSTRAINT obligation_item_fk FOREIGN KEY (tenant_id, item_id) REFERENCES plan_item (tenant_id, item_id)
      );
      CREATE TABLE task (
        tenant_id uuid NOT NULL,
        task_id uuid NOT NULL,
        obligation_id uuid NOT NULL,
        plan_id uuid NOT NULL,
        item_id uuid NOT NULL,
        origin_unit_id uuid NOT NULL,
        lead_unit_id uuid NOT NULL,
        reference text NOT NULL,
        state text NOT NULL,
        machine_version text NOT NULL,
        first_due_on date,
        effective_due_on date,
        born_late boolean NOT NULL,
        acknowledged_at timestamptz,
        proposal jsonb,
        review jsonb,
        last_return jsonb,
        decline_reason text,
        outcome text,
        closed_at timestamptz,
        accepted_on date,
        submission_number integer NOT NULL,
        deadline_passed_on date,
        parts_version integer NOT NULL,
        created_at timestamptz NOT NULL,
        version integer NOT NULL,
        head bytea NOT NULL,
        CONSTRAINT task_pk PRIMARY KEY (tenant_id, task_id),
        CONSTRAINT task_origin_unique UNIQUE (tenant_id, obligation_id, origin_unit_id),
        CONSTRAINT task_reference_unique UNIQUE (tenant_id, reference),
        CONSTRAINT task_obligation_fk FOREIGN KEY (tenant_id, obligation_id) REFERENCES obligation (tenant_id, obligation_id),
        CONSTRAINT task_plan_fk FOREIGN KEY (tenant_id, plan_id) REFERENCES plan (tenant_id, plan_id),
        CONSTRAINT task_item_fk FOREIGN KEY (tenant_id, item_id) REFERENCES plan_item (tenant_id, item_id),
        CONSTRAINT task_origin_unit_fk FOREIGN KEY (tenant_id, origin_unit_id) REFERENCES unit (tenant_id, unit_id),
        CONSTRAINT task_lead_unit_fk FOREIGN KEY (tenant_id, lead_unit_id) REFERENCES unit (tenant_id, unit_id),
        CONSTRAINT task_state_known CHECK (state IN ('draft', 'assigned', 'submitted', 'reviewed', 'closed'))
      ) WITH (fillfactor = 85);
      CREATE INDEX task_lead_index ON task (tenant_id, lead_unit_id, effective_due_on);
      CREATE INDEX task_item_index ON task (tenant_id, item_id);
      CREATE INDEX task_due_index ON task (tenant_id, effective_due_on) WHERE state = 'assigned';
      CREATE TABLE task_coordinator (
        tenant_id uuid NOT NULL,
        task_id uuid NOT NULL,
        unit_id uuid NOT NULL,
        CONSTRAINT task_coordinator_pk PRIMARY KEY (tenant_id, task_id, unit_id),
        CONSTRAINT task_coordinator_task_fk FOREIGN KEY (tenant_id, task_id) REFERENCES task (tenant_id, task_id),
        CONSTRAINT task_coordinator_unit_fk FOREIGN KEY (tenant_id, unit_id) REFERENCES unit (tenant_id, unit_id)
      );
      CREATE INDEX task_coordinator_unit_index ON task_coordinator (tenant_id, unit_id);
      CREATE TABLE task_co_lead (
        tenant_id uuid NOT NULL,
        task_id uuid NOT NULL,
        unit_id uuid NOT NULL,
        CONSTRAINT task_co_lead_pk PRIMARY KEY (tenant_id, task_id, unit_id),
        CONSTRAINT task_co_lead_task_fk FOREIGN KEY (tenant_id, task_id) REFERENCES task (tenant_id, task_id),
        CONSTRAINT task_co_lead_unit_fk FOREIGN KEY (tenant_id, unit_id) REFERENCES unit (tenant_id, unit_id)
      );
      CREATE INDEX task_co_lead_unit_index ON task_co_lead (tenant_id, unit_id);
      CREATE TABLE submission (
        tenant_id uuid NOT NULL,
        task_id uuid NOT NULL,
        number integer NOT NULL,
        content_hash bytea NOT NULL,
        documents jsonb NOT NULL,
        note text,
        prepared_by uuid[] NOT NULL,
        confirmations jsonb NOT NULL,
        submitted_by uuid NOT NULL,
        agency_id uuid,
        submitted_at timestamptz NOT NULL,
        completed_on date NOT NULL,
        external_ref text,
        client_id uuid NOT NULL,
        CONSTRAINT submission_pk PRIMARY KEY (tenant_id, task_id, number),
        CONSTRAINT submission_task_fk FOREIGN KEY (tenant_id, task_id) REFERENCES task (tenant_id, task_id)
      );
      CREATE UNIQUE INDEX submission_external_ref_unique ON submission (tenant_id, client_id, external_ref) WHERE external_ref IS NOT NULL;
      CREATE TABLE contribution (
        tenant_id uuid NOT NULL,
        contribution_id uuid NOT NULL,
        task_id uuid NOT NULL,
        unit_id uuid NOT NULL,
        state text NOT NULL,
        question text NOT NULL,
        due_on date NOT NULL,
        required boolean NOT NULL,
        requested_by uuid NOT NULL,
        requested_at timestamptz NOT NULL,
        acknowledged_at timestamptz,
        answered_by uuid,
        answered_at timestamptz,
        opinion jsonb,
        decline_reason text,
        version integer NOT NULL,
        head bytea NOT NULL,
        CONSTRAINT contribution_pk PRIMARY KEY (tenant_id, contribution_id),
        CONSTRAINT contribution_task_fk FOREIGN KEY (tenant_id, task_id) REFERENCES task (tenant_id, task_id),
        CONSTRAINT contribution_unit_fk FOREIGN KEY (tenant_id, unit_id) REFERENCES unit (tenant_id, unit_id),
        CONSTRAINT contribution_state_known CHECK (state IN ('requested', 'acknowledged', 'given', 'declined', 'waived'))
      );
      CREATE INDEX contribution_task_index ON contribution (tenant_id, task_id);
      CREATE INDEX contribution_unit_index ON contribution (tenant_id, unit_id, due_on);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE contribution, submission, task_co_lead, task_coordinator, task, obligation');
  }
}
