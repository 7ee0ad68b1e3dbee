import { InstantField, IntegerField, ObjectField, ObjectListField, TextField, UuidField } from '../fields/fields.js';
import { TaskStandingDto } from './task-responses.dto.js';

export class HolderDto {
  @UuidField() id!: string;
  @TextField({ example: 'Trần Minh Thư' }) name!: string;
}

export class TaskListItemDto extends TaskStandingDto {
  @ObjectField(() => HolderDto, { nullable: true, description: 'Ai trong đơn vị đang xử lý. / Who of the unit has it in hand.' })
  holder!: HolderDto | null;
  @IntegerField({ description: 'Gộp với bao nhiêu nhiệm vụ cùng nội dung. / With how many others it is combined.' }) combinedWith!: number;
  @InstantField({ nullable: true, description: 'Của bản nộp mới nhất. / Of the newest version.' }) submittedAt!: string | null;
}

export class TaskListDto {
  @ObjectListField(() => TaskListItemDto) items!: TaskListItemDto[];
  @TextField({ optional: true }) nextCursor?: string;
  @IntegerField({ optional: true, description: 'Cả danh sách, khi hỏi `include=counts`. / Of the whole list, where asked.' })
  total?: number;
}
