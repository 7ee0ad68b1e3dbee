import { TextField, UuidField } from '../fields/fields.js';

export class UnitNameDto {
  @UuidField() id!: string;
  @TextField({ example: 'P.NoiVu' }) code!: string;
  @TextField({ example: 'Phòng Nội vụ' }) name!: string;
}
