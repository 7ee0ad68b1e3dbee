import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { TenantRow } from './tenant.row.js';

/** A day that a tenant works, or has off, other than the nation. */
@Entity('calendar_day')
@ForeignKey(() => TenantRow, ['tenantId'], ['tenantId'], { name: 'calendar_day_tenant_fk' })
@Check('calendar_day_kind_known', `kind IN ('off', 'working')`)
@Index('calendar_day_unique', ['tenantId', 'day'], { unique: true, where: 'NOT withdrawn' })
export class CalendarDayRow {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid', primaryKeyConstraintName: 'calendar_day_pk' })
  tenantId!: string;

  @PrimaryColumn({ name: 'calendar_day_id', type: 'uuid', primaryKeyConstraintName: 'calendar_day_pk' })
  calendarDayId!: string;

  @Column({ type: 'date' })
  day!: string;

  @Column({ type: 'text' })
  kind!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  announcement!: string;

  @Column({ type: 'boolean' })
  withdrawn!: boolean;

  @Column({ type: 'integer' })
  version!: number;

  @Column({ type: 'bytea' })
  head!: Buffer;
}
