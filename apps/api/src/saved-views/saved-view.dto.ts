import { LOOK_SORTS, type Look } from '#domain/saved-view/saved-view';
import { EnumField, IntegerField, ObjectField, ObjectListField, TextField, UuidField } from '../fields/fields.js';

export class LookDto implements Look {
  @EnumField(['me', 'nobody'], { nullable: true, example: 'me', description: 'Việc tôi đang xử lý, hoặc chưa ai nhận. / In whose hands.' })
  holder!: Look['holder'];

  @UuidField({ nullable: true, example: null })
  planId!: string | null;

  @IntegerField({
    to: 366,
    nullable: true,
    example: 7,
    description: 'Hạn trong số ngày tới, kể cả quá hạn; 0: đến hôm nay. / Due within so many days, or overdue; 0: to this day.',
  })
  dueWithin!: number | null;

  @TextField({ max: 200, nullable: true, example: null, description: 'Tìm không dấu. / Searched without diacritics.' })
  words!: string | null;

  @EnumField(LOOK_SORTS, { example: 'dueOn' })
  sort!: Look['sort'];
}

export class SaveViewDto {
  @TextField({ max: 80, example: 'Tôi đang xử lý, hạn trong tuần' }) name!: string;
  @ObjectField(() => LookDto) look!: LookDto;
}

export class SavedViewDto {
  @UuidField() id!: string;
  @TextField({ max: 80 }) name!: string;
  @ObjectField(() => LookDto) look!: LookDto;
}

export class SavedViewListDto {
  @ObjectListField(() => SavedViewDto) items!: SavedViewDto[];
}
