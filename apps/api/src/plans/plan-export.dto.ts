import { APPENDIX_FORMATS, type AppendixFormat } from '#composition/plans/appendix-file';
import { APPENDIX_COLUMNS, type AppendixColumn, type AppendixRow } from '#domain/plan/appendix/plan-appendix';
import { EnumField, InstantField, NumberField, ObjectListField, TextField, TextListField } from '../fields/fields.js';

export class ExportQueryDto {
  @EnumField(APPENDIX_FORMATS) format!: AppendixFormat;
}

export class AppendixColumnDto {
  @EnumField(APPENDIX_COLUMNS.map(({ name }) => name)) name!: AppendixColumn['name'];
  @TextField({ example: 'Cơ quan chủ trì' }) heading!: string;
  @TextField({
    nullable: true,
    example: 'Phân công thực hiện',
    description: 'Tiêu đề chung với cột bên cạnh. / The heading above, shared with its neighbours.',
  })
  above!: string | null;
  @NumberField({ description: 'Phần trăm bề rộng của bảng. / Per cent of the table’s width.' }) share!: number;
}

export class AppendixCellDto {
  @TextListField() lines!: string[];
}

export class AppendixRowDto {
  @EnumField(['section', 'group', 'item']) kind!: AppendixRow['kind'];
  @ObjectListField(() => AppendixCellDto, {
    description:
      'item: mỗi cột một ô; section, group: số thứ tự và tiêu đề trải hết các cột còn lại. / item: a cell for each column; section, group: number, and heading over all other columns.',
  })
  cells!: AppendixCellDto[];
}

/** Always Vietnamese: it is the text that was issued. */
export class PlanAppendixDto {
  @TextField({ example: 'KT-TP-2025' }) code!: string;
  @TextField() title!: string;
  @TextField({ example: '(Kèm theo Quyết định số 78/QĐ-UBND ngày 06 tháng 02 năm 2025 của UBND tỉnh Kon Tum)' }) source!: string;
  @ObjectListField(() => AppendixColumnDto) columns!: AppendixColumnDto[];
  @ObjectListField(() => AppendixRowDto) rows!: AppendixRowDto[];
  @TextListField() notes!: string[];
  @InstantField() exportedAt!: string;
}
