import { DECIDING_VERBS } from '#domain/plan/responsibility';
import { BooleanField, DateField, EnumField, IntegerField, ObjectField, ObjectListField, TextListField } from '../fields/fields.js';
import { PersonNameDto } from '../sessions/session-responses.dto.js';
import { NamedDeciderDto } from '../tasks/approval.dto.js';
import { UnitNameDto } from '../tasks/unit-name.dto.js';

export class DecidingPersonDto {
  @ObjectField(() => PersonNameDto) person!: PersonNameDto;
  @BooleanField({ description: 'Cùng cơ quan với đơn vị chủ trì. / Of the same agency as the lead.' }) barred!: boolean;
  @BooleanField({ description: 'Vắng mặt ngày này. / Away on the day.' }) absent!: boolean;
}

export class DecisionDto {
  @EnumField(DECIDING_VERBS, { example: 'approve' }) verb!: string;
  @IntegerField({ from: 1, example: 1, description: 'Cấp duyệt; của việc khác: 1. / The level of approval; 1 of other verbs.' })
  level!: number;
  @IntegerField({ from: 1, example: 1, description: 'Số người phải quyết định. / How many must decide.' }) needed!: number;
  @ObjectListField(() => NamedDeciderDto, { description: 'Trống: bảng phân công không nêu ai. / Empty: the table names nobody.' })
  deciders!: NamedDeciderDto[];
  @EnumField(['somebody', 'nobody', 'barred', 'too-few'], {
    description: 'Có người quyết định được, không có ai, hay đều cùng cơ quan. / Whether anybody can.',
  })
  standing!: string;
  @ObjectListField(() => DecidingPersonDto) people!: DecidingPersonDto[];
  @TextListField({ nullable: true, description: 'Các mục; null: mọi mục. / The rows; null: every row.' }) rows!: string[] | null;
}

export class DecidersOfUnitDto {
  @DateField() on!: string;
  @ObjectField(() => UnitNameDto) unit!: UnitNameDto;
  @ObjectListField(() => DecisionDto) items!: DecisionDto[];
}
