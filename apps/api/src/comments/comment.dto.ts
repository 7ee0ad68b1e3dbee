import { COMMENT_STATES, LONGEST_COMMENT } from '#domain/comment/comment';
import { ActingDto } from '../fields/acting.dto.js';
import {
  EnumField,
  InstantField,
  IntegerField,
  ObjectField,
  ObjectListField,
  TextField,
  UuidField,
  UuidListField,
} from '../fields/fields.js';
import { UnitNameDto } from '../tasks/unit-name.dto.js';

export class WriteCommentDto extends ActingDto {
  @TextField({ max: LONGEST_COMMENT, example: 'Đề nghị phường gửi số liệu trước thứ Năm.' }) text!: string;
  @UuidListField({ optional: true, max: 20, description: 'Người được nhắc đến: nhận thông báo. / Whom it calls in: they are told.' })
  mentions?: string[];
}

export class CommentPlaceDto {
  @IntegerField({ from: 1, example: 1, description: 'Bản nộp thứ mấy. / Of which version.' }) submission!: number;
  @UuidField({
    optional: true,
    nullable: true,
    description: 'Tài liệu của bản đó; null: cả bản. / A document of it; null: the whole version.',
  })
  documentId?: string | null;
}

export class NamedDto {
  @UuidField() id!: string;
  @TextField({ example: 'Trần Minh Thư' }) name!: string;
}

export class CommentDto {
  @UuidField() id!: string;
  @UuidField() taskId!: string;
  @EnumField(COMMENT_STATES) state!: string;
  @ObjectField(() => CommentPlaceDto, { nullable: true, description: 'Nói về bản nộp, tài liệu nào. / What of the task it is about.' })
  on!: CommentPlaceDto | null;
  @TextField({ nullable: true, description: 'Đã rút: null. / Null once it is withdrawn.' }) text!: string | null;
  @ObjectListField(() => NamedDto) mentions!: NamedDto[];
  @ObjectField(() => NamedDto) writtenBy!: NamedDto;
  @UuidField({ description: 'Đơn vị của người viết khi viết. / The unit for which it was said.' }) unitId!: string;
  @InstantField() writtenAt!: string;
  @InstantField({ nullable: true, description: 'Lần sửa gần nhất. / Of the last edit.' }) editedAt!: string | null;
  @InstantField({ nullable: true, description: 'Chính người viết đã rút. / Withdrawn by its author.' }) withdrawnAt!: string | null;
  @IntegerField() version!: number;
}

export class ListedCommentDto extends CommentDto {
  @ObjectField(() => UnitNameDto) unit!: UnitNameDto;
}

export class CommentListDto {
  @ObjectListField(() => ListedCommentDto) items!: ListedCommentDto[];
  @TextField({ optional: true }) nextCursor?: string;
}
