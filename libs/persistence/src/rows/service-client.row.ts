import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { UnitRow } from './unit.row.js';

/** A program that acts for a unit. */
@Entity('service_client')
@Unique('service_client_name_unique', ['tenantId', 'name'])
@ForeignKey(() => UnitRow, ['tenantId', 'unitId'], ['tenantId', 'unitId'], { name: 'service_client_unit_fk' })
export class ServiceClientRow {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid', primaryKeyConstraintName: 'service_client_pk' })
  tenantId!: string;

  @PrimaryColumn({ name: 'service_client_id', type: 'uuid', primaryKeyConstraintName: 'service_client_pk' })
  serviceClientId!: string;

  @Column({ name: 'unit_id', type: 'uuid' })
  unitId!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ name: 'disabled_at', type: 'timestamp with time zone', nullable: true })
  disabledAt!: Date | null;

  @Column({ type: 'integer' })
  version!: number;

  @Column({ type: 'bytea' })
  head!: Buffer;
}
