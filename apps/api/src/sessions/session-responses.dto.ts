import { ROLES } from '#domain/organisation/capacity';
import { DateField, EnumField, InstantField, ObjectField, ObjectListField, TextField, UuidField } from '../fields/fields.js';
import { PlaceDto } from '../tasks/task-responses.dto.js';

export class TenantDto {
  @UuidField() id!: string;
  @TextField({ example: 'kon-tum' }) code!: string;
  @TextField({ example: 'Tỉnh Kon Tum' }) name!: string;
}

export class SignedInDto {
  @ObjectField(() => TenantDto) tenant!: TenantDto;
  @UuidField() personId!: string;
  @InstantField() expiresAt!: string;
}

export class IdentityDto {
  @UuidField() tenant!: string;
  @EnumField(['person', 'service']) type!: string;
  @UuidField() id!: string;
  @UuidField({ description: 'Mã của phiên hoặc của mã truy cập. / The id of the session or token.' }) proofId!: string;
  @EnumField(['password', 'token']) auth!: string;
}

export class CapacityDto {
  @UuidField() id!: string;
  @EnumField(ROLES) role!: string;
  @UuidField() unitId!: string;
  @UuidField({ nullable: true }) agencyId!: string | null;
  @UuidField({
    nullable: true,
    description: 'Người được thay mặt; null: tư cách của chính mình. / For whom one stands in; null in one’s own right.',
  })
  deputyFor!: string | null;
}

export class PersonNameDto {
  @UuidField() id!: string;
  @TextField() name!: string;
}

export class MeDto {
  @EnumField(['person', 'service']) type!: string;
  @UuidField() tenant!: string;
  @ObjectField(() => PersonNameDto, { nullable: true }) person!: PersonNameDto | null;
  @ObjectListField(() => CapacityDto) capacities!: CapacityDto[];
  @DateField() today!: string;
  @InstantField() now!: string;
  @EnumField(['real', 'demo']) clock!: string;
}

export class NotifiedTaskDto extends PlaceDto {
  @TextField({ example: 'III.1' }) path!: string;
  @TextField() content!: string;
}

export class NotificationDto {
  @UuidField() id!: string;
  @TextField({ example: 'return' }) kind!: string;
  @UuidField() eventId!: string;
  @TextField({ example: 'task.return', description: 'Việc đã làm, như nhật ký ghi. / The act, as the log names it.' }) action!: string;
  @ObjectField(() => PersonNameDto, { nullable: true, description: 'null: hệ thống, phần mềm. / Null: the system, or software.' })
  by!: PersonNameDto | null;
  @ObjectField(() => NotifiedTaskDto, { nullable: true }) task!: NotifiedTaskDto | null;
  @InstantField() createdAt!: string;
}

export class NotificationListDto {
  @ObjectListField(() => NotificationDto) items!: NotificationDto[];
  @TextField({ optional: true }) nextCursor?: string;
}

export class TokenDto {
  @UuidField() id!: string;
  @TextField() label!: string;
  @InstantField() createdAt!: string;
  @InstantField() expiresAt!: string;
  @InstantField({ nullable: true }) revokedAt!: string | null;
  @InstantField({ nullable: true, description: 'null: chưa dùng. / Null: never.' }) lastUsedAt!: string | null;
}

export class TokenListDto {
  @ObjectListField(() => TokenDto) items!: TokenDto[];
}

export class IssuedTokenDto {
  @UuidField() id!: string;
  @TextField() label!: string;
  @InstantField() expiresAt!: string;
  @TextField({ description: 'Chỉ hiện một lần. / Shown this once.' }) secret!: string;
}
