import {
  BooleanField,
  EnumField,
  EnumListField,
  IntegerField,
  ObjectField,
  ObjectListField,
  TextField,
  TextGridField,
} from '../fields/fields.js';
import { PageBoxDto } from './document-responses.dto.js';

export class TextBlockDto {
  @EnumField(['paragraph', 'table']) kind!: string;
  @TextField({ optional: true, min: 0 }) text?: string;
  @IntegerField({ optional: true, nullable: true }) page?: number | null;
  @ObjectField(() => PageBoxDto, { optional: true, nullable: true }) box?: PageBoxDto | null;
  @TextGridField({ optional: true, description: 'Các dòng của ô cách nhau bằng \\n. / Lines of a cell are parted by \\n.' })
  rows?: string[][];
}

export class SheetDto {
  @TextField({ min: 0 }) name!: string;
  @TextGridField() rows!: string[][];
}

/** The text of a file: paragraphs and tables (`flow`), or sheets. */
export class DocumentTextDto {
  @EnumField(['flow', 'sheets']) kind!: string;
  @BooleanField({ description: 'Tệp không còn chữ nào khác. / The file holds no more text.' }) isWhole!: boolean;
  @ObjectListField(() => TextBlockDto, { optional: true, max: 100_000 }) blocks?: TextBlockDto[];
  @ObjectListField(() => SheetDto, { optional: true }) sheets?: SheetDto[];
}

export class TextPartDto {
  @EnumField(['same', 'added', 'removed']) kind!: string;
  @TextField({ min: 0 }) text!: string;
}

export class PlacedCellDto {
  @TextField({ example: 'B7' }) address!: string;
  @TextField({ min: 0 }) text!: string;
}

const ENTRY_KINDS = [
  'same',
  'context',
  'added',
  'removed',
  'changed',
  'sheet-added',
  'sheet-removed',
  'column-added',
  'column-removed',
  'row-added',
  'row-removed',
  'cell',
] as const;

/** What differs, in reading order; which fields there are depends on the kind. */
export class ComparisonEntryDto {
  @EnumField(ENTRY_KINDS) kind!: string;
  @IntegerField({ optional: true, description: 'Số đoạn giống nhau. / So many paragraphs are alike.' }) count?: number;
  @TextField({ optional: true, min: 0 }) text?: string;
  @ObjectListField(() => TextPartDto, { optional: true, max: 100_000 }) parts?: TextPartDto[];
  @IntegerField({ optional: true, nullable: true }) pageBefore?: number | null;
  @IntegerField({ optional: true, nullable: true }) pageAfter?: number | null;
  @TextField({ optional: true }) sheet?: string;
  @TextField({ optional: true }) column?: string;
  @IntegerField({ optional: true }) row?: number;
  @ObjectListField(() => PlacedCellDto, { optional: true, max: 100_000 }) cells?: PlacedCellDto[];
  @ObjectField(() => PlacedCellDto, { optional: true }) before?: PlacedCellDto;
  @ObjectField(() => PlacedCellDto, { optional: true }) after?: PlacedCellDto;
}

export class ChangeTotalsDto {
  @IntegerField() added!: number;
  @IntegerField() removed!: number;
  @IntegerField() changed!: number;
}

export class TextComparisonDto {
  @EnumField(['flow', 'sheets', 'incomparable']) kind!: string;
  @ObjectListField(() => ComparisonEntryDto, { optional: true, max: 100_000 }) entries?: ComparisonEntryDto[];
  @ObjectField(() => ChangeTotalsDto, { optional: true }) totals?: ChangeTotalsDto;
  @BooleanField({
    optional: true,
    description: 'False: khác nhau quá nhiều, một phần không ghép cặp được. / Too much differs to be matched in full.',
  })
  isWhole?: boolean;
  @EnumListField(['layout', 'pictures', 'formulas', 'beyond-limit'], {
    optional: true,
    description: 'Những gì không so sánh. / What was not compared.',
  })
  notCompared?: string[];
}

export class FieldChangeDto {
  @EnumField(['type', 'number', 'issuedOn', 'issuer', 'subject', 'signer']) field!: string;
  @TextField({ nullable: true }) before!: string | null;
  @TextField({ nullable: true }) after!: string | null;
}

export class DocumentComparisonDto {
  @ObjectField(() => TextComparisonDto, {
    nullable: true,
    description: 'null: một trong hai tệp không đọc được chữ. / One of them has no text.',
  })
  text!: TextComparisonDto | null;
  @ObjectListField(() => FieldChangeDto) fields!: FieldChangeDto[];
}
