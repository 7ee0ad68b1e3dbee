import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The heads of the chains of `platform_event`. */
@Entity('platform_stream')
export class PlatformStreamRow {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'platform_stream_pk' })
  stream!: string;

  @Column({ type: 'integer' })
  seq!: number;

  @Column({ type: 'bytea' })
  head!: Buffer;
}
