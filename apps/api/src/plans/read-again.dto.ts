import { SAID_KINDS, type LostCorrection } from '#application/plans/proposal-correction/carried';
import { CELL_NAMES } from '#domain/plan/proposal';
import { ActingDto } from '../fields/acting.dto.js';
import { BooleanField, EnumField, IntegerField, ObjectListField, TextField, UuidField } from '../fields/fields.js';
import { SaidColumnDto } from './plan-requests.dto.js';

export class ReadPlanAgainDto extends ActingDto {
  @BooleanField({
    optional: true,
    description: 'Chỉ xem trước: điều gì giữ được, điều gì không. / Only preview what is kept, and what is not.',
  })
  dryRun?: boolean;

  @UuidField({ optional: true, description: 'Cơ quan ban hành, để nhớ các cột. / Its issuer, to remember the columns for.' })
  issuerUnitId?: string;

  @ObjectListField(() => SaidColumnDto, { min: 1, max: 30 }) columns!: SaidColumnDto[];
}

/** Something that people had said and that does not fit what is read now. */
export class LostCorrectionDto {
  @EnumField(SAID_KINDS) what!: LostCorrection['what'];
  @TextField({ nullable: true, example: 'III.1', description: 'Tên dòng trước khi đọc lại. / What the row was called before.' })
  row!: string | null;
  @EnumField(CELL_NAMES, { nullable: true }) cell!: string | null;
  @TextField({ min: 0, description: 'Nội dung đã nhập, câu đã trả lời, hoặc tên cơ quan. / What was put in, answered, or named.' })
  text!: string;
}

/** In a dry run `version` is the one that stands, and `questions` what would be asked. */
export class PlanReadAgainDto {
  @UuidField() id!: string;
  @IntegerField() version!: number;
  @IntegerField({ description: 'Điều đã sửa, đã xác nhận còn giữ. / How much of what people had said is kept.' }) kept!: number;
  @ObjectListField(() => LostCorrectionDto) lost!: LostCorrectionDto[];
  @IntegerField({ description: 'Câu hỏi còn lại. / Questions that are left.' }) questions!: number;
}
