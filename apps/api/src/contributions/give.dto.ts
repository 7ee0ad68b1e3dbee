import { STANCES, type Stance } from '#domain/contribution/contribution';
import { ActingDto } from '../fields/acting.dto.js';
import { EnumField, TextField, UuidListField } from '../fields/fields.js';

export const STANCE_DESCRIPTION =
  'agree: thống nhất; agree-with-comments: thống nhất, có ý kiến; disagree: không thống nhất. Hai trường hợp sau cần nội dung hoặc tài liệu. / ' +
  'The latter two need text or a document.';

export class GiveDto extends ActingDto {
  @EnumField(STANCES, { description: STANCE_DESCRIPTION })
  stance!: Stance;

  @TextField({ optional: true, nullable: true, example: 'Phòng Tư pháp thống nhất với danh sách.' })
  text?: string | null;

  @UuidListField({ optional: true })
  documents?: string[];
}
