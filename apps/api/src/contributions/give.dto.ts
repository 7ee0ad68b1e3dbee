import { ActingDto } from '../fields/acting.dto.js';
import { TextField, UuidListField } from '../fields/fields.js';

export class GiveDto extends ActingDto {
  @TextField({ optional: true, nullable: true, example: 'Phòng Tư pháp thống nhất với danh sách.' })
  text?: string | null;

  @UuidListField({ optional: true })
  documents?: string[];
}
