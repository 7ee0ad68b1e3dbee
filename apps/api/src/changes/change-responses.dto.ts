import { LIVE_TYPES } from '#application/ports/live-changes';
import { EnumField, IntegerField, TextField, UuidField } from '../fields/fields.js';

/** The data of one `change` event. `everything` comes without the rest: read again what is shown. */
export class LiveChangeDto {
  @EnumField([...LIVE_TYPES, 'everything'], {
    description: '"everything": có thể đã bỏ lỡ, hãy tải lại. / Something may have been missed: read again.',
  })
  type!: string;

  @UuidField({ optional: true }) id?: string;
  @IntegerField({ optional: true, example: 3 }) version?: number;
  @TextField({ optional: true, example: 'task.submit' }) action?: string;
  @UuidField({ optional: true, nullable: true }) taskId?: string | null;
  @UuidField({ optional: true, nullable: true }) planId?: string | null;
}
