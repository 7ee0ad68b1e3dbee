import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { TenantRow } from './tenant.row.js';

/** A group, role or outside body that plans print as lead or coordinator; `rule` is a group's. */
@Entity('party')
@Check('party_kind_known', "kind IN ('group', 'role', 'external')")
@Unique('party_name_unique', ['tenantId', 'name'])
@ForeignKey(() => TenantRow, ['tenantId'], ['tenantId'], { name: 'party_tenant_fk' })
export class PartyRow {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid', primaryKeyConstraintName: 'party_pk' })
  tenantId!: string;

  @PrimaryColumn({ name: 'party_id', type: 'uuid', primaryKeyConstraintName: 'party_pk' })
  partyId!: string;

  @Column({ type: 'text' })
  kind!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text', array: true })
  aliases!: string[];

  @Column({ type: 'jsonb', nullable: true })
  rule!: unknown;

  @Column({ type: 'integer' })
  version!: number;

  @Column({ type: 'bytea' })
  head!: Buffer;
}
