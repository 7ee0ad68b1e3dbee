import { applyDecorators } from '@nestjs/common';
import { ArrayUnique } from 'class-validator';
import { ActingDto } from '../fields/acting.dto.js';
import { EnumField, InstantField, IntegerField, ObjectField, ObjectListField, TextField, UuidField } from '../fields/fields.js';
import type { PointAnswer } from '#domain/task/review';
import { ROLES } from '#domain/organisation/capacity';
import { UnitNameDto } from './unit-name.dto.js';

export class NamedDeciderDto {
  @EnumField(['role', 'person']) kind!: string;
  @TextField({ example: 'Người thẩm tra', description: 'Tên người, hoặc tên vai trò. / The person, or the role in words.' }) name!: string;
  @EnumField(ROLES, { optional: true, example: 'reviewer' }) role?: string;
  @ObjectField(() => UnitNameDto, { optional: true }) unit?: UnitNameDto;
}

export class NamedLevelDto {
  @IntegerField({ from: 1, example: 1, description: 'Cấp duyệt, từ 1. / The level of approval, from 1.' }) level!: number;
  @IntegerField({ from: 1, example: 1, description: 'Số người phải thông qua ở cấp này. / How many must approve there.' }) needed!: number;
  @ObjectListField(() => NamedDeciderDto) deciders!: NamedDeciderDto[];
}

export class NamedDecidersDto {
  @ObjectListField(() => NamedLevelDto, { description: 'Các cấp duyệt, theo thứ tự. / The levels of approval, in order.' })
  approve!: NamedLevelDto[];
  @ObjectField(() => NamedDeciderDto, { nullable: true }) close!: NamedDeciderDto | null;
}

/** An approval names the version and its content. */
export class ApprovalDto {
  @IntegerField({ example: 1 }) level!: number;
  @IntegerField({ example: 1 }) submission!: number;
  @TextField() contentHash!: string;
  @UuidField() approvedBy!: string;
  @UuidField({ nullable: true, description: 'Thông qua thay người này. / In whose place it was given.' }) standsInFor!: string | null;
  @InstantField() approvedAt!: string;
  @TextField({ nullable: true }) note!: string | null;
  @TextField({ optional: true, nullable: true, description: 'Chỉ khi đọc một nhiệm vụ. / In the read alone.' }) approvedByName?:
    string | null;
  @TextField({ optional: true, nullable: true }) standsInForName?: string | null;
}

export class AddedReviewerDto {
  @UuidField() personId!: string;
  @IntegerField({ example: 1 }) level!: number;
  @UuidField() addedBy!: string;
  @InstantField() addedAt!: string;
  @TextField({ optional: true, nullable: true, description: 'Chỉ khi đọc một nhiệm vụ. / In the read alone.' }) personName?: string | null;
  @TextField({ optional: true, nullable: true }) addedByName?: string | null;
}

export class PointAnswerDto {
  @IntegerField({ from: 1, example: 1, description: 'Điểm thứ mấy của lần trả lại, từ 1. / Which point of the return, from 1.' })
  point!: number;
  @TextField({ example: 'Đã bổ sung phụ lục danh sách TTHC.' }) answer!: string;
}

export class AnsweredPointDto extends PointAnswerDto {
  @TextField({ example: 'Thiếu phụ lục danh sách TTHC.' }) text!: string;
}

export class ReviewerDto extends ActingDto {
  @UuidField({ description: 'Người duyệt thêm. / The further reviewer.' }) personId!: string;
}

/** To each point of the last return, once. */
export function AnswersField(): PropertyDecorator {
  return applyDecorators(
    ArrayUnique(({ point }: PointAnswerDto) => point),
    ObjectListField(() => PointAnswerDto, {
      optional: true,
      description: 'Trả lời từng điểm của lần trả lại; nộp thì phải đủ. / To each point of the last return; a submission needs all.',
    }),
  );
}

/** As values: what is logged is made of plain JSON alone. */
export function answersIn(answers: readonly PointAnswerDto[] = []): PointAnswer[] {
  return answers.map(({ point, answer }) => ({ point, answer }));
}
