import { ActingDto } from '../fields/acting.dto.js';
import { TextField, UuidListField } from '../fields/fields.js';

export class CombinePhotographsDto extends ActingDto {
  @UuidListField({ max: 30, description: 'Ảnh đã tải lên, theo thứ tự trang. / Uploaded photographs, in the order of pages.' })
  documents!: string[];

  @TextField({ max: 200, example: 'Ảnh niêm yết tại bộ phận một cửa.pdf' })
  name!: string;
}
