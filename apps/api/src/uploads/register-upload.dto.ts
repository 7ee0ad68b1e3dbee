import { ActingDto } from '../fields/acting.dto.js';
import { BooleanField, TextField } from '../fields/fields.js';

export class RegisterUploadDto extends ActingDto {
  @TextField({ optional: true, max: 200, description: 'Mã của hệ thống gửi. / The sender’s own reference.' })
  externalRef?: string;

  @BooleanField({
    optional: true,
    description:
      'Người gửi xác nhận tệp không có dấu mật: cần cho bản quét và ảnh. / The sender says that it bears no mark of secrecy: asked of scans and pictures.',
  })
  declaresUnmarked?: boolean;
}
