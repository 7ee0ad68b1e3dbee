import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { AccountRow } from './account.row.js';
import { TenantRow } from './tenant.row.js';

/** A browser's sign-in, for one tenant at a time; only the hash of its secret is kept. */
@Entity('session')
@Unique('session_secret_hash_unique', ['secretHash'])
@ForeignKey(() => AccountRow, ['accountId'], ['accountId'], { name: 'session_account_fk' })
@ForeignKey(() => TenantRow, ['tenantId'], ['tenantId'], { name: 'session_tenant_fk' })
export class SessionRow {
  @PrimaryColumn({ name: 'session_id', type: 'uuid', primaryKeyConstraintName: 'session_pk' })
  sessionId!: string;

  @Column({ name: 'secret_hash', type: 'bytea' })
  secretHash!: Buffer;

  @Column({ name: 'account_id', type: 'uuid' })
  accountId!: string;

  @Column({ name: 'tenant_id', type: 'uuid' })
  tenantId!: string;

  @Column({ name: 'person_id', type: 'uuid' })
  personId!: string;

  @Column({ name: 'created_at', type: 'timestamp with time zone' })
  createdAt!: Date;

  @Column({ name: 'expires_at', type: 'timestamp with time zone' })
  expiresAt!: Date;

  @Column({ name: 'ended_at', type: 'timestamp with time zone', nullable: true })
  endedAt!: Date | null;
}
