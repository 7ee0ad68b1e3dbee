import { IntegerField, NumberField, ObjectListField, TextField, TextListField, UuidField } from '../fields/fields.js';

export class RegisterUnitDto {
  @TextField({ description: 'Tên như trong bảng. / As printed.' }) name!: string;
  @UuidField({ nullable: true, description: 'null: không rõ là đơn vị nào. / Nobody is called so, or several.' }) unitId!: string | null;
  @TextListField({ description: 'Các kỳ đã có. / Periods that it gave.' }) given!: string[];
  @TextListField({ description: 'Các kỳ còn thiếu. / Periods that are missing.' }) missing!: string[];
}

export class RegisterDto {
  @ObjectListField(() => RegisterUnitDto, { max: 100_000 }) units!: RegisterUnitDto[];
  @TextListField() periods!: string[];
  @IntegerField({ description: 'Số ô đã có. / Cells that say something.' }) given!: number;
  @IntegerField({ description: 'Số đơn vị × số kỳ. / Units times periods.' }) expected!: number;
  @NumberField({ description: 'Làm tròn xuống 0,1 %; 100 chỉ khi không thiếu ô nào. / Rounded down; 100 only where nothing is missing.' })
  percentage!: number;
}
