import { IntegerField, TextField } from '../fields/fields.js';

export class SignInDto {
  @TextField({ max: 100, example: 'thu.noivu' })
  signInName!: string;

  @TextField({ max: 128, description: 'Mật khẩu. / Password.' })
  password!: string;

  @TextField({ optional: true, max: 50, description: 'Mã nơi triển khai, khi tài khoản có ở nhiều nơi. / Tenant code.' })
  tenant?: string;
}

export class IssueTokenDto {
  @TextField({ max: 100, example: 'Phần mềm một cửa' })
  label!: string;

  @IntegerField({ optional: true, from: 1, to: 365, example: 30 })
  days?: number;
}
