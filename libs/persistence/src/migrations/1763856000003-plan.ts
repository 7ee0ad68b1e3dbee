import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Documents, proposals read from them, and plans with their rows and responsibility tables. */
export class Plan1763856000003 implements MigrationInterface {
  name = 'Plan1763856000003';

  async up(runner: QueryRunner): Promise<void> {
    // Lower case without diacritics, for searching: "dang ky" finds "Đăng ký". NFD leaves plain letters,
    // so that this works under every locale and without an extension.
    await runner.query(`
      CREATE FUNCTION plain_text(printed text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
        SELECT lower(translate(regexp_replace(normalize(printed, NFD), U&'[\\0300-\\036F]', '', 'g'), 'Đđ', 'dd'))
      $$;
      CREATE TABLE document (
        tenant_id uuid NOT NULL,
        document_id uuid NOT NULL,
        digest bytea NOT NULL,
        size bigint NOT NULL,
        media_type text NOT NULL,
        name text NOT NULL,
        uploaded_by uuid NOT NULL,
        client_id uuid NOT NULL,
        unit_id uuid,
        external_ref text,
        uploaded_at timestamptz NOT NULL,
        version integer NOT NULL,
        head bytea NOT NULL,
        CONSTRAINT document_pk PRIMARY KEY (tenant_id, document_id),
        CONSTRAINT document_tenant_fk FOREIGN KEY (tenant_id) REFERENCES tenant (tenant_id),
        CONSTRAINT document_unit_fk FOREIGN KEY (tenant_id, unit_id) REFERENCES unit (tenant_id, unit_id)
      );
      CREATE UNIQUE INDEX document_external_ref_unique ON document (tenant_id, client_id, external_ref) WHERE external_ref IS NOT NULL;
      CREATE TABLE plan (
        tenant_id uuid NOT NULL,
        plan_id uuid NOT NULL,
        code text NOT NULL,
        title text NOT NULL,
        issuer_unit_id uuid NOT NULL,
        owner_unit_id uuid NOT NULL,
        number text,
        dated_on date,
        year integer NOT NULL,
        document_id uuid NOT NULL,
        state text NOT NULL,
        close_policy text NOT NULL,
        before_is_inclusive boolean NOT NULL,
        published_at timestamptz,
        version integer NOT NULL,
        head bytea NOT NULL,
        CONSTRAINT plan_pk PRIMARY KEY (tenant_id, plan_id),
        CONSTRAINT plan_code_unique UNIQUE (tenant_id, code),
        CONSTRAINT plan_issuer_fk FOREIGN KEY (tenant_id, issuer_unit_id) REFERENCES unit (tenant_id, unit_id),
        CONSTRAINT plan_owner_fk FOREIGN KEY (tenant_id, owner_unit_id) REFERENCES unit (tenant_id, unit_id),
        CONSTRAINT plan_document_fk FOREIGN KEY (tenant_id, document_id) REFERENCES document (tenant_id, document_id),
        CONSTRAINT plan_state_known CHECK (state IN ('draft', 'published', 'closed'))
      );
      CREATE TABLE plan_proposal (
        tenant_id uuid NOT NULL,
        proposal_id uuid NOT NULL,
        document_id uuid NOT NULL,
        state text NOT NULL,
        proposal jsonb NOT NULL,
        plan_id uuid,
        created_by uuid NOT NULL,
        created_at timestamptz NOT NULL,
        version integer NOT NULL,
        head bytea NOT NULL,
        CONSTRAINT plan_proposal_pk PRIMARY KEY (tenant_id, proposal_id),
        CONSTRAINT plan_proposal_document_fk FOREIGN KEY (tenant_id, document_id) REFERENCES document (tenant_id, document_id),
        CONSTRAINT plan_proposal_plan_fk FOREIGN KEY (tenant_id, plan_id) REFERENCES plan (tenant_id, plan_id),
        CONSTRAINT plan_proposal_state_known CHECK (state IN ('open', 'approved'))
      );
      CREATE TABLE plan_section (
        tenant_id uuid NOT NULL,
        plan_id uuid NOT NULL,
        number text NOT NULL,
        title text NOT NULL,
        position integer NOT NULL,
        CONSTRAINT plan_section_pk PRIMARY KEY (tenant_id, plan_id, number),
        CONSTRAINT plan_section_plan_fk FOREIGN KEY (tenant_id, plan_id) REFERENCES plan (tenant_id, plan_id)
      );
      CREATE TABLE plan_item (
        tenant_id uuid NOT NULL,
        item_id uuid NOT NULL,
        plan_id uuid NOT NULL,
        section_number text NOT NULL,
        path text NOT NULL,
        position integer NOT NULL,
        group_heading text,
        content text NOT NULL,
        lead_mode text NOT NULL,
        leads jsonb NOT NULL,
        coordinators jsonb NOT NULL,
        deliverables jsonb NOT NULL,
        timing jsonb NOT NULL,
        nil_allowed boolean NOT NULL,
        source jsonb NOT NULL,
        CONSTRAINT plan_item_pk PRIMARY KEY (tenant_id, item_id),
        CONSTRAINT plan_item_path_unique UNIQUE (tenant_id, plan_id, path),
        CONSTRAINT plan_item_section_fk FOREIGN KEY (tenant_id, plan_id, section_number) REFERENCES plan_section (tenant_id, plan_id, number)
      );
      CREATE TABLE responsibility (
        tenant_id uuid NOT NULL,
        plan_id uuid NOT NULL,
        line integer NOT NULL,
        verb text NOT NULL,
        section_number text,
        item_id uuid,
        unit_id uuid,
        unit_type text,
        decider_kind text NOT NULL,
        decider_role text,
        decider_unit_id uuid,
        decider_person_id uuid,
        CONSTRAINT responsibility_pk PRIMARY KEY (tenant_id, plan_id, line),
        CONSTRAINT responsibility_plan_fk FOREIGN KEY (tenant_id, plan_id) REFERENCES plan (tenant_id, plan_id),
        CONSTRAINT responsibility_unit_fk FOREIGN KEY (tenant_id, unit_id) REFERENCES unit (tenant_id, unit_id),
        CONSTRAINT responsibility_decider_unit_fk FOREIGN KEY (tenant_id, decider_unit_id) REFERENCES unit (tenant_id, unit_id),
        CONSTRAINT responsibility_decider_person_fk FOREIGN KEY (tenant_id, decider_person_id) REFERENCES person (tenant_id, person_id),
        CONSTRAINT responsibility_decider_whole CHECK (
          (decider_kind = 'role' AND decider_role IS NOT NULL AND decider_unit_id IS NOT NULL AND decider_person_id IS NULL) OR
          (decider_kind = 'person' AND decider_person_id IS NOT NULL AND decider_role IS NULL AND decider_unit_id IS NULL))
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE responsibility, plan_item, plan_section, plan_proposal, plan, document; DROP FUNCTION plain_text');
  }
}
