import { ActingDto } from '../fields/acting.dto.js';
import { TextField } from '../fields/fields.js';

export class AddAliasDto extends ActingDto {
  @TextField({ max: 300, example: 'Phòng VH&TT', description: 'Như kế hoạch in. / As plans print it.' })
  alias!: string;
}
