import { BULK_OUTCOMES } from './present-bulk.js';
import { EnumField, IntegerField, ObjectField, ObjectListField, TextField, UuidField } from '../fields/fields.js';
import { ProblemBlockerDto } from '../problems/problem.dto.js';
import { PROBLEM_CODES } from '../problems/problem-codes.js';

export class BulkRefusalDto {
  @EnumField(PROBLEM_CODES) code!: string;
  @TextField({ example: 'Trạng thái không cho phép' }) message!: string;
  @ObjectListField(() => ProblemBlockerDto) blockers!: ProblemBlockerDto[];
}

export class BulkResultDto {
  @UuidField() taskId!: string;
  @TextField({ nullable: true, example: 'VD-2025/VIII.5/2025-03-14/P.VHTT', description: 'null: không tìm thấy. / Null: not found.' })
  reference!: string | null;
  @EnumField(BULK_OUTCOMES) outcome!: string;
  @IntegerField({ optional: true, description: 'Sau khi thực hiện. / As it is afterwards.' }) version?: number;
  @ObjectField(() => BulkRefusalDto, { optional: true }) refusal?: BulkRefusalDto;
}

export class BulkTotalsDto {
  @IntegerField() done!: number;
  @IntegerField({ description: 'Chỉ khi xem trước. / Of a dry run alone.' }) wouldDo!: number;
  @IntegerField() refused!: number;
}

/** A result for each task, in the order in which they were named. */
export class BulkAnswerDto {
  @ObjectListField(() => BulkResultDto) results!: BulkResultDto[];
  @ObjectField(() => BulkTotalsDto) totals!: BulkTotalsDto;
}
