import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ApiTokenRow } from './api-token.row.js';

/** A request that came with a token; of each token the last hundred are kept. */
@Entity('token_request')
@ForeignKey(() => ApiTokenRow, ['tokenId'], ['tokenId'], { name: 'token_request_token_fk' })
export class TokenRequestRow {
  @PrimaryColumn({ name: 'token_id', type: 'uuid', primaryKeyConstraintName: 'token_request_pk' })
  tokenId!: string;

  @PrimaryColumn({ name: 'request_id', type: 'uuid', primaryKeyConstraintName: 'token_request_pk' })
  requestId!: string;

  @Column({ name: 'requested_at', type: 'timestamp with time zone' })
  requestedAt!: Date;

  @Column({ type: 'text' })
  method!: string;

  @Column({ type: 'text' })
  route!: string;

  @Column({ type: 'integer' })
  status!: number;

  @Column({ type: 'text', nullable: true })
  problem!: string | null;

  @Column({ name: 'duration_ms', type: 'integer' })
  durationMs!: number;
}
