import { ActingDto } from '../fields/acting.dto.js';
import { BooleanField, TextField } from '../fields/fields.js';

export class CapturePageDto extends ActingDto {
  @TextField({ max: 2000, example: 'https://kontum.gov.vn/', description: 'Địa chỉ công khai. / A public address.' })
  address!: string;

  @BooleanField({
    optional: true,
    description:
      'Người gửi xác nhận trang không có dấu mật: cần khi trang có hình ảnh bên trong hoặc không đọc được chữ. / The sender says that it bears no mark of secrecy: asked where the page holds pictures, or no text that can be read.',
  })
  declaresUnmarked?: boolean;
}
