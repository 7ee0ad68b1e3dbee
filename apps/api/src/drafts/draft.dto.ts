import { ArrayUnique } from 'class-validator';
import type { DraftContent } from '#domain/draft/draft';
import {
  BooleanField,
  InstantField,
  IntegerField,
  ObjectField,
  ObjectListField,
  TextField,
  UuidField,
  UuidListField,
} from '../fields/fields.js';
import { answersIn, PointAnswerDto } from '../tasks/approval.dto.js';
import { evidenceOf, ExcuseDto, PlacedDocumentDto } from '../tasks/evidence.dto.js';
import { DocumentRefDto } from '../tasks/submission.dto.js';

export class DraftedDocumentDto {
  @UuidField() documentId!: string;
  @TextField({ max: 300, example: 'bao-cao.pdf' }) name!: string;
}

/** As it is typed: nothing of it need be whole. */
export class DraftedFigureDto {
  @IntegerField({ from: 1, optional: true, nullable: true, example: 1 }) requirement?: number | null;
  @TextField({ min: 0, max: 300, example: 'Tỷ lệ hồ sơ giải quyết đúng hạn' }) name!: string;
  @TextField({ min: 0, max: 24, example: '97,' }) value!: string;
  @TextField({ min: 0, max: 50, example: '%' }) unit!: string;
  @TextField({ optional: true, nullable: true, max: 20, example: '2025-Q1' }) period?: string | null;
}

export class DraftedEvidenceDto {
  @ObjectListField(() => PlacedDocumentDto, { max: 100 }) documents!: PlacedDocumentDto[];
  @ObjectListField(() => DraftedFigureDto, { max: 100 }) figures!: DraftedFigureDto[];
  @ObjectListField(() => ExcuseDto, { max: 100 }) excuses!: ExcuseDto[];
}

export class DraftContentDto {
  @TextField({ min: 0, example: 'Kính trình lãnh đạo phòng.' }) note!: string;
  @BooleanField({ description: 'Báo không phát sinh. / That nothing arose.' }) nothingArose!: boolean;
  @ArrayUnique(({ point }: PointAnswerDto) => point)
  @ObjectListField(() => PointAnswerDto, {
    max: 100,
    description: 'Trả lời từng điểm của lần trả lại. / To each point of the last return.',
  })
  answers!: PointAnswerDto[];
  @ArrayUnique(({ documentId }: DraftedDocumentDto) => documentId)
  @ObjectListField(() => DraftedDocumentDto, { max: 100, description: 'Tệp đã tải lên, theo thứ tự. / Uploaded files, in order.' })
  documents!: DraftedDocumentDto[];
  @ObjectField(() => DraftedEvidenceDto) evidence!: DraftedEvidenceDto;
}

/** As values: what is stored is made of plain JSON alone. */
export function draftIn({ note, nothingArose, answers, documents, evidence }: DraftContentDto): DraftContent {
  return {
    note,
    nothingArose,
    answers: answersIn(answers),
    documents: documents.map(({ documentId, name }) => ({ documentId, name })),
    evidence: evidenceOf(evidence),
  };
}

export class SavedDraftDto {
  @UuidField({ description: 'Của nhiệm vụ. / The task’s.' }) id!: string;
  @IntegerField({ description: 'Như trong ETag; 0: chưa từng có. / As in the ETag; 0: there never was one.' }) version!: number;
  @InstantField({ nullable: true, description: 'null: không có bản nháp. / There is none.' }) savedAt!: string | null;
}

export class DraftDto extends SavedDraftDto {
  @ObjectField(() => DraftContentDto, { nullable: true, description: 'null: không có bản nháp. / There is none.' })
  content!: DraftContentDto | null;
  @ObjectListField(() => DocumentRefDto, { description: 'Các tệp còn nộp được. / The files that can still be handed in.' })
  documents!: DocumentRefDto[];
  @UuidListField({ description: 'Các tệp không còn: hết hạn, đã thu hồi, hoặc không của mình. / Files that are gone.' })
  gone!: string[];
}
