import type { AgencyRef } from '#domain/organisation/party';
import { CLOSE_POLICIES } from '#domain/plan/plan';
import { PLAN_STATES } from '#domain/plan/plan-state';
import { CELL_NAMES, type ProposedDeliverables } from '#domain/plan/proposal';
import {
  BooleanField,
  DateField,
  EnumField,
  InstantField,
  IntegerField,
  IntegerListField,
  JsonListField,
  TextMapField,
  CountMapField,
  NumberField,
  ObjectField,
  ObjectListField,
  TextField,
  TextListField,
  UuidField,
  UuidListField,
} from '../fields/fields.js';
import { PlanSightDto } from './plan-sight.dto.js';
import { UnitNameDto } from '../tasks/unit-name.dto.js';

export class PlanDto {
  @UuidField() id!: string;
  @TextField({ example: 'KT-TP-2025' }) code!: string;
  @TextField() title!: string;
  @UuidField() issuerUnitId!: string;
  @UuidField() ownerUnitId!: string;
  @TextField({ nullable: true, example: '78/QĐ-UBND' }) number!: string | null;
  @DateField({ nullable: true }) date!: string | null;
  @IntegerField({ example: 2025 }) year!: number;
  @UuidField() documentId!: string;
  @EnumField(PLAN_STATES) state!: string;
  @IntegerField() version!: number;
  @EnumField(CLOSE_POLICIES) closePolicy!: string;
  @BooleanField() beforeIsInclusive!: boolean;
  @BooleanField({ description: 'Thời hạn luật định thắng thời hạn in. / The law’s term decides over the printed one.' })
  statutoryWins!: boolean;
  @ObjectField(() => PlanSightDto) sight!: PlanSightDto;
  @BooleanField({
    description: 'Kế hoạch tập huấn: không thông báo, không tính vào số liệu. / For practice: it notifies nobody and counts nowhere.',
  })
  practice!: boolean;
  @InstantField({ nullable: true }) publishedAt!: string | null;
  @ObjectField(() => UnitNameDto) issuer!: UnitNameDto;
  @ObjectField(() => UnitNameDto) owner!: UnitNameDto;
  @IntegerField() tasks!: number;
  @IntegerField({ description: 'Đính chính chờ người thứ hai duyệt. / Corrections that wait.' }) openCorrections!: number;
  @UuidField({ nullable: true, description: 'Lần sửa đổi, bổ sung chờ người thứ hai duyệt. / The amendment that waits.' })
  openAmendment!: string | null;
}

export class PlanListDto {
  @ObjectListField(() => PlanDto) items!: PlanDto[];
  @TextField({ optional: true }) nextCursor?: string;
}

export class AgencyRefDto {
  @EnumField(['unit', 'group', 'role', 'external']) type!: AgencyRef['type'];
  @UuidField() id!: string;
}

export class AgencyCandidateDto {
  @ObjectField(() => AgencyRefDto) ref!: AgencyRefDto;
  @TextField({ example: 'Phòng Nội vụ' }) name!: string;
  @NumberField({ description: '0–1' }) confidence!: number;
}

export class AgencyDto {
  @TextField({ description: 'Như in. / As printed.' }) text!: string;
  @ObjectField(() => AgencyRefDto, { nullable: true }) resolved!: AgencyRefDto | null;
  @NumberField({ nullable: true, description: '0–1' }) confidence!: number | null;
  @ObjectListField(() => AgencyCandidateDto, {
    optional: true,
    description: 'Khi chưa rõ: có thể là. / Where it is nobody’s name: whom it may mean.',
  })
  candidates?: AgencyCandidateDto[];
}

export class DeliverablesDto {
  @EnumField(['all', 'any', 'open']) mode!: ProposedDeliverables['mode'];
  @TextListField() items!: string[];
  @IntegerListField({
    optional: true,
    description: 'Thứ tự (từ 1) của kết quả do cấp ký ban hành. / Numbers (from 1) of what whoever signs gives, and not the lead.',
  })
  byIssuer?: number[];
}

export class RowTimingDto {
  @TextField({ min: 0, description: 'Như in. / As printed.' }) text!: string;
  @JsonListField({ description: 'Quy tắc thời hạn. / Timing rules.' }) rules!: Record<string, unknown>[];
  @DateField({ optional: true, description: 'Ngày đính chính thời gian. / The day on which the time was corrected.' }) since?: string;
}

/** What a person answered as it stands. */
export class ProposalConfirmationDto {
  @EnumField(CELL_NAMES, { nullable: true }) cell!: string | null;
  @TextField({ example: 'cell-damaged' }) code!: string;
  @TextListField({ optional: true, description: 'Câu hỏi, như đã ghi. / What was asked, in its words.' }) asked?: string[];
  @UuidField() by!: string;
  @InstantField() at!: string;
}

