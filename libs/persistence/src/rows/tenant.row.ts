import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** One province-level administration; the root of everything that carries its id. */
@Entity('tenant')
@Unique('tenant_code_unique', ['code'])
export class TenantRow {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid', primaryKeyConstraintName: 'tenant_pk' })
  tenantId!: string;

  @Column({ type: 'text' })
  code!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ name: 'created_at', type: 'timestamp with time zone' })
  createdAt!: Date;
}
