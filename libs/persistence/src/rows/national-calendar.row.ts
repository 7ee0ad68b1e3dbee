import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The special days of one year, as an array of the domain's `SpecialDay`; a year without a row is unknown. */
@Entity('national_calendar')
export class NationalCalendarRow {
  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'national_calendar_pk' })
  year!: number;

  @Column({ type: 'jsonb' })
  days!: object;
}
