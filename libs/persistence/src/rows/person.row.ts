import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { AccountRow } from './account.row.js';
import { TenantRow } from './tenant.row.js';

/** An account in one tenant; `accountId` is null for somebody who never signs in. */
@Entity('person')
@Unique('person_account_unique', ['tenantId', 'accountId'])
@ForeignKey(() => TenantRow, ['tenantId'], ['tenantId'], { name: 'person_tenant_fk' })
@ForeignKey(() => AccountRow, ['accountId'], ['accountId'], { name: 'person_account_fk' })
export class PersonRow {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid', primaryKeyConstraintName: 'person_pk' })
  tenantId!: string;

  @PrimaryColumn({ name: 'person_id', type: 'uuid', primaryKeyConstraintName: 'person_pk' })
  personId!: string;

  @Column({ name: 'account_id', type: 'uuid', nullable: true })
  accountId!: string | null;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'integer' })
  version!: number;

  @Column({ type: 'bytea' })
  head!: Buffer;
}
