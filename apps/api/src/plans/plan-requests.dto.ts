import { DECIDING_VERBS } from '#domain/plan/responsibility';
import { CLOSE_POLICIES } from '#domain/plan/plan';
import { COLUMN_MEANINGS, type ColumnMeaning } from '#domain/plan/proposal';
import { ROLES } from '#domain/organisation/capacity';
import { ActingDto } from '../fields/acting.dto.js';
import {
  BooleanField,
  CountMapField,
  DateField,
  EnumField,
  IntegerField,
  MapField,
  ObjectListField,
  TextField,
  UuidField,
  TextMapField,
  UuidMapField,
} from '../fields/fields.js';

/** Days: an opinion is asked for within the plan's year. */
const LONGEST_NOTICE = 365;

/** What a heading means that is not recognised by itself. */
export class SaidColumnDto {
  @TextField({ max: 200, example: 'Đầu mối tham mưu' })
  heading!: string;

  @EnumField(COLUMN_MEANINGS, { example: 'lead' })
  meaning!: ColumnMeaning;
}

export class ProposePlanDto extends ActingDto {
  @UuidField({
    description: 'Tài liệu đã tải lên: DOCX, XLSX, PDF có chữ, văn bản thuần. / An uploaded DOCX, XLSX, PDF with text, or plain text.',
  })
  documentId!: string;

  @IntegerField({ optional: true, from: 2000, to: 2100, example: 2025 })
  year?: number;

  @UuidField({
    optional: true,
    description: 'Cơ quan ban hành: các cột đã khai cho cơ quan này được nhớ. / Its issuer: what was said of its columns is remembered.',
  })
  issuerUnitId?: string;

  @ObjectListField(() => SaidColumnDto, { optional: true, max: 30 })
  columns?: SaidColumnDto[];
}

export class ResponsibilityDto {
  @EnumField(DECIDING_VERBS, { example: 'approve' })
  verb!: (typeof DECIDING_VERBS)[number];

  @TextField({ optional: true, nullable: true, max: 10, example: 'III' })
  section?: string | null;

  @TextField({ optional: true, nullable: true, max: 20, example: 'III.1' })
  item?: string | null;

  @UuidField({ optional: true, nullable: true, description: 'Đơn vị chủ trì. / The lead unit.' })
  unitId?: string | null;

  @TextField({ optional: true, nullable: true, max: 50 })
  unitType?: string | null;

  @IntegerField({ optional: true, from: 1, to: 9, example: 1, description: 'Cấp duyệt, từ 1. / The level of approval, from 1.' })
  level?: number;

  @IntegerField({
    optional: true,
    from: 1,
    to: 100,
    example: 1,
    description: 'Số người phải thông qua ở cấp đó. / How many must approve on that level.',
  })
  needed?: number;

  @EnumField(ROLES, { optional: true, example: 'reviewer' })
  deciderRole?: (typeof ROLES)[number];

  @UuidField({ optional: true })
  deciderUnitId?: string;

  @UuidField({ optional: true })
  deciderPersonId?: string;
}

export class ApproveProposalDto extends ActingDto {
  @TextField({ max: 50, example: 'KT-TP-2025' })
  code!: string;

  @TextField({ max: 500, example: 'Các nhiệm vụ kiểm soát thủ tục hành chính trọng tâm năm 2025' })
  title!: string;

  @UuidField({ description: 'Cơ quan ban hành. / The issuer.' })
  issuerUnitId!: string;

  @UuidField({ description: 'Văn phòng chủ quản kế hoạch. / The owner office.' })
  ownerUnitId!: string;

  @TextField({ optional: true, nullable: true, max: 50, example: '78/QĐ-UBND' })
  number?: string | null;

  @DateField({ optional: true, nullable: true, example: '2025-02-06' })
  date?: string | null;

  @IntegerField({ from: 2000, to: 2100, example: 2025 })
  year!: number;

  @EnumField(CLOSE_POLICIES, { optional: true, example: 'on-final-approval' })
  closePolicy?: (typeof CLOSE_POLICIES)[number];

  @BooleanField({ optional: true, description: '"Trước ngày X" tính cả ngày X. / X itself is still in time.' })
  beforeIsInclusive?: boolean;

  @BooleanField({
    optional: true,
    description:
      'Thời hạn luật định khác thời hạn in thì theo luật; mặc định: true. / The law’s term decides over the printed one; true by default.',
  })
  statutoryWins?: boolean;

  @BooleanField({
    optional: true,
    description:
      'Kế hoạch tập huấn, không đổi được về sau: không thông báo cho ai, không tính vào số liệu. / For practice, said once: it notifies nobody and counts nowhere.',
  })
  practice?: boolean;

  @ObjectListField(() => ResponsibilityDto, { optional: true })
  responsibilities?: ResponsibilityDto[];
}

export class PublishDto extends ActingDto {
  @BooleanField({ optional: true, example: true, description: 'Chỉ xem trước, không ghi gì. / Preview, nothing is written.' })
  dryRun?: boolean;

  @MapField(['each', 'joint'], {
    optional: true,
    example: { 'I.2': 'each' },
    description: 'Nhiều cơ quan chủ trì: mỗi đơn vị tự làm hoặc làm chung. / Several leads: each for itself, or joint.',
  })
  leadModes?: Record<string, 'each' | 'joint'>;

  @UuidMapField({
    optional: true,
    description:
      'Đồng chủ trì: đơn vị nộp kết quả, theo mục; các đơn vị khác xác nhận. / Joint: which lead submits, by row; the others confirm.',
  })
  submittingLeads?: Record<string, string>;

  @TextMapField({
    optional: true,
    example: { 'I.3': 'Chủ tịch UBND thành phố' },
    description: 'Mục mà đơn vị chủ trì chỉ trình, cấp này ký ban hành, theo mục. / Rows whose lead only proposes, and who signs, by row.',
  })
  issuers?: Record<string, string>;

  @CountMapField({
    optional: true,
    to: LONGEST_NOTICE,
    example: { 'III.1': 5 },
    description:
      'Mục bắt buộc lấy ý kiến các đơn vị phối hợp: trước hạn nhiệm vụ bao nhiêu ngày. / Rows that require their coordinators’ opinions: how many days before a task’s date.',
  })
  contributionDays?: Record<string, number>;
}
