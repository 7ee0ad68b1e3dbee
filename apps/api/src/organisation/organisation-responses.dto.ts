import { ROLES } from '#domain/organisation/capacity';
import { UNIT_TYPES } from '#domain/organisation/unit';
import {
  BooleanField,
  DateField,
  EnumField,
  IntegerField,
  JsonField,
  ObjectListField,
  TextField,
  TextListField,
  UuidField,
} from '../fields/fields.js';

/** Valid from its first to its last day. */
class DatedDto {
  @DateField() validFrom!: string;
  @DateField({ nullable: true }) validTo!: string | null;
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
