import { ValidateBy } from 'class-validator';
import { CELL_NAMES, type CellName } from '#domain/plan/proposal';
import { CORRECTABLE_CELLS, type CorrectableCell } from '#domain/plan/proposal-correction/proposal-correction';
import { ActingDto } from '../fields/acting.dto.js';
import { BooleanField, DateField, EnumField, IntegerField, NumberField, ObjectField, TextField, UuidField } from '../fields/fields.js';
import { KindListField } from '../fields/kind-list-field.js';
import { AgencyRefDto } from './plan-responses.dto.js';

/** As in a proposal: a further row of the same number is called `III.1~2`. */
const ROW = { max: 20, example: 'III.1' } as const;
const NUMBER = { max: 10, example: '1.a' } as const;
const SECTION = { min: 0, max: 10, example: 'III' } as const;

/** The fields that say which others are needed. */
const SAY_WHICH: readonly string[] = ['kind', 'op', 'as'];

/** Whether exactly the fields are there that what it says of itself needs. */
const SaysWhatItNeeds = (needs: Readonly<Record<string, readonly string[]>>): PropertyDecorator =>
  ValidateBy({
    name: 'operation',
    validator: {
      validate: (op, args) => {
        const needed = typeof op === 'string' ? needs[op] : undefined;
        if (needed === undefined || args === undefined) return true;
        const given = Object.entries(args.object).flatMap(([name, value]) =>
          value === undefined || SAY_WHICH.includes(name) ? [] : [name],
        );
        return needed.length === given.length && needed.every((name) => given.includes(name));
      },
      defaultMessage: () =>
        Object.entries(needs)
          .map(([op, names]) => `${op}: ${names.join(', ')}`)
          .join('; '),
    },
  });

export class CellCorrectionDto {
  @EnumField(['cell']) kind!: 'cell';
  @TextField(ROW) row!: string;
  @EnumField(CORRECTABLE_CELLS) cell!: CorrectableCell;
  @TextField({ min: 0, example: 'Trước ngày 15/02/2025', description: 'Mỗi dòng của ô một dòng. / Lines of the cell as lines.' })
  text!: string;
}

export class LeadModeCorrectionDto {
  @EnumField(['lead-mode']) kind!: 'lead-mode';
  @TextField(ROW) row!: string;
  @EnumField(['each', 'joint']) leadMode!: 'each' | 'joint';
  @TextField({
    max: 500,
    optional: true,
    description: 'Đồng chủ trì: cơ quan nộp kết quả, như in. / Joint: which lead submits, as printed.',
  })
  submittingLead?: string;
  @UuidField({
    optional: true,
    description: 'Nếu cơ quan đó là một nhóm: đơn vị nào của nhóm. / Where that lead is a group: which of its units.',
  })
  submittingMember?: string;
}

export class AgencyCorrectionDto {
  @EnumField(['agency']) kind!: 'agency';
  @TextField({ max: 500, example: 'P. Nội vụ', description: 'Như in. / As printed.' }) text!: string;
  @ObjectField(() => AgencyRefDto) ref!: AgencyRefDto;
  @BooleanField({ description: 'Ghi nhớ là tên gọi khác của đơn vị. / Keep it as another name of theirs.' }) remember!: boolean;
}

export class ConfirmCorrectionDto {
  @EnumField(['confirm']) kind!: 'confirm';
  @TextField({ ...ROW, nullable: true, description: 'null: của cả văn bản. / null: of the document.' }) row!: string | null;
  @EnumField(CELL_NAMES, { nullable: true }) cell!: CellName | null;
  @TextField({ max: 50, example: 'cell-damaged' }) code!: string;
  @TextField({ optional: true, description: 'Khi nhiều điều cùng mã: đúng điều nào. / Which of several of one code.' }) message?: string;
}

export class AcceptCorrectionDto {
  @EnumField(['accept']) kind!: 'accept';
  @NumberField({ from: 0, to: 1, example: 0.9, description: '0–1' }) atLeast!: number;
}

