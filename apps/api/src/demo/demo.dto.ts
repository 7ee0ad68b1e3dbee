import { ObjectListField, TextField, TextListField } from '../fields/fields.js';

export class DemoSignInDto {
  @TextField({ max: 100, example: 'thu.noivu' })
  signInName!: string;
}

export class DemoPersonDto {
  @TextField({ example: 'thu.noivu' }) signInName!: string;
  @TextField({ example: 'Trần Minh Thư' }) name!: string;
  @TextListField({ example: ['officer @ P.NoiVu'], description: 'Vai trò và đơn vị / Roles and units' }) memberships!: string[];
}

export class DemoPeopleDto {
  @ObjectListField(() => DemoPersonDto) items!: DemoPersonDto[];
}