export class RowSourceDto {
  @IntegerField({ nullable: true }) page!: number | null;
  @IntegerField() table!: number;
  @IntegerField() row!: number;
  @TextMapField() cells!: Record<string, string>;
  @TextMapField({
    optional: true,
    description: 'Ô phục hồi từ bản quét, cần xác nhận: bản quét ghi. / Cells restored from a scan, to be confirmed: what the scan has.',
  })
  scan?: Record<string, string>;
  @TextMapField({ optional: true, description: 'Ô đã được người nhập sửa. / What people have put in the place of what is printed.' })
  corrected?: Record<string, string>;
  @ObjectListField(() => ProposalConfirmationDto, { optional: true, description: 'Điều đã được xác nhận. / What was confirmed.' })
  confirmed?: ProposalConfirmationDto[];
}

export const CONTRIBUTION_DAYS =
  'Bắt buộc lấy ý kiến các đơn vị phối hợp trước hạn nhiệm vụ bao nhiêu ngày; null: chỉ khi đề nghị. / Required opinions are due so many days before a task’s date; null: on request.';

class RowDto {
  @TextField({ nullable: true }) group!: string | null;
  @TextField() content!: string;
  @EnumField(['each', 'joint', 'unknown']) leadMode!: string;
  @ObjectListField(() => AgencyDto) leads!: AgencyDto[];
  @ObjectListField(() => AgencyDto) coordinators!: AgencyDto[];
  @ObjectField(() => DeliverablesDto) deliverables!: DeliverablesDto;
  @ObjectField(() => RowTimingDto) timing!: RowTimingDto;
  @BooleanField() nilAllowed!: boolean;
  @ObjectField(() => RowSourceDto) source!: RowSourceDto;
}

/** The row of last year's plan that a row goes on from. */
export class LastYearDto {
  @UuidField() planId!: string;
  @TextField({ example: 'KT-TP-2025' }) planCode!: string;
  @TextField({ example: 'III.1' }) path!: string;
}

export class PlanItemDto extends RowDto {
  @UuidField() id!: string;
  @TextField({ nullable: true, description: 'Cấp ký ban hành, nếu đơn vị chủ trì chỉ trình. / Who signs what the lead only proposes.' })
  issuer!: string | null;
  @IntegerField({ nullable: true, description: CONTRIBUTION_DAYS }) contributionDays!: number | null;
  @TextField({ example: 'III' }) section!: string;
  @TextField({ example: 'III.1' }) path!: string;
  @TextField({ example: 'III.1', description: 'Số dòng trong mã nhiệm vụ. / By which its tasks are named.' }) referencePath!: string;
  @UuidField({ nullable: true, description: 'Lần sửa đổi, bổ sung gần nhất. / The amendment that its words come from.' })
  amendedBy!: string | null;
  @UuidField({ nullable: true, description: 'Dòng của kế hoạch năm trước. / The row of last year’s plan that it goes on from.' })
  clonedFrom!: string | null;
  @ObjectField(() => LastYearDto, { nullable: true, description: 'Dòng đó, để mở. / That row, to be opened.' })
  lastYear!: LastYearDto | null;
  @CountMapField() tasksByState!: Record<string, number>;
}

export class PlanSectionDto {
  @TextField({ example: 'III' }) number!: string;
  @TextField() title!: string;
}

export class PlanTableDto {
  @ObjectListField(() => PlanSectionDto) sections!: PlanSectionDto[];
  @ObjectListField(() => PlanItemDto) items!: PlanItemDto[];
}

export class DiagnosticDto {
  @TextField() code!: string;
  @TextField({ nullable: true }) cell!: string | null;
  @EnumField(['question', 'warning', 'info']) severity!: string;
  @TextField({ description: 'Tiếng Việt; dùng để nhận ra câu hỏi. / Vietnamese; confirmations name it by this.' }) message!: string;
  @TextField({ description: 'Bằng ngôn ngữ được yêu cầu. / In the language that was asked for.' }) wording!: string;
  @TextField({ optional: true, description: 'Chữ in mà câu hỏi nói đến. / The printed words that it is about.' }) about?: string;
}

export class ProposedItemDto extends RowDto {
  @TextField({ example: 'III.1.a', description: 'Tên dòng khi đính chính. / What corrections call the row.' }) row!: string;
  @TextField({ example: '1.a' }) number!: string;
  @TextField({
    nullable: true,
    description: 'Thời gian được hiểu thế nào; null: chưa rõ năm. / How its time is understood; null: without a year.',
  })
  timingMeaning!: string | null;
  @TextField({ optional: true, description: 'Đồng chủ trì: cơ quan nộp kết quả. / Joint: which lead submits.' }) submittingLead?: string;
  @UuidField({ optional: true, description: 'Nếu đó là một nhóm: đơn vị nộp. / Where that is a group: which of its units.' })
  submittingMember?: string;
  @UuidField({ optional: true, nullable: true, description: 'Dòng của kế hoạch năm trước. / The row of last year’s plan.' })
  clonedFrom?: string | null;
  @ObjectListField(() => DiagnosticDto) diagnostics!: DiagnosticDto[];
}

