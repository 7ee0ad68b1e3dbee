import { OPINION_OUTCOMES, type OpinionOutcome } from '#domain/contribution/contribution';
import { ActingDto } from '../fields/acting.dto.js';
import { EnumField, TextField } from '../fields/fields.js';

export const OUTCOME_DESCRIPTION =
  'adopted: tiếp thu; partly-adopted: tiếp thu một phần; not-adopted: không tiếp thu. / What became of the opinion.';

export class RespondDto extends ActingDto {
  @EnumField(OPINION_OUTCOMES, { description: OUTCOME_DESCRIPTION })
  outcome!: OpinionOutcome;

  @TextField({
    optional: true,
    nullable: true,
    example: 'Phụ lục đã có trong quy chế của UBND thành phố.',
    description: 'Giải trình; cần có khi không tiếp thu toàn bộ. / Needed where not all of it is adopted.',
  })
  explanation?: string | null;
}
