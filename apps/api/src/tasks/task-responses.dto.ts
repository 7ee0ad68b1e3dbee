import { EVENT_KINDS } from '#domain/occurrence/event-kind';
import {
  BooleanField,
  DateField,
  EnumField,
  InstantField,
  IntegerField,
  IntegerListField,
  ObjectField,
  ObjectListField,
  TextField,
  TextListField,
  UuidField,
  UuidListField,
} from '../fields/fields.js';
import { ContributionOfTaskDto, PartyNameDto } from '../contributions/contribution-summary.dto.js';
import { AddedReviewerDto, ApprovalDto, NamedDecidersDto, PointAnswerDto } from './approval.dto.js';
import { IssuanceDto } from './issuance.dto.js';
import { AvailableActionDto } from './available-action.dto.js';
import { ExtensionOfTaskDto } from '../extensions/extension.dto.js';
import { HandoffOfTaskDto } from '../handoffs/handoff.dto.js';
import { SiblingDto } from './bundle.dto.js';
import { UnitNameDto } from './unit-name.dto.js';
import { TimingDto } from './timing-responses.dto.js';
import { TASK_STATES } from '#domain/task/task';
import type { Timeliness } from '#domain/task/timeliness';
import { AddedCoordinatorDto, ContestDto } from './entered-for.dto.js';
import {
  ConfirmationDto,
  DocumentRefDto,
  HiddenDocumentDto,
  HideableDocumentDto,
  NamedSubmissionDto,
  SubmissionDto,
} from './submission.dto.js';
import { ClaimDto, SentBackDto } from './claim.dto.js';
import { EvidenceDto, RequirementsDto } from './evidence.dto.js';
import { ExplainedLatenessDto, SuspensionDto } from './pause.dto.js';
import { ProgressReportDto } from './progress-report.dto.js';

/** A task where it is only pointed at. */
export class PlaceDto {
  @UuidField() id!: string;
  @TextField({ example: 'KT-TP-2025/III.1/2025-02-14/P.NoiVu' }) reference!: string;
}

export class PlanNameDto {
  @UuidField() id!: string;
  @TextField({ example: 'KT-TP-2025' }) code!: string;
}

export class TaskItemDto {
  @UuidField() id!: string;
  @TextField({ example: 'III.1' }) path!: string;
  @TextField() content!: string;
  @TextField({ example: 'Trước ngày 15/02/2025', description: 'Thời gian như in trong kế hoạch. / As printed.' }) timingText!: string;
}

/** A plan as its tasks name it. */
export class PlanOfTaskDto extends PlanNameDto {
  @BooleanField({ description: 'Kế hoạch tập huấn: không tính vào số liệu. / For practice: it counts nowhere.' }) practice!: boolean;
}

export class TaskPlanDto extends PlanOfTaskDto {
  @TextField() title!: string;
}

export class TaskDeliverablesDto {
  @EnumField(['all', 'any', 'open']) mode!: string;
  @TextListField() items!: string[];
  @IntegerListField({ optional: true, description: 'Do cấp ký ban hành; xem requirements. / See requirements.' }) byIssuer?: number[];
}

/** The row as printed. */
export class TaskRowDto extends TaskItemDto {
  @TextField({ example: 'III' }) section!: string;
  @TextField() sectionTitle!: string;
  @TextField({ nullable: true }) group!: string | null;
  @ObjectField(() => TaskDeliverablesDto) deliverables!: TaskDeliverablesDto;
}

export class ProposalDto {
  @ObjectListField(() => DocumentRefDto) documents!: DocumentRefDto[];
  @TextField({ nullable: true }) note!: string | null;
  @UuidListField() preparedBy!: string[];
  @InstantField() preparedAt!: string;
  @ObjectListField(() => ConfirmationDto, { description: 'Của các đơn vị đồng chủ trì. / Of the co-leads.' })
  confirmations!: ConfirmationDto[];
  @ObjectField(() => SentBackDto, { nullable: true, description: 'null: đang chờ nộp. / Null while it stands.' })
  sentBack!: SentBackDto | null;
  @ObjectListField(() => PointAnswerDto, { description: 'Trả lời các điểm của lần trả lại. / To the points of the last return.' })
  answers!: PointAnswerDto[];
  @ObjectField(() => EvidenceDto) evidence!: EvidenceDto;
}

