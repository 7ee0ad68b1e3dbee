import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { TenantRow } from './tenant.row.js';

/** A token of a person or of a service client, for exactly one tenant; only the hash of its secret is kept. */
@Entity('api_token')
@Unique('api_token_secret_hash_unique', ['secretHash'])
@ForeignKey(() => TenantRow, ['tenantId'], ['tenantId'], { name: 'api_token_tenant_fk' })
export class ApiTokenRow {
  @PrimaryColumn({ name: 'token_id', type: 'uuid', primaryKeyConstraintName: 'api_token_pk' })
  tokenId!: string;

  @Column({ name: 'secret_hash', type: 'bytea' })
  secretHash!: Buffer;

  @Column({ name: 'tenant_id', type: 'uuid' })
  tenantId!: string;

  @Column({ name: 'person_id', type: 'uuid', nullable: true })
  personId!: string | null;

  @Column({ name: 'service_client_id', type: 'uuid', nullable: true })
  serviceClientId!: string | null;

  @Column({ type: 'text' })
  label!: string;

  @Column({ name: 'created_at', type: 'timestamp with time zone' })
  createdAt!: Date;

  @Column({ name: 'expires_at', type: 'timestamp with time zone' })
  expiresAt!: Date;

  @Column({ name: 'revoked_at', type: 'timestamp with time zone', nullable: true })
  revokedAt!: Date | null;
}
