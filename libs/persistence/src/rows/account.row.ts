import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** Who can sign in, whatever tenants they act in. */
@Entity('account')
@Unique('account_sign_in_name_unique', ['signInName'])
export class AccountRow {
  @PrimaryColumn({ name: 'account_id', type: 'uuid', primaryKeyConstraintName: 'account_pk' })
  accountId!: string;

  @Column({ name: 'sign_in_name', type: 'text' })
  signInName!: string;

  @Column({ name: 'created_at', type: 'timestamp with time zone' })
  createdAt!: Date;

  @Column({ name: 'disabled_at', type: 'timestamp with time zone', nullable: true })
  disabledAt!: Date | null;
}