export class CoLeadDto extends UnitNameDto {
  @InstantField({ nullable: true, description: 'Chưa xác nhận: null. / Null until it confirms.' }) confirmedAt!: string | null;
}

export class LastReturnDto {
  @TextField({ example: 'Thiếu phụ lục danh sách TTHC.' }) reason!: string;
  @TextListField({ description: 'Từng điểm mà bản sau phải trả lời. / What the next version has to answer, point by point.' })
  points!: string[];
  @TextField({ description: 'Mã băm của bản bị trả lại. / The hash of the version that was returned.' }) contentHash!: string;
  @DateField({ nullable: true }) resubmitBy!: string | null;
  @IntegerField({ example: 1, description: 'Bản bị trả lại. / The version that was returned.' }) submission!: number;
  @UuidField() returnedBy!: string;
  @InstantField() returnedAt!: string;
  @TextField({ optional: true, nullable: true, description: 'Chỉ khi đọc một nhiệm vụ. / In the read alone.' }) returnedByName?:
    string | null;
}

const READINGS = [
  'not-assigned',
  'no-date',
  'on-track',
  'due-soon',
  'overdue',
  'suspended',
  'in-review',
  'awaiting-issue',
  'done-on-time',
  'done-late',
  'done-no-date',
  'carried-over',
  'cancelled',
  'ended-by-amendment',
  'ended-by-reorganisation',
] as const satisfies readonly Timeliness['reading'][];

export class TimelinessDto {
  @EnumField(READINGS, { example: 'on-track' }) reading!: string;
  @IntegerField({ optional: true, description: 'Số ngày còn lại, đã quá, sớm hoặc muộn. / Days left, over, early or late.' }) days?: number;
  @BooleanField({ optional: true, description: 'Đã quá hạn khi được giao. / Past its date when it was made.' }) bornLate?: boolean;
  @DateField({ optional: true, description: 'Tạm dừng đến ngày này. / The day on which the work goes on.' }) until?: string;
  @TextField({ optional: true, description: 'Đang chờ cấp này ban hành. / Who is to issue it.' }) issuer?: string;
  @IntegerField({ optional: true, description: 'Số ngày chờ duyệt. / Days since the submission.' }) reviewDays?: number;
}

export class ReviewDto {
  @UuidField() startedBy!: string;
  @InstantField() startedAt!: string;
}

/** What a task says in a list and by itself. */
export class TaskStandingDto {
  @UuidField() id!: string;
  @TextField({ example: 'KT-TP-2025/III.1/2025-02-14/P.NoiVu' }) reference!: string;
  @EnumField(TASK_STATES) state!: string;
  @TextField({ nullable: true }) outcome!: string | null;
  @IntegerField({ example: 1 }) version!: number;
  @ObjectField(() => PlanOfTaskDto) plan!: PlanOfTaskDto;
  @ObjectField(() => TaskItemDto) item!: TaskItemDto;
  @ObjectField(() => UnitNameDto) leadUnit!: UnitNameDto;
  @DateField({ nullable: true }) firstDueOn!: string | null;
  @DateField({ nullable: true }) effectiveDueOn!: string | null;
  @DateField({
    nullable: true,
    description: 'Sự cố đã công bố: nộp đến hết ngày này vẫn đúng hạn. / Declared outage: on time until its end.',
  })
  graceUntil!: string | null;
  @BooleanField() bornLate!: boolean;
  @ObjectField(() => TimelinessDto, { description: 'Tính theo ngày hôm nay. / As of today.' }) timeliness!: TimelinessDto;
  @DateField({ nullable: true, description: 'Ngày nộp của bản được chấp nhận. / Date of the accepted version.' }) acceptedOn!:
    string | null;
  @InstantField({ nullable: true }) closedAt!: string | null;
}

