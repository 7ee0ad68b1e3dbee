import { UuidField } from './fields.js';

/** What every act may say. */
export class ActingDto {
  @UuidField({
    optional: true,
    description: 'Tư cách (membership id) khi nhiều tư cách cùng cho phép. / The capacity, where several permit the act.',
    example: '01955555-0000-7000-8000-000000000000',
  })
  actingAs?: string;
}
