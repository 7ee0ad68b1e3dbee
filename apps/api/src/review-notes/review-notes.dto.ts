import type { ReviewNote } from '#domain/review-notes/review-notes';
import { LONGEST_COMMENT } from '#domain/comment/comment';
import { CommentPlaceDto } from '../comments/comment.dto.js';
import { IntegerField, ObjectField, ObjectListField, TextField, UuidField } from '../fields/fields.js';

export class ReviewNoteDto {
  @ObjectField(() => CommentPlaceDto) on!: CommentPlaceDto;
  @TextField({ max: LONGEST_COMMENT, example: 'Trang 2 thiếu số liệu của quý I.' }) text!: string;
}

export class KeepReviewNotesDto {
  @ObjectListField(() => ReviewNoteDto, {
    max: 50,
    description: 'Mọi ghi chú, theo thứ tự; danh sách rỗng: bỏ hết. / All of them, in order; empty: none.',
  })
  notes!: ReviewNoteDto[];
}

export class ReviewNotesDto extends KeepReviewNotesDto {
  @UuidField({ description: 'Của nhiệm vụ. / The task’s.' }) id!: string;
  @IntegerField({ description: 'Như trong ETag; 0: chưa từng có. / As in the ETag; 0: there never were any.' }) version!: number;
}

/** As values: what is stored is made of plain JSON alone. */
export function notesIn({ notes }: KeepReviewNotesDto): readonly ReviewNote[] {
  return notes.map(({ on: { submission, documentId = null }, text }) => ({ on: { submission, documentId }, text }));
}
