import { ValidateBy } from 'class-validator';
import { PERSON_ROLES } from '#domain/organisation/capacity';
import { STEP_KINDS, type ReorganisationStep } from '#domain/organisation/reorganisation/reorganisation';
import { UNIT_TYPES, type UnitType } from '#domain/organisation/unit';
import { ActingDto } from '../fields/acting.dto.js';
import {
  BooleanField,
  DateField,
  EnumField,
  MapField,
  ObjectField,
  ObjectListField,
  TextField,
  TextListField,
  TextMapField,
  UuidListField,
} from '../fields/fields.js';

export class NewUnitDto {
  @TextField({ max: 100, example: 'P.KTHTDT' }) code!: string;
  @TextField({ max: 300, example: 'Phòng Kinh tế, Hạ tầng và Đô thị' }) name!: string;
  @EnumField(UNIT_TYPES) type!: UnitType;
  @TextField({ max: 100, example: 'TP.KonTum', description: 'Mã đơn vị cấp trên. / The parent’s code.' }) parent!: string;
  @BooleanField() isAgency!: boolean;
  @TextListField({ optional: true }) aliases?: string[];
  @BooleanField({ optional: true }) officerSubmits?: boolean;
  @BooleanField({ optional: true, description: 'Mặc định: true. / True where it is left out.' }) verified?: boolean;
}

/** What each kind of step says, and nothing else. */
const FIELDS: Readonly<Record<ReorganisationStep['kind'], readonly string[]>> = {
  create: ['made'],
  rename: ['unit', 'name'],
  move: ['unit', 'parent'],
  merge: ['units', 'into'],
  dissolve: ['unit', 'successor'],
  split: ['unit', 'parts', 'heir'],
};

/** Whether a step has exactly the fields of its kind. */
const SaysWhatItsKindNeeds = (): PropertyDecorator =>
  ValidateBy({
    name: 'step',
    validator: {
      validate: (kind, args) => {
        const known = STEP_KINDS.find((one) => one === kind);
        if (known === undefined || args === undefined) return true;
        const given = Object.entries(args.object).flatMap(([name, value]) => (value === undefined || name === 'kind' ? [] : [name]));
        return FIELDS[known].length === given.length && FIELDS[known].every((name) => given.includes(name));
      },
      defaultMessage: () =>
        'create: made; rename: unit, name; move: unit, parent; merge: units, into; dissolve: unit, successor; split: unit, parts, heir',
    },
  });

const CODE = { max: 100, optional: true } as const;

/** Units are named by their code. */
export class ReorganisationStepDto {
  @SaysWhatItsKindNeeds()
  @EnumField(STEP_KINDS)
  kind!: ReorganisationStep['kind'];

  @ObjectField(() => NewUnitDto, { optional: true }) made?: NewUnitDto;
  @TextField({ ...CODE, example: 'P.KinhTe' }) unit?: string;
  @TextListField({ optional: true }) units?: string[];
  @TextField({ max: 300, optional: true }) name?: string;
  @TextField(CODE) parent?: string;
  @TextField({ ...CODE, description: 'Đơn vị nhận sáp nhập. / Into which others are merged.' }) into?: string;
  @TextField({ ...CODE, description: 'Đơn vị tiếp nhận. / Who takes over.' }) successor?: string;
  @TextListField({ optional: true, description: 'Các đơn vị sau khi chia. / What it is split into.' }) parts?: string[];
  @TextField({ ...CODE, description: 'Đơn vị nhận việc đang làm khi chia. / Of the parts, who takes over what is open.' }) heir?: string;
}

export class ReorganisationDto extends ActingDto {
  @TextField({ max: 300, example: 'Nhập Phòng Y tế vào Văn phòng' }) name!: string;
  @TextField({ max: 500, example: 'Nghị quyết số 15/NQ-HĐND ngày 28/02/2025' }) legalBasis!: string;
  @DateField({ example: '2025-03-01', description: 'Ngày đầu của tổ chức mới. / First day of the new organisation.' }) effectiveOn!: string;
  @ObjectListField(() => ReorganisationStepDto, { max: 2000 }) steps!: ReorganisationStepDto[];

  @TextMapField({
    optional: true,
    description:
      'Mã kế hoạch → mã văn phòng tiếp tục quản lý, khi cơ quan chủ quản hoặc ban hành kết thúc. / Which office keeps a plan whose owner or issuer ends.',
  })
  planOwners?: Record<string, string>;

  @MapField(PERSON_ROLES, {
    optional: true,
    description: 'Tư cách mới ở đơn vị tiếp nhận, theo tư cách cũ. / Another role in the successor, by membership.',
  })
  roles?: Record<string, (typeof PERSON_ROLES)[number]>;

  @UuidListField({
    optional: true,
    max: 500,
    description: 'Tư cách không chuyển sang đơn vị tiếp nhận. / Memberships that do not go on.',
  })
  leaving?: string[];
}
