import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Units, named parties, people and their dated memberships. `version` and `head` end the object's audit stream. */
export class Organisation1763856000002 implements MigrationInterface {
  name = 'Organisation1763856000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE unit (
        tenant_id uuid NOT NULL,
        unit_id uuid NOT NULL,
        parent_id uuid,
        code text NOT NULL,
        name text NOT NULL,
        type text NOT NULL,
        is_agency boolean NOT NULL,
        agency_id uuid,
        aliases text[] NOT NULL,
        officer_submits boolean NOT NULL,
        valid_from date NOT NULL,
        valid_to date,
        verified boolean NOT NULL,
        version integer NOT NULL,
        head bytea NOT NULL,
        CONSTRAINT unit_pk PRIMARY KEY (tenant_id, unit_id),
        CONSTRAINT unit_code_unique UNIQUE (tenant_id, code),
        CONSTRAINT unit_tenant_fk FOREIGN KEY (tenant_id) REFERENCES tenant (tenant_id),
        CONSTRAINT unit_parent_fk FOREIGN KEY (tenant_id, parent_id) REFERENCES unit (tenant_id, unit_id),
        CONSTRAINT unit_agency_fk FOREIGN KEY (tenant_id, agency_id) REFERENCES unit (tenant_id, unit_id)
      );
      CREATE TABLE party (
        tenant_id uuid NOT NULL,
        party_id uuid NOT NULL,
        kind text NOT NULL,
        name text NOT NULL,
        aliases text[] NOT NULL,
        rule jsonb,
        version integer NOT NULL,
        head bytea NOT NULL,
        CONSTRAINT party_pk PRIMARY KEY (tenant_id, party_id),
        CONSTRAINT party_name_unique UNIQUE (tenant_id, name),
        CONSTRAINT party_tenant_fk FOREIGN KEY (tenant_id) REFERENCES tenant (tenant_id),
        CONSTRAINT party_kind_known CHECK (kind IN ('group', 'role', 'external'))
      );
      CREATE TABLE person (
        tenant_id uuid NOT NULL,
        person_id uuid NOT NULL,
        account_id uuid,
        name text NOT NULL,
        version integer NOT NULL,
        head bytea NOT NULL,
        CONSTRAINT person_pk PRIMARY KEY (tenant_id, person_id),
        CONSTRAINT person_account_unique UNIQUE (tenant_id, account_id),
        CONSTRAINT person_tenant_fk FOREIGN KEY (tenant_id) REFERENCES tenant (tenant_id),
        CONSTRAINT person_account_fk FOREIGN KEY (account_id) REFERENCES account (account_id)
      );
      CREATE TABLE membership (
        tenant_id uuid NOT NULL,
        membership_id uuid NOT NULL,
        person_id uuid NOT NULL,
        unit_id uuid NOT NULL,
        role text NOT NULL,
        valid_from date NOT NULL,
        valid_to date,
        version integer NOT NULL,
        head bytea NOT NULL,
        CONSTRAINT membership_pk PRIMARY KEY (tenant_id, membership_id),
        CONSTRAINT membership_person_fk FOREIGN KEY (tenant_id, person_id) REFERENCES person (tenant_id, person_id),
        CONSTRAINT membership_unit_fk FOREIGN KEY (tenant_id, unit_id) REFERENCES unit (tenant_id, unit_id)
      );
      CREATE INDEX membership_person_index ON membership (tenant_id, person_id);
      CREATE INDEX membership_unit_index ON membership (tenant_id, unit_id, role);
      CREATE TABLE service_client (
        tenant_id uuid NOT NULL,
        service_client_id uuid NOT NULL,
        unit_id uuid NOT NULL,
        name text NOT NULL,
        disabled_at timestamptz,
        version integer NOT NULL,
        head bytea NOT NULL,
        CONSTRAINT service_client_pk PRIMARY KEY (tenant_id, service_client_id),
        CONSTRAINT service_client_name_unique UNIQUE (tenant_id, name),
        CONSTRAINT service_client_unit_fk FOREIGN KEY (tenant_id, unit_id) REFERENCES unit (tenant_id, unit_id)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE service_client, membership, person, party, unit');
  }
}