export class OccurrenceOfTaskDto {
  @UuidField() id!: string;
  @EnumField(EVENT_KINDS) kind!: string;
  @TextField() name!: string;
  @DateField() occurredOn!: string;
  @DateField({ nullable: true }) dueOn!: string | null;
}

export class TaskDto extends TaskStandingDto {
  @ObjectField(() => TaskPlanDto) declare plan: TaskPlanDto;
  @ObjectField(() => TaskRowDto) declare item: TaskRowDto;
  @UuidField() obligationId!: string;
  @BooleanField({ description: 'Được báo không phát sinh. / A nil return is allowed.' }) nilAllowed!: boolean;
  @ObjectField(() => RequirementsDto, { description: 'Kết quả phải nộp. / What is asked for.' }) requirements!: RequirementsDto;
  @TextField({
    nullable: true,
    example: 'Chủ tịch UBND thành phố',
    description: 'Cấp ký ban hành, nếu đơn vị chỉ trình. / Who signs what the lead only proposes.',
  })
  issuer!: string | null;
  @BooleanField({ description: 'Hạn do pháp luật ấn định: không gia hạn. / The law fixes the date: it is not extended.' })
  dateIsByLaw!: boolean;
  @ObjectField(() => SuspensionDto, { nullable: true }) suspension!: SuspensionDto | null;
  @ObjectField(() => ExplainedLatenessDto, { nullable: true, description: 'Giải trình chậm hạn. / Why it came late.' })
  lateness!: ExplainedLatenessDto | null;
  @UuidField({ description: 'Đơn vị được giao ban đầu. / The unit that it was first assigned to.' }) originUnitId!: string;
  @ObjectListField(() => CoLeadDto, { description: 'Các đơn vị đồng chủ trì khác. / The other leads of a joint task.' })
  coLeads!: CoLeadDto[];
  @ObjectListField(() => UnitNameDto) coordinators!: UnitNameDto[];
  @ObjectListField(() => PartyNameDto, { description: 'Bên ngoài được in là phối hợp. / The parties outside that the row prints.' })
  outsideCoordinators!: PartyNameDto[];
  @ObjectListField(() => ContributionOfTaskDto) contributions!: ContributionOfTaskDto[];
  @InstantField({ nullable: true }) acknowledgedAt!: string | null;
  @ObjectField(() => ClaimDto, { nullable: true }) claim!: ClaimDto | null;
  @InstantField({ nullable: true }) startedAt!: string | null;
  @InstantField({ nullable: true, description: 'Lần đôn đốc gần nhất. / When it was last urged by hand.' }) remindedAt!: string | null;
  @ObjectField(() => ProposalDto, { nullable: true }) proposal!: ProposalDto | null;
  @ObjectListField(() => ProgressReportDto, { description: 'Báo cáo tiến độ, cũ trước. / How the work stood, oldest first.' })
  progress!: ProgressReportDto[];
  @ObjectField(() => SubmissionDto, { nullable: true }) submission!: SubmissionDto | null;
  @ObjectField(() => ReviewDto, { nullable: true }) review!: ReviewDto | null;
  @IntegerField({ from: 1, example: 1, description: 'Cấp duyệt đang xét. / The level of approval whose turn it is.' }) levelInTurn!: number;
  @ObjectListField(() => ApprovalDto, { description: 'Của bản mới nhất, cũ trước. / Of the newest version, oldest first.' })
  approvals!: ApprovalDto[];
  @ObjectListField(() => AddedReviewerDto, {
    description: 'Người duyệt thêm ngoài bảng phân công. / Asked to review beside those whom the table names.',
  })
  addedReviewers!: AddedReviewerDto[];
  @ObjectField(() => IssuanceDto, { nullable: true, description: 'Văn bản đã ban hành trên cơ sở kết quả. / What was issued on it.' })
  issuance!: IssuanceDto | null;
  @ObjectField(() => ContestDto, {
    nullable: true,
    description: 'Đơn vị không công nhận kết quả nhập thay. / What was entered for the lead and contested.',
  })
  contest!: ContestDto | null;
  @ObjectListField(() => AddedCoordinatorDto, {
    description: 'Đơn vị phối hợp thêm trong quá trình thực hiện. / Added while the work went on.',
  })
  addedCoordinators!: AddedCoordinatorDto[];
  @UuidField({ nullable: true, description: 'Nhóm gộp; null: đứng riêng. / The bundle; null where it stands alone.' })
  bundleId!: string | null;
  @ObjectListField(() => SiblingDto, {
    description: 'Nhiệm vụ khác cùng nội dung, cùng kỳ của đơn vị chủ trì. / Other tasks of the obligation under this lead.',
  })
  siblings!: SiblingDto[];
  @TextField({ nullable: true }) declineReason!: string | null;
  @DateField({ nullable: true }) deadlinePassedOn!: string | null;
  @InstantField() createdAt!: string;
  @TextField({ example: '1' }) machineVersion!: string;
  @ObjectListField(() => AvailableActionDto) availableActions!: AvailableActionDto[];
  @ObjectListField(() => ExtensionOfTaskDto, { description: 'Đề nghị gia hạn, cũ trước. / Requests for a later date, oldest first.' })
  extensions!: ExtensionOfTaskDto[];
  @ObjectListField(() => HandoffOfTaskDto, { description: 'Đề nghị chuyển giao, cũ trước. / Offers to other units, oldest first.' })
  handoffs!: HandoffOfTaskDto[];
  @ObjectField(() => LastReturnDto, { nullable: true }) lastReturn!: LastReturnDto | null;
  @ObjectListField(() => NamedSubmissionDto, {
    optional: true,
    description: 'Mọi bản nộp, cũ trước; chỉ khi đọc một nhiệm vụ. / Every version, oldest first; in the read alone.',
  })
  submissions?: NamedSubmissionDto[];
  @ObjectListField(() => HiddenDocumentDto, {
    optional: true,
    description: 'Tệp đã thu hồi: ai, khi nào, vì sao; chỉ khi đọc một nhiệm vụ. / Documents that were hidden; in the read alone.',
  })
  hiddenDocuments?: HiddenDocumentDto[];
  @ObjectListField(() => HideableDocumentDto, {
    optional: true,
    description: 'Tệp người đọc thu hồi được; chỉ khi đọc một nhiệm vụ. / Documents that the reader may hide; in the read alone.',
  })
  hideableDocuments?: HideableDocumentDto[];
  @ObjectField(() => NamedDecidersDto, { optional: true, description: 'Chỉ khi đọc một nhiệm vụ. / In the read alone.' })
  deciders?: NamedDecidersDto;
  @BooleanField({
    optional: true,
    description: 'Người đọc đang theo dõi; chỉ khi đọc một nhiệm vụ. / The reader watches it; in the read alone.',
  })
  watching?: boolean;
  @DateField({
    optional: true,
    nullable: true,
    description: 'Người đọc hẹn xem lại vào ngày này. / The reader has put it off until then; in the read alone.',
  })
  snoozedUntil?: string | null;
  @IntegerField({ optional: true, description: 'Số ý kiến trao đổi. / How many comments stand; in the read alone.' }) comments?: number;
  @UuidListField({
    optional: true,
    description: 'Các tư cách cho phép trao đổi; chỉ khi đọc một nhiệm vụ. / Capacities that permit a comment; in the read alone.',
  })
  mayComment?: string[];
  @ObjectField(() => TimingDto, { optional: true, description: 'Chỉ khi đọc một nhiệm vụ. / In the read alone.' })
  timing?: TimingDto;

  @ObjectField(() => OccurrenceOfTaskDto, {
    optional: true,
    nullable: true,
    description: 'Sự kiện làm phát sinh nhiệm vụ; chỉ khi đọc một nhiệm vụ. / The event that it answers to; in the read alone.',
  })
  occurrence?: OccurrenceOfTaskDto | null;
}
