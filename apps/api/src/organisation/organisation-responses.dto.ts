import { ROLES } from '#domain/organisation/capacity';
import { UNIT_TYPES } from '#domain/organisation/unit';
import {
  BooleanField,
  DateField,
  EnumField,
  IntegerField,
  JsonField,
  ObjectField,
  ObjectListField,
  TextField,
  TextListField,
  UuidField,
  UuidListField,
} from '../fields/fields.js';
import { PersonNameDto } from '../sessions/session-responses.dto.js';
import { UnitNameDto } from '../tasks/unit-name.dto.js';
import { NamedAbsenceDto } from './absence.dto.js';

/** Valid from its first to its last day. */
class DatedDto {
  @DateField() validFrom!: string;
  @DateField({ nullable: true }) validTo!: string | null;
}

export class EarlierStandingDto {
  @DateField({ description: 'Ngày cuối. / The last day of it.' }) until!: string;
  @TextField() name!: string;
  @UuidField({ nullable: true }) parentId!: string | null;
}

export class UnitDto extends DatedDto {
  @UuidField() id!: string;
  @UuidField({ nullable: true }) parentId!: string | null;
  @TextField({ example: 'P.NoiVu' }) code!: string;
  @TextField({ example: 'Phòng Nội vụ' }) name!: string;
  @EnumField(UNIT_TYPES) type!: string;
  @BooleanField() isAgency!: boolean;
  @TextListField() aliases!: string[];
  @BooleanField() officerSubmits!: boolean;
  @BooleanField({ description: 'false: "Cần xác minh".' }) verified!: boolean;
  @UuidField({ nullable: true, description: 'Đơn vị tiếp nhận khi sắp xếp. / Who took over when it ended.' }) successorId!: string | null;
  @ObjectListField(() => EarlierStandingDto, { description: 'Tên và cấp trên trước đây. / Names and parents that it had.' })
  earlier!: EarlierStandingDto[];
  @IntegerField() version!: number;
}

export class UnitListDto {
  @ObjectListField(() => UnitDto) items!: UnitDto[];
  @TextField({ optional: true }) nextCursor?: string;
}

export class PartyDto {
  @UuidField() id!: string;
  @EnumField(['group', 'role', 'external']) kind!: string;
  @TextField() name!: string;
  @TextListField() aliases!: string[];
  @JsonField({ optional: true, description: 'Quy tắc của nhóm. / The rule of a group.' }) rule?: Record<string, unknown>;
  @IntegerField() version!: number;
}

export class PartyListDto {
  @ObjectListField(() => PartyDto) items!: PartyDto[];
  @TextField({ optional: true }) nextCursor?: string;
}

export class MembershipDto extends DatedDto {
  @UuidField() id!: string;
  @UuidField() personId!: string;
  @UuidField() unitId!: string;
  @EnumField(ROLES) role!: string;
  @IntegerField() version!: number;
}

export class PersonDto {
  @UuidField() id!: string;
  @TextField() name!: string;
  @ObjectListField(() => MembershipDto) memberships!: MembershipDto[];
}

export class PersonListDto {
  @ObjectListField(() => PersonDto) items!: PersonDto[];
  @TextField({ optional: true }) nextCursor?: string;
}

export class MemberDto extends MembershipDto {
  @ObjectField(() => PersonNameDto) person!: PersonNameDto;
}

export class DeputyDto extends MembershipDto {
  @UuidField({ description: 'Người được thay. / Who is stood in for.' }) forPersonId!: string;
  @TextField({ example: 'Quyết định số 12/QĐ-UBND ngày 20/02/2025' }) legalBasis!: string;
}

export class NamedDeputyDto extends DeputyDto {
  @ObjectField(() => PersonNameDto) person!: PersonNameDto;
  @ObjectField(() => PersonNameDto) forPerson!: PersonNameDto;
  @ObjectField(() => UnitNameDto) unit!: UnitNameDto;
}

export class DeputyListDto {
  @ObjectListField(() => NamedDeputyDto) items!: NamedDeputyDto[];
  @TextField({ optional: true }) nextCursor?: string;
}

export class GroupNameDto {
  @UuidField() id!: string;
  @TextField({ example: 'Các phòng chuyên môn thuộc UBND thành phố' }) name!: string;
}

export class UnitPageDto extends UnitDto {
  @DateField({ description: 'Ngày được hỏi. / The day that was asked for.' }) on!: string;
  @ObjectField(() => UnitNameDto, { nullable: true }) parent!: UnitNameDto | null;
  @ObjectField(() => UnitNameDto, { nullable: true, description: 'null: không thuộc cơ quan nào. / Of no agency.' })
  agency!: UnitNameDto | null;
  @ObjectField(() => UnitNameDto, { nullable: true, description: 'Đơn vị tiếp nhận khi kết thúc. / Who took over when it ended.' })
  successor!: UnitNameDto | null;
  @ObjectListField(() => GroupNameDto) groups!: GroupNameDto[];
  @ObjectListField(() => MemberDto) members!: MemberDto[];
  @ObjectListField(() => NamedDeputyDto) deputies!: NamedDeputyDto[];

  @ObjectListField(() => NamedAbsenceDto, {
    description: 'Người của đơn vị vắng mặt từ ngày này. / Its people who are away on the day or later.',
  })
  absences!: NamedAbsenceDto[];

  @UuidListField({ description: 'Tư cách của bạn cho phép quản lý người của đơn vị. / Your capacities that let you keep its people.' })
  keptBy!: string[];

  @UuidListField({
    description: 'Tư cách của bạn cho phép ghi nhận người vắng mặt. / Your capacities that let you write down who is away.',
  })
  excusedBy!: string[];

  @UuidListField({ description: 'Tư cách của bạn cho phép thêm tên gọi. / Your capacities that let you add names.' })
  namedBy!: string[];
}

export class DayOfChangeDto {
  @DateField() on!: string;
  @IntegerField() unitsBegun!: number;
  @IntegerField({ description: 'Hết hiệu lực từ ngày này. / No more from this day on.' }) unitsEnded!: number;
  @IntegerField({ description: 'Đổi tên hoặc cấp trên. / Renamed or moved.' }) unitsChanged!: number;
  @IntegerField() membershipsBegun!: number;
  @IntegerField() membershipsEnded!: number;
}

export class DaysOfChangeDto {
  @IntegerField({ example: 2025 }) year!: number;
  @ObjectListField(() => DayOfChangeDto) items!: DayOfChangeDto[];
}
