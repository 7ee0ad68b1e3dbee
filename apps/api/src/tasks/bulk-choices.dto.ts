import { Matches } from 'class-validator';
import { BULK_VERBS } from '#application/tasks/bulk/bulk-verbs';
import {
  BooleanField,
  DateField,
  EnumField,
  IntegerField,
  ObjectField,
  ObjectListField,
  TextField,
  UuidField,
  UuidListField,
} from '../fields/fields.js';
import { RequirementsDto } from './evidence.dto.js';

/** Ids as one text: as many as fit into an address. */
const IDS = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(,[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}){0,99}$/i;

export class BulkChoicesQueryDto {
  @Matches(IDS)
  @TextField({ description: 'id,id… (1–100)' })
  tasks!: string;
}

export class BulkActionDto {
  @EnumField(BULK_VERBS) verb!: string;
  @UuidListField({ description: 'Các tư cách cho phép. / The capacities that permit it.' }) capacities!: string[];
}

export class AskedExtensionDto {
  @UuidField() id!: string;
  @IntegerField({ from: 1 }) version!: number;
  @DateField() requestedDueOn!: string;
}

export class BulkChoiceDto {
  @UuidField() id!: string;
  @IntegerField({ from: 1 }) version!: number;
  @IntegerField({ nullable: true, description: 'Bản nộp mới nhất. / The newest submission.' }) submission!: number | null;
  @BooleanField({ description: 'Được báo không phát sinh. / A nil return is allowed.' }) nilAllowed!: boolean;
  @ObjectField(() => RequirementsDto, { description: 'Những gì dòng kế hoạch đòi. / What its row asks for.' })
  requirements!: RequirementsDto;
  @ObjectField(() => AskedExtensionDto, {
    nullable: true,
    description: 'Đề nghị gia hạn đang chờ trả lời. / The later date that waits for an answer.',
  })
  extension!: AskedExtensionDto | null;
  @ObjectListField(() => BulkActionDto) actions!: BulkActionDto[];
}

export class BulkChoicesDto {
  @ObjectListField(() => BulkChoiceDto) items!: BulkChoiceDto[];
}
