import { PROCESS_FORMATS } from '#composition/processes/process-document';
import { TASK_STATES, type TaskState } from '#domain/task/task';
import {
  BooleanField,
  EnumField,
  InstantField,
  NumberField,
  ObjectField,
  ObjectListField,
  TextField,
  UuidField,
} from '../fields/fields.js';

const ASKED_FORMATS = [...PROCESS_FORMATS, 'json'] as const;

export class ProcessQueryDto {
  @EnumField(ASKED_FORMATS, { optional: true, description: 'Mặc định json. / json unless another is asked for.' })
  format?: (typeof ASKED_FORMATS)[number];
}

class WordingDto {
  @TextField({ example: 'Nộp kết quả' }) vi!: string;
  @TextField({ example: 'Submit' }) en!: string;
}

/** Pixels. */
class PointDto {
  @NumberField() x!: number;
  @NumberField() y!: number;
}

class BoxDto extends PointDto {
  @NumberField() width!: number;
  @NumberField() height!: number;
}

class ProcessRelationDto {
  @TextField({ example: 'lead-head' }) relation!: string;
  @ObjectField(() => WordingDto) name!: WordingDto;
}

class ProcessMoveDto {
  @EnumField(TASK_STATES) from!: TaskState;
  @TextField({ example: 'submit' }) verb!: string;
  @EnumField(TASK_STATES) to!: TaskState;
  @ObjectField(() => WordingDto) name!: WordingDto;
  @ObjectListField(() => ProcessRelationDto, { description: 'Ai được làm. / Any one of them.' }) who!: ProcessRelationDto[];
}

class ProcessActDto extends ProcessMoveDto {
  @ObjectField(() => BoxDto) box!: BoxDto;
}

class ProcessLaneDto {
  @TextField({ example: 'lead' }) lane!: string;
  @ObjectField(() => WordingDto) name!: WordingDto;
  @ObjectField(() => BoxDto) box!: BoxDto;
}

class ProcessStateDto {
  @EnumField(TASK_STATES) state!: TaskState;
  @ObjectField(() => WordingDto) name!: WordingDto;
  @TextField({ example: 'lead' }) lane!: string;
  @BooleanField({ description: 'Có thể là kết thúc. / A life may end here.' }) isEnd!: boolean;
  @ObjectField(() => BoxDto) box!: BoxDto;
  @ObjectListField(() => ProcessActDto, { description: 'Việc không đổi trạng thái. / What changes no state.' }) acts!: ProcessActDto[];
  @ObjectField(() => BoxDto, { description: 'Nơi chọn bước tiếp. / Where the way on is chosen.' }) gateway!: BoxDto;
}

class ProcessFlowDto {
  @TextField({ example: 'flow-assigned-submit' }) id!: string;
  @TextField({ example: 'choice-assigned' }) source!: string;
  @TextField({ example: 'state-submitted' }) target!: string;
  @ObjectField(() => ProcessMoveDto, { nullable: true }) move!: ProcessMoveDto | null;
  @ObjectListField(() => PointDto) points!: PointDto[];
  @ObjectField(() => BoxDto, { nullable: true }) label!: BoxDto | null;
}

/** The places are those of the BPMN diagram. */
export class ProcessDto {
  @TextField({ example: 'task' }) id!: string;
  @TextField({ example: '1' }) version!: string;
  @ObjectField(() => WordingDto) name!: WordingDto;
  @NumberField() width!: number;
  @NumberField() height!: number;
  @ObjectListField(() => ProcessLaneDto) lanes!: ProcessLaneDto[];
  @ObjectField(() => BoxDto) start!: BoxDto;
  @ObjectField(() => BoxDto) end!: BoxDto;
  @ObjectListField(() => ProcessStateDto) states!: ProcessStateDto[];
  @ObjectListField(() => ProcessFlowDto) flows!: ProcessFlowDto[];
}

class MoveActorDto {
  @EnumField(['person', 'service', 'system']) type!: string;
  @TextField({ nullable: true }) name!: string | null;
  @TextField({ nullable: true, example: 'officer' }) role!: string | null;
  @TextField({ nullable: true, example: 'Phòng Nội vụ' }) unit!: string | null;
}

class TakenMoveDto {
  @UuidField({ description: 'Sự kiện trong nhật ký. / Its event in the audit log.' }) eventId!: string;
  @TextField({ example: 'submit' }) verb!: string;
  @EnumField(TASK_STATES, { nullable: true }) from!: TaskState | null;
  @EnumField(TASK_STATES) to!: TaskState;
  @InstantField() at!: string;
  @ObjectField(() => MoveActorDto) actor!: MoveActorDto;
}

export class TaskProcessDto {
  @TextField({ example: '1', description: 'Phiên bản quy trình của nhiệm vụ. / The version that the task follows.' })
  machineVersion!: string;
  @EnumField(TASK_STATES) state!: TaskState;
  @ObjectListField(() => TakenMoveDto, { description: 'Theo thứ tự, từ nhật ký. / In order, from the audit log.' }) taken!: TakenMoveDto[];
}
