import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The last requests of each token, for whoever holds it. */
export class TokenRequests1763856000200 implements MigrationInterface {
  name = 'TokenRequests1763856000200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE token_request (
        token_id uuid NOT NULL,
        request_id uuid NOT NULL,
        requested_at timestamptz NOT NULL,
        method text NOT NULL,
        route text NOT NULL,
        status integer NOT NULL,
        problem text,
        duration_ms integer NOT NULL,
        CONSTRAINT token_request_pk PRIMARY KEY (token_id, request_id),
        CONSTRAINT token_request_token_fk FOREIGN KEY (token_id) REFERENCES api_token (token_id)
      );
      GRANT SELECT, INSERT, DELETE ON token_request TO docket_auth;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE token_request');
  }
}
