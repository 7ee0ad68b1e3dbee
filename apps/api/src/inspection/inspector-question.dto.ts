import { QUESTION_KEYS } from '#domain/inspection/inspector-question';
import { EnumField, InstantField, IntegerField, ObjectListField, TextField, TextListField, UuidField } from '../fields/fields.js';

export class InspectorQuestionDto {
  @EnumField(QUESTION_KEYS) key!: string;
  @IntegerField({ from: 1, to: QUESTION_KEYS.length }) number!: number;
  @TextField({ example: 'Ai giao, theo văn bản nào, đơn vị nhận lúc nào?' }) title!: string;
  @TextField({ description: 'Đếm gì, từ đâu. / What is counted, and from what.' }) counted!: string;
}

export class InspectorQuestionListDto {
  @ObjectListField(() => InspectorQuestionDto) items!: InspectorQuestionDto[];
}

export class AnswerColumnDto {
  @TextField({ example: 'task' }) name!: string;
  @TextField({ example: 'Nhiệm vụ' }) heading!: string;
  @EnumField(['text', 'instant', 'date', 'number', 'word']) kind!: string;
}

export class AnswerRowDto {
  @TextListField({ description: 'Mỗi cột một ô, đã thành chữ. / A cell for each column, in words.' }) cells!: string[];
  @UuidField({ nullable: true }) eventId!: string | null;
  @UuidField({ nullable: true }) taskId!: string | null;
  @UuidField({ nullable: true }) unitId!: string | null;
}

/** A question with a page of its answer. */
export class AnswerDto extends InspectorQuestionDto {
  @TextField({ example: 'Kế hoạch: KT-TP-2025 · Từ ngày: 01/02/2025' }) narrowed!: string;
  @InstantField() asOf!: string;
  @ObjectListField(() => AnswerColumnDto) columns!: AnswerColumnDto[];
  @ObjectListField(() => AnswerRowDto) rows!: AnswerRowDto[];
  @TextField({ nullable: true }) nextCursor!: string | null;
}
