import { BooleanField, ObjectListField, TextField, UuidListField } from '../fields/fields.js';

export class BlockerDto {
  @TextField({ example: 'contribution-open' }) code!: string;
  @TextField({ example: 'Còn 1 ý kiến phối hợp bắt buộc chưa có.' }) message!: string;
}

export class AvailableActionDto {
  @TextField({ example: 'submit' }) verb!: string;
  @BooleanField() enabled!: boolean;
  @UuidListField({ description: 'Các tư cách cho phép. / Capacities that permit it.' }) capacities!: string[];
  @ObjectListField(() => BlockerDto) blockers!: BlockerDto[];
}
