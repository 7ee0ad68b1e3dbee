import { DECIDING_VERBS } from '#domain/plan/responsibility';
import { BooleanField, DateField, EnumField, ObjectField, ObjectListField, TextListField } from '../fields/fields.js';
import { PersonNameDto } from '../sessions/session-responses.dto.js';
import { NamedDeciderDto } from '../tasks/task-responses.dto.js';
import { UnitNameDto } from '../tasks/unit-name.dto.js';

export class DecidingPersonDto {
  @ObjectField(() => PersonNameDto) person!: PersonNameDto;
  @BooleanField({ description: 'Cùng cơ quan với đơn vị chủ trì. / Of the same agency as the lead.' }) barred!: boolean;
}

export class DecisionDto {
  @EnumField(DECIDING_VERBS, { example: 'approve' }) verb!: string;
  @ObjectField(() => NamedDeciderDto, { nullable: true, description: 'null: bảng phân công không nêu ai. / The table names nobody.' })
  decider!: NamedDeciderDto | null;
  @EnumField(['somebody', 'nobody', 'barred'], {
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
