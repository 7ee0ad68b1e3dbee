import { DateField, IntegerField, ObjectField, ObjectListField, TextField, UuidField } from '../fields/fields.js';
import { ConfirmedFieldsDto, StatedExcuseDto, StatedFigureDto } from '../tasks/evidence.dto.js';

export class PreviousDocumentDto {
  @TextField({ example: 'bao-cao.pdf' }) name!: string;
  @ObjectField(() => ConfirmedFieldsDto, { nullable: true, description: 'null: chưa ai đối chiếu. / Nobody looked.' })
  fields!: ConfirmedFieldsDto | null;
}

/** Of the same row and lead, the period before: the version that was accepted. */
export class PreviousPeriodDto {
  @UuidField() taskId!: string;
  @TextField({ example: 'KT-TP-2025/III.2/2025-Q1/P.NoiVu' }) reference!: string;
  @IntegerField({ from: 1, example: 1 }) number!: number;
  @DateField() completedOn!: string;
  @TextField({ nullable: true }) note!: string | null;
  @ObjectListField(() => StatedFigureDto) figures!: StatedFigureDto[];
  @ObjectListField(() => StatedExcuseDto) excuses!: StatedExcuseDto[];
  @ObjectListField(() => PreviousDocumentDto, {
    description: 'Chỉ nhắc tên; kỳ này phải nộp tệp mới. / Named, to remind: nothing is handed in twice.',
  })
  documents!: PreviousDocumentDto[];
}

export class PreviousPeriodAnswerDto {
  @ObjectField(() => PreviousPeriodDto, { nullable: true, description: 'null: kỳ trước không có. / There is none.' })
  previous!: PreviousPeriodDto | null;
}
