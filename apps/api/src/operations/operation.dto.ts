import { EnumField, InstantField, IntegerField, TextField, UuidField } from '../fields/fields.js';
import { BulkAnswerDto } from '../tasks/bulk-responses.dto.js';
import { OPERATION_STATES } from './present-operation.js';

/** A long act, carried out behind the request that asked for it. */
export class OperationDto extends BulkAnswerDto {
  @UuidField() id!: string;
  @TextField({ example: 'task.remind' }) kind!: string;
  @EnumField(OPERATION_STATES) state!: string;
  @InstantField() createdAt!: string;
  @InstantField({ nullable: true }) completedAt!: string | null;
  @IntegerField({ description: 'Số nhiệm vụ. / How many tasks.' }) total!: number;
  @IntegerField({ description: 'Đã có kết quả. / How many have their result.' }) carriedOut!: number;
}
