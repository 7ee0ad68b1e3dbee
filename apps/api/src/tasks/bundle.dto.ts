import { TASK_STATES } from '#domain/task/task';
import { ActingDto } from '../fields/acting.dto.js';
import { EnumField, TextField, UuidField, UuidListField } from '../fields/fields.js';

export class CombineDto extends ActingDto {
  @UuidListField({
    description:
      'Các nhiệm vụ gộp với nhiệm vụ này: cùng nội dung, cùng kỳ, cùng đơn vị chủ trì (`siblings`). / What it is combined with, of its `siblings`.',
  })
  taskIds!: string[];
}

/** Another task of the same obligation under the same lead. */
export class SiblingDto {
  @UuidField() taskId!: string;
  @TextField() reference!: string;
  @EnumField(TASK_STATES) state!: string;
  @UuidField({
    nullable: true,
    description: 'Cùng nhóm gộp nếu bằng `bundleId` của nhiệm vụ. / In the same bundle where it is the task’s.',
  })
  bundleId!: string | null;
}
