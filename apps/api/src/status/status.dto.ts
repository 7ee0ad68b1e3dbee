import { DateField, EnumField, InstantField, TextField } from '../fields/fields.js';

export class HealthDto {
  @EnumField(['live', 'ready', 'not-ready']) status!: string;
}

export class MetaDto {
  @InstantField() now!: string;
  @DateField({ description: 'Ngày theo lịch Việt Nam. / The legal date.' }) today!: string;
  @EnumField(['real', 'demo']) clock!: string;
  @TextField({ example: 'Asia/Ho_Chi_Minh' }) timeZone!: string;
  @TextField() buildId!: string;
}
