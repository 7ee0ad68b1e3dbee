import { IntegerField, ObjectListField, TextField, TextListField, UuidField } from '../fields/fields.js';
import { PlaceDto } from '../tasks/task-responses.dto.js';

const REQUIREMENT = 'Trả lời yêu cầu thứ mấy; null: chưa xác định được. / Which requirement it answers; null where that cannot be told.';

export class ProposedAnswerQueryDto {
  @UuidField({ optional: true, description: 'Nhiệm vụ đang nộp. / The task that it is given for.' }) task?: string;
}

export class ProposedTaskDto extends PlaceDto {
  @TextField() content!: string;
  @TextListField({ description: 'Các từ trùng với dòng, không dấu. / The words that it shares with the row, without marks.' })
  words!: string[];
  @IntegerField({ nullable: true, from: 1, description: REQUIREMENT }) requirement!: number | null;
}

export class ProposedAnswerDto {
  @ObjectListField(() => ProposedTaskDto, {
    description: 'Nhiệm vụ đang mở của đơn vị gửi, khả năng cao trước. / Open tasks of its own unit, likeliest first.',
  })
  tasks!: ProposedTaskDto[];
  @IntegerField({ nullable: true, from: 1, description: REQUIREMENT }) requirement!: number | null;
}
