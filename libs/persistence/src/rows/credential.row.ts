import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { AccountRow } from './account.row.js';

/** How an account proves itself; `secret` is a password hash, never a password. */
@Entity('credential')
@ForeignKey(() => AccountRow, ['accountId'], ['accountId'], { name: 'credential_account_fk' })
export class CredentialRow {
  @PrimaryColumn({ name: 'account_id', type: 'uuid', primaryKeyConstraintName: 'credential_pk' })
  accountId!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'credential_pk' })
  kind!: string;

  @Column({ type: 'text' })
  secret!: string;

  @Column({ name: 'changed_at', type: 'timestamp with time zone' })
  changedAt!: Date;
}