export class ProposedSectionDto extends PlanSectionDto {
  @ObjectField(() => PlanSectionDto, {
    optional: true,
    nullable: true,
    description: 'Văn bản in, nếu đã sửa; null: mục thêm vào. / What is printed, where it was changed; null: somebody has added it.',
  })
  printed?: PlanSectionDto | null;
  @ObjectListField(() => ProposedItemDto) items!: ProposedItemDto[];
}

export class ProposedColumnDto {
  @TextField({ nullable: true }) meaning!: string | null;
  @TextField() text!: string;
}

export class ChosenAgencyDto {
  @TextField() text!: string;
  @ObjectField(() => AgencyRefDto) ref!: AgencyRefDto;
  @UuidField() by!: string;
  @InstantField() at!: string;
}

export class RemovedRowDto {
  @TextField({ example: 'III.1' }) row!: string;
  @ObjectField(() => RowSourceDto) source!: RowSourceDto;
}

export class ReadPlanDto {
  @TextField({ min: 0 }) title!: string;
  @TextField({ nullable: true }) issuer!: string | null;
  @TextField({ nullable: true }) number!: string | null;
  @DateField({ nullable: true }) date!: string | null;
  @IntegerField({ nullable: true }) year!: number | null;
  @ObjectListField(() => ProposedColumnDto) columns!: ProposedColumnDto[];
  @ObjectListField(() => ProposedSectionDto) sections!: ProposedSectionDto[];
  @TextListField() unplaced!: string[];
  @ObjectListField(() => DiagnosticDto) diagnostics!: DiagnosticDto[];
  @ObjectListField(() => ProposalConfirmationDto, { optional: true }) confirmed?: ProposalConfirmationDto[];
  @ObjectListField(() => ChosenAgencyDto, {
    optional: true,
    description: 'Cơ quan do người nhập chọn. / Agencies that people have chosen.',
  })
  agencies?: ChosenAgencyDto[];
  @ObjectListField(() => RemovedRowDto, { optional: true, description: 'Dòng in đã bỏ. / Printed rows that were taken out.' })
  removed?: RemovedRowDto[];
  @TextListField({ optional: true, description: 'Nội dung không thuộc dòng nào. / Texts that people said belong to no row.' })
  dropped?: string[];
  @UuidField({ optional: true, description: 'Kế hoạch năm trước được nhân sang. / Last year’s plan that it goes on from.' })
  clonedFrom?: string;
}

/** The units of a group that leads a row, as of today. */
export class LeadingGroupDto {
  @UuidField() id!: string;
  @UuidListField({ max: 1000 }) units!: string[];
}

const PROPOSAL_STATES = ['open', 'approved', 'discarded'];

class ProposerDto {
  @UuidField() id!: string;
  @TextField() name!: string;
}

/** A proposal in a list: enough to know it again. */
export class ProposalSummaryDto {
  @UuidField() id!: string;
  @EnumField(PROPOSAL_STATES) state!: string;
  @IntegerField() version!: number;
  @TextField({ min: 0 }) title!: string;
  @UuidField() documentId!: string;
  @TextField({ example: 'ke-hoach.docx' }) documentName!: string;
  @IntegerField({ nullable: true }) year!: number | null;
  @IntegerField() rows!: number;
  @IntegerField({ description: 'Câu hỏi chưa trả lời. / Questions that nobody has answered.' }) questions!: number;
  @ObjectField(() => ProposerDto, { nullable: true }) createdBy!: ProposerDto | null;
  @InstantField() createdAt!: string;
}

export class ProposalListDto {
  @ObjectListField(() => ProposalSummaryDto) items!: ProposalSummaryDto[];
  @TextField({ optional: true }) nextCursor?: string;
}

export class PlanProposalDto {
  @UuidField() id!: string;
  @EnumField(PROPOSAL_STATES) state!: string;
  @UuidField() documentId!: string;
  @ObjectField(() => ReadPlanDto) proposal!: ReadPlanDto;
  @ObjectListField(() => LeadingGroupDto, { description: 'Nhóm chủ trì: các đơn vị hiện nay. / Leading groups: their units today.' })
  groups!: LeadingGroupDto[];
  @IntegerField() version!: number;
}

/** What was made, by its id. */
export class MadeDto {
  @UuidField() id!: string;
}

export class MadePlanDto extends MadeDto {
  @IntegerField() version!: number;
}
