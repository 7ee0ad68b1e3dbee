import { ActingDto } from '../fields/acting.dto.js';
import {
  BooleanField,
  DateField,
  EnumField,
  IntegerField,
  ObjectField,
  ObjectListField,
  TextField,
  TextListField,
  UuidField,
  UuidListField,
} from '../fields/fields.js';
import { PublicationBlockerDto } from './publication-responses.dto.js';

class AdHocDocumentDto {
  @TextField({ max: 100, optional: true, nullable: true, example: '312/UBND-KSTT' }) number?: string | null;
  @TextField({ max: 500, example: 'Công văn về việc báo cáo đột xuất tình hình số hóa hồ sơ' }) title!: string;
  @DateField({ example: '2025-02-07' }) date!: string;
  @UuidField({ optional: true, nullable: true, description: 'Tệp đã tải lên. / The uploaded file.' }) documentId?: string | null;
}

export class AssignAdHocDto extends ActingDto {
  @BooleanField({ optional: true, description: 'Chỉ xem trước. / Only preview.' }) dryRun?: boolean;
  @TextField({ max: 2000, example: 'Báo cáo đột xuất tình hình số hóa hồ sơ' }) content!: string;
  @UuidListField({ max: 200, description: 'Mỗi đơn vị chủ trì một nhiệm vụ. / One task for each lead.' }) leads!: string[];
  @UuidListField({ max: 200, optional: true }) coordinators?: string[];
  @TextListField({ description: 'Kết quả. / What is to be delivered.' }) deliverables!: string[];
  @EnumField(['all', 'any', 'open'], { optional: true, description: 'Mặc định: all. / All by default.' }) deliverableMode?:
    'all' | 'any' | 'open';
  @DateField({ example: '2025-02-28' }) dueOn!: string;
  @BooleanField({ optional: true, description: 'Cho phép “không phát sinh”. / Nothing arose is an answer.' }) nilAllowed?: boolean;
  @ObjectField(() => AdHocDocumentDto, { description: 'Văn bản giao việc. / The document that asks for it.' }) document!: AdHocDocumentDto;
}

export class AdHocTaskDto {
  @UuidField() unitId!: string;
  @TextField({ example: 'KT-TP-2025/PS.1/2025-02-28/P.NoiVu' }) reference!: string;
}

export class AdHocAnswerDto {
  @UuidField({ optional: true, description: 'Kế hoạch, sau khi giao. / The plan, once it is assigned.' }) id?: string;
  @TextField({ example: 'PS.1' }) path!: string;
  @DateField() dueOn!: string;
  @ObjectListField(() => AdHocTaskDto) tasks!: AdHocTaskDto[];
  @ObjectListField(() => PublicationBlockerDto) blockers!: PublicationBlockerDto[];
  @UuidField({ optional: true, description: 'Sau khi giao. / Once it is assigned.' }) itemId?: string;
  @UuidField({ optional: true, description: 'Hồ sơ sự kiện. / The dossier.' }) occurrenceId?: string;
  @IntegerField({ optional: true, description: 'Phiên bản của kế hoạch. / Of the plan.' }) version?: number;
}