export class PlaceCorrectionDto {
  @EnumField(['place']) kind!: 'place';
  @IntegerField({ from: 1, to: 5000, description: 'Thứ tự trong `unplaced`, từ 1. / Its number in `unplaced`, from 1.' }) unplaced!: number;

  @SaysWhatItNeeds({ drop: ['unplaced'], cell: ['unplaced', 'row', 'cell'] })
  @EnumField(['drop', 'cell'], { description: 'drop: không thuộc dòng nào. / It belongs to no row.' })
  as!: 'drop' | 'cell';

  @TextField({ ...ROW, optional: true }) row?: string;
  @EnumField(CORRECTABLE_CELLS, { optional: true }) cell?: CorrectableCell;
}

export class RowCorrectionDto {
  @EnumField(['row']) kind!: 'row';

  @SaysWhatItNeeds({
    add: ['section', 'number', 'group', 'after'],
    remove: ['row'],
    number: ['row', 'number', 'group'],
  })
  @EnumField(['add', 'remove', 'number'])
  op!: 'add' | 'remove' | 'number';

  @TextField({ ...ROW, optional: true }) row?: string;
  @TextField({ ...SECTION, optional: true }) section?: string;
  @TextField({ ...NUMBER, optional: true }) number?: string;
  @TextField({ max: 1000, optional: true, nullable: true, description: 'Dòng tiêu đề của nhóm a, b, … / The heading above a, b, …' })
  group?: string | null;
  @TextField({ ...ROW, optional: true, nullable: true, description: 'Đứng sau dòng nào; null: cuối mục. / Below which; null: at the end.' })
  after?: string | null;
}

export class SectionCorrectionDto {
  @EnumField(['section']) kind!: 'section';

  @SaysWhatItNeeds({ add: ['number', 'title'], change: ['section', 'number', 'title'], remove: ['section'] })
  @EnumField(['add', 'change', 'remove'])
  op!: 'add' | 'change' | 'remove';

  @TextField({ ...SECTION, optional: true }) section?: string;
  @TextField({ ...SECTION, min: 1, optional: true }) number?: string;
  @TextField({ max: 1000, optional: true }) title?: string;
}

export class HeadCorrectionDto {
  @EnumField(['head']) kind!: 'head';
  @TextField({ max: 500, optional: true }) title?: string;
  @IntegerField({ from: 2000, to: 2100, optional: true }) year?: number;
  @TextField({ max: 300, optional: true, nullable: true }) issuer?: string | null;
  @TextField({ max: 50, optional: true, nullable: true, example: '78/QĐ-UBND' }) number?: string | null;
  @DateField({ optional: true, nullable: true }) date?: string | null;
}

export const CORRECTION_KINDS = {
  cell: CellCorrectionDto,
  'lead-mode': LeadModeCorrectionDto,
  agency: AgencyCorrectionDto,
  confirm: ConfirmCorrectionDto,
  accept: AcceptCorrectionDto,
  place: PlaceCorrectionDto,
  row: RowCorrectionDto,
  section: SectionCorrectionDto,
  head: HeadCorrectionDto,
} as const;

export type CorrectionDto = InstanceType<(typeof CORRECTION_KINDS)[keyof typeof CORRECTION_KINDS]>;

/** The most that one request corrects. */
const MOST_CORRECTIONS = 200;

export class CorrectProposalDto extends ActingDto {
  @KindListField(CORRECTION_KINDS, { min: 1, max: MOST_CORRECTIONS })
  corrections!: CorrectionDto[];
}

export class DiscardProposalDto extends ActingDto {
  @TextField({ max: 2000, optional: true, example: 'Nhập nhầm văn bản.' }) reason?: string;
}

/** How many of the corrections were corrections, how many confirmations, and how many questions are left. */
export class ProposalCorrectedDto {
  @UuidField() id!: string;
  @IntegerField() version!: number;
  @IntegerField() corrected!: number;
  @IntegerField() confirmed!: number;
  @IntegerField({ description: 'Câu hỏi còn lại. / Questions that are left.' }) questions!: number;
}
