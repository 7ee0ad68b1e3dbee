import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The audit trail and what commits with it. `envelope` holds the bytes that were hashed; every other column of
 * `audit_event` is a projection of them for queries. `audit_stream` holds the heads of streams that have no object row
 * (sessions and service clients). The application may add to the log and read it, nothing else.
 */
export class Audit1763856000005 implements MigrationInterface {
  name = 'Audit1763856000005';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE audit_event (
        tenant_id uuid NOT NULL,
        stream text NOT NULL,
        seq integer NOT NULL,
        event_id uuid NOT NULL,
        envelope bytea NOT NULL,
        event_hash bytea NOT NULL,
        action text NOT NULL,
        outcome text NOT NULL,
        reason_code text,
        actor_type text NOT NULL,
        actor_id uuid,
        actor_unit_id uuid,
        actor_role text,
        target_type text NOT NULL,
        target_id text NOT NULL,
        plan_id uuid,
        task_id uuid,
        lead_unit_id uuid,
        state_before text,
        state_after text,
        api_time timestamptz NOT NULL,
        CONSTRAINT audit_event_pk PRIMARY KEY (tenant_id, stream, seq),
        CONSTRAINT audit_event_id_unique UNIQUE (tenant_id, event_id),
        CONSTRAINT audit_event_tenant_fk FOREIGN KEY (tenant_id) REFERENCES tenant (tenant_id)
      );
      CREATE INDEX audit_event_task_index ON audit_event (tenant_id, task_id, event_id) WHERE task_id IS NOT NULL;
      CREATE INDEX audit_event_actor_index ON audit_event (tenant_id, actor_id, event_id);
      CREATE TABLE audit_payload (
        tenant_id uuid NOT NULL,
        event_id uuid NOT NULL,
        commitment_key bytea NOT NULL,
        body bytea NOT NULL,
        CONSTRAINT audit_payload_pk PRIMARY KEY (tenant_id, event_id)
      );
      CREATE TABLE audit_stream (
        tenant_id uuid NOT NULL,
        stream text NOT NULL,
        seq integer NOT NULL,
        head bytea NOT NULL,
        CONSTRAINT audit_stream_pk PRIMARY KEY (tenant_id, stream)
      );
      CREATE TABLE outbox (
        tenant_id uuid NOT NULL,
        outbox_id uuid NOT NULL,
        event_id uuid NOT NULL,
        kind text NOT NULL,
        body jsonb NOT NULL,
        created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        delivered_at timestamptz,
        CONSTRAINT outbox_pk PRIMARY KEY (tenant_id, outbox_id)
      );
      CREATE INDEX outbox_pending_index ON outbox (tenant_id, outbox_id) WHERE delivered_at IS NULL;
      CREATE TABLE notification (
        tenant_id uuid NOT NULL,
        person_id uuid NOT NULL,
        outbox_id uuid NOT NULL,
        event_id uuid NOT NULL,
        kind text NOT NULL,
        task_id uuid,
        created_at timestamptz NOT NULL,
        CONSTRAINT notification_pk PRIMARY KEY (tenant_id, person_id, outbox_id),
        CONSTRAINT notification_person_fk FOREIGN KEY (tenant_id, person_id) REFERENCES person (tenant_id, person_id)
      );
      CREATE TABLE idempotency (
        tenant_id uuid NOT NULL,
        client_id uuid NOT NULL,
        key_hash bytea NOT NULL,
        request_hash bytea NOT NULL,
        response text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        CONSTRAINT idempotency_pk PRIMARY KEY (tenant_id, client_id, key_hash)
      );
      CREATE FUNCTION refuse_stale() RETURNS integer LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'somebody was faster' USING ERRCODE = 'DK412';
      END $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP FUNCTION refuse_stale(); DROP TABLE idempotency, notification, outbox, audit_stream, audit_payload, audit_event',
    );
  }
}
