import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** How far the demo clock runs from real time, in milliseconds; one row at most. */
@Entity('demo_clock')
@Check('demo_clock_is_one', 'singleton')
export class DemoClockRow {
  @PrimaryColumn({ type: 'boolean', primaryKeyConstraintName: 'demo_clock_pk', default: true })
  singleton!: boolean;

  @Column({ name: 'offset_ms', type: 'bigint' })
  offsetMs!: string;
}
