import { LATENESS_CAUSES, LATENESS_READINGS, type LatenessCause, type LatenessJudgement } from '#domain/task/task';
import { ActingDto } from '../fields/acting.dto.js';
import { DateField, EnumField, InstantField, ObjectField, TextField, UuidField } from '../fields/fields.js';

export class SuspensionDto {
  @DateField({ description: 'Ngày đầu tạm dừng. / Its first day.' }) since!: string;
  @DateField({ description: 'Ngày làm tiếp. / The day on which the work goes on.' }) until!: string;
  @TextField() reason!: string;
  @UuidField() suspendedBy!: string;
  @TextField({ optional: true, nullable: true }) suspendedByName?: string | null;
}

export class LatenessJudgementDto {
  @EnumField(LATENESS_READINGS, { description: 'Khách quan, hoặc chủ quan. / Could not be helped, or could.' }) reading!: string;
  @TextField() reason!: string;
  @UuidField() judgedBy!: string;
  @TextField({ optional: true, nullable: true }) judgedByName?: string | null;
  @InstantField() judgedAt!: string;
}

export class ExplainedLatenessDto {
  @EnumField(LATENESS_CAUSES) cause!: string;
  @TextField() text!: string;
  @TextField({ nullable: true, description: 'Ai chịu trách nhiệm. / Who answers for it.' }) responsible!: string | null;
  @UuidField() explainedBy!: string;
  @TextField({ optional: true, nullable: true }) explainedByName?: string | null;
  @InstantField() explainedAt!: string;
  @ObjectField(() => LatenessJudgementDto, { nullable: true }) judgement!: LatenessJudgementDto | null;
}

export class SuspendDto extends ActingDto {
  @DateField({ example: '2025-03-03', description: 'Ngày làm tiếp. / The day on which the work goes on.' })
  until!: string;

  @TextField({ example: 'Chờ văn bản hướng dẫn của Bộ Nội vụ.' })
  reason!: string;
}

export class ExplainLatenessDto extends ActingDto {
  @EnumField(LATENESS_CAUSES, { example: 'waiting-for-superior' })
  cause!: LatenessCause;

  @TextField({ example: 'Sở Nội vụ gửi biểu mẫu ngày 17/02/2025.' })
  text!: string;

  @TextField({ optional: true, nullable: true, max: 200, example: 'Phó Trưởng phòng phụ trách' })
  responsible?: string | null;
}

export class JudgeLatenessDto extends ActingDto {
  @EnumField(LATENESS_READINGS, { example: 'objective' })
  reading!: LatenessJudgement['reading'];

  @TextField({ example: 'Có công văn của Sở Nội vụ kèm theo.' })
  reason!: string;
}
