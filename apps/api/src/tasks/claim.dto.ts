import { InstantField, TextField, UuidField } from '../fields/fields.js';

export class ClaimDto {
  @UuidField({ description: 'Người đang xử lý. / Who has it in hand.' }) personId!: string;
  @TextField({ optional: true, nullable: true, description: 'Chỉ khi đọc một nhiệm vụ. / In the read alone.' }) personName?: string | null;
  @InstantField() since!: string;
  @UuidField({ nullable: true, description: 'null: người đó tự nhận. / Null: they took it themselves.' }) forwardedBy!: string | null;
  @TextField({ optional: true, nullable: true }) forwardedByName?: string | null;
  @TextField({ nullable: true, description: 'Bút phê. / What was said with it.' }) note!: string | null;
}

export class SentBackDto {
  @TextField({ example: 'Cần bổ sung danh sách TTHC đã bãi bỏ.' }) reason!: string;
  @UuidField() sentBackBy!: string;
  @TextField({ optional: true, nullable: true }) sentBackByName?: string | null;
  @InstantField() sentBackAt!: string;
}
