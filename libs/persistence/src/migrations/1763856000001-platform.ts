import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What stands above tenants: who exists, how they prove it, and what happened outside any tenant. */
export class Platform1763856000001 implements MigrationInterface {
  name = 'Platform1763856000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE tenant (
        tenant_id uuid CONSTRAINT tenant_pk PRIMARY KEY,
        code text NOT NULL CONSTRAINT tenant_code_unique UNIQUE,
        name text NOT NULL,
        created_at timestamptz NOT NULL
      );
      CREATE TABLE account (
        account_id uuid CONSTRAINT account_pk PRIMARY KEY,
        sign_in_name text NOT NULL CONSTRAINT account_sign_in_name_unique UNIQUE,
        created_at timestamptz NOT NULL,
        disabled_at timestamptz
      );
      CREATE TABLE credential (
        account_id uuid NOT NULL,
        kind text NOT NULL,
        secret text NOT NULL,
        changed_at timestamptz NOT NULL,
        CONSTRAINT credential_pk PRIMARY KEY (account_id, kind),
        CONSTRAINT credential_account_fk FOREIGN KEY (account_id) REFERENCES account (account_id)
      );
      CREATE TABLE session (
        session_id uuid CONSTRAINT session_pk PRIMARY KEY,
        secret_hash bytea NOT NULL CONSTRAINT session_secret_hash_unique UNIQUE,
        account_id uuid NOT NULL,
        tenant_id uuid NOT NULL,
        person_id uuid NOT NULL,
        created_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        ended_at timestamptz,
        CONSTRAINT session_account_fk FOREIGN KEY (account_id) REFERENCES account (account_id),
        CONSTRAINT session_tenant_fk FOREIGN KEY (tenant_id) REFERENCES tenant (tenant_id)
      );
      CREATE TABLE api_token (
        token_id uuid CONSTRAINT api_token_pk PRIMARY KEY,
        secret_hash bytea NOT NULL CONSTRAINT api_token_secret_hash_unique UNIQUE,
        tenant_id uuid NOT NULL,
        person_id uuid,
        service_client_id uuid,
        label text NOT NULL,
        created_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        revoked_at timestamptz,
        CONSTRAINT api_token_tenant_fk FOREIGN KEY (tenant_id) REFERENCES tenant (tenant_id)
      );
      CREATE TABLE platform_event (
        stream text NOT NULL,
        seq integer NOT NULL,
        event_id uuid NOT NULL CONSTRAINT platform_event_id_unique UNIQUE,
        envelope bytea NOT NULL,
        event_hash bytea NOT NULL,
        action text NOT NULL,
        outcome text NOT NULL,
        reason_code text,
        target_id text,
        api_time timestamptz NOT NULL,
        recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        CONSTRAINT platform_event_pk PRIMARY KEY (stream, seq)
      );
      CREATE INDEX platform_event_guessing_index ON platform_event (target_id, recorded_at);
      CREATE TABLE platform_stream (
        stream text CONSTRAINT platform_stream_pk PRIMARY KEY,
        seq integer NOT NULL,
        head bytea NOT NULL
      );
      CREATE TABLE demo_clock (
        singleton boolean CONSTRAINT demo_clock_pk PRIMARY KEY DEFAULT true,
        offset_ms bigint NOT NULL,
        CONSTRAINT demo_clock_is_one CHECK (singleton)
      );
      GRANT SELECT, INSERT, UPDATE ON account, credential, session, api_token TO docket_auth;
      GRANT SELECT ON tenant TO docket_auth, docket_app, docket_auditor;
      GRANT INSERT ON tenant TO docket_auth;
      GRANT SELECT, INSERT ON platform_event TO docket_auth;
      GRANT SELECT, INSERT, UPDATE ON platform_stream TO docket_auth;
      GRANT SELECT, INSERT, UPDATE ON demo_clock TO docket_auth;
      GRANT SELECT ON platform_event, platform_stream TO docket_auditor;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE demo_clock, platform_stream, platform_event, api_token, session, credential, account, tenant');
  }
}
