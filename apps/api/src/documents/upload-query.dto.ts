import { ActingDto } from '../fields/acting.dto.js';
import { TextField } from '../fields/fields.js';

export class UploadQueryDto extends ActingDto {
  @TextField({ optional: true, max: 200, description: 'Mã của hệ thống gửi. / The sender’s own reference.' })
  externalRef?: string;
}
