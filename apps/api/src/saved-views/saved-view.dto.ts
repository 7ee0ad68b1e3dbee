import { AUDIENCES, VIEWED_LISTS, type SavedView } from '#domain/saved-view/saved-view';
import { AddressField, BooleanField, EnumField, ObjectField, ObjectListField, TextField, UuidField } from '../fields/fields.js';
import { PersonNameDto } from '../sessions/session-responses.dto.js';
import { UnitNameDto } from '../tasks/unit-name.dto.js';

const NAME = { max: 80, example: 'Tôi đang xử lý, hạn trong tuần' } as const;

/** How a list looks, and for whom. */
export class ViewChangeDto implements Pick<SavedView, 'look' | 'audience' | 'unitId'> {
  @AddressField({
    example: { hand: 'me', within: '7' },
    description:
      'Tham số trên địa chỉ của màn hình (ví dụ `/work?hand=me&within=7`); màn hình bỏ qua tham số nó không biết. / The parameters of the screen’s address; the screen leaves out what it does not know.',
  })
  look!: Record<string, string>;

  @EnumField(AUDIENCES, {
    example: 'owner',
    description: 'Ai dùng được: người lưu, một đơn vị, cả tỉnh. / Who may use it.',
  })
  audience!: SavedView['audience'];

  @UuidField({ nullable: true, example: null, description: 'Đơn vị được chia sẻ. / The unit that it is shared with.' })
  unitId!: string | null;
}

export class SaveViewDto extends ViewChangeDto {
  @EnumField(VIEWED_LISTS, { example: 'work' }) list!: SavedView['list'];
  @TextField(NAME) name!: string;
}

export class SavedViewDto extends SaveViewDto {
  @UuidField() id!: string;
}

export class UsableViewDto extends SavedViewDto {
  @ObjectField(() => PersonNameDto, { description: 'Người lưu / Whoever made it' }) owner!: PersonNameDto;
  @ObjectField(() => UnitNameDto, { nullable: true }) unit!: UnitNameDto | null;
  @BooleanField({ description: 'Tôi được sửa, bỏ / Whether I may change and drop it' }) mayChange!: boolean;
}

export class UsableViewListDto {
  @ObjectListField(() => UsableViewDto, { max: 5000 }) items!: UsableViewDto[];
}
