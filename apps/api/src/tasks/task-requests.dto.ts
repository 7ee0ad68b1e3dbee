import { ActingDto } from '../fields/acting.dto.js';
import { DateField, IntegerField, TextField, TextListField, UuidField, UuidListField } from '../fields/fields.js';
import { AnswersField, PointAnswerDto } from './approval.dto.js';
import { EvidenceDto, EvidenceField } from './evidence.dto.js';

export class ReasonDto extends ActingDto {
  @TextField({ example: 'Nhiệm vụ không thuộc chức năng của đơn vị.' })
  reason!: string;
}

export class HideDocumentDto extends ReasonDto {
  @UuidField({ description: 'Tệp đứng trên nhiệm vụ. / A document that stands on the task.' })
  documentId!: string;
}

export class NoteDto extends ActingDto {
  @TextField({ optional: true, nullable: true, example: 'Đề nghị khẩn trương, tổng hợp trước ngày 20/02.' })
  note?: string | null;
}

export class AssignDto extends ActingDto {
  @UuidField({
    optional: true,
    nullable: true,
    description:
      'Giao cho đơn vị khác với đơn vị đã chủ trì; bỏ trống: giao lại cho chính đơn vị đó. / Another unit than the one that had it; absent: the same.',
  })
  unitId?: string | null;
}

export class ForwardDto extends ActingDto {
  @UuidField({ description: 'Người của chính đơn vị. / Somebody of the same unit.' })
  personId!: string;

  @TextField({
    optional: true,
    nullable: true,
    example: 'Xử lý, báo cáo trước ngày 20/02.',
    description: 'Bút phê. / What is said with it.',
  })
  note?: string | null;
}

export class ProposeDto extends ActingDto {
  @UuidListField({ description: 'Tài liệu đã tải lên. / Uploaded documents.' })
  documents!: string[];

  @TextField({ optional: true, nullable: true, example: 'Kính trình lãnh đạo phòng.' })
  note?: string | null;

  @AnswersField()
  answers?: PointAnswerDto[];

  @EvidenceField()
  evidence?: EvidenceDto;
}

export class SubmitDto extends ActingDto {
  @UuidListField({
    optional: true,
    nullable: true,
    description:
      'Bỏ trống: nộp tài liệu đã trình. Danh sách rỗng: báo không phát sinh (nếu được phép). / Absent: what was proposed. Empty: a nil return.',
  })
  documents?: string[] | null;

  @TextField({ optional: true, nullable: true, example: 'Nộp kết quả đăng ký danh sách TTHC.' })
  note?: string | null;

  @AnswersField()
  answers?: PointAnswerDto[];

  @EvidenceField()
  evidence?: EvidenceDto;

  @TextField({
    optional: true,
    nullable: true,
    max: 200,
    description: 'Mã của hệ thống gửi; duy nhất theo người gửi. / The sender’s own reference.',
  })
  externalRef?: string | null;
}

/** Of which version somebody decides. */
class DecisionOnVersionDto extends ActingDto {
  @IntegerField({ from: 1, example: 1, description: 'Bản đã xem. / The version that was seen.' })
  submission!: number;

  @TextField({ optional: true, max: 64, description: 'Mã băm của bản đã xem, nếu nêu. / The hash of the version that was seen.' })
  contentHash?: string;
}

/** Somebody decides, and what they noted while reading may go with it. */
class VerdictDto extends DecisionOnVersionDto {
  @IntegerField({
    from: 1,
    optional: true,
    nullable: true,
    description:
      'Phiên bản ghi chú thẩm tra gửi kèm thành ý kiến trao đổi; bỏ trống: giữ riêng. / Which version of one’s notes goes with it, as comments; absent: they stay one’s own.',
  })
  notesVersion?: number | null;
}

export class ApproveDto extends VerdictDto {
  @TextField({ optional: true, nullable: true, example: 'Đồng ý.' })
  note?: string | null;
}

export class ReturnDto extends VerdictDto {
  @TextField({ example: 'Thiếu phụ lục danh sách TTHC.' })
  reason!: string;

  @TextListField({
    optional: true,
    example: ['Bổ sung phụ lục danh sách TTHC.', 'Ghi rõ cơ quan thực hiện từng thủ tục.'],
    description: 'Từng điểm mà bản sau phải trả lời. / What the next version has to answer, point by point.',
  })
  points?: string[];

  @DateField({ optional: true, nullable: true, example: '2025-02-13' })
  resubmitBy?: string | null;
}

export class ReportProgressDto extends ActingDto {
  @TextField({ optional: true, nullable: true, max: 20, example: '2025-Q1', description: 'Kỳ báo cáo. / Of which period.' })
  period?: string | null;

  @TextField({
    optional: true,
    nullable: true,
    max: 4000,
    example: 'Đã rà soát 12/20 thủ tục.',
    description: 'Bỏ trống: không có gì mới trong kỳ. / Absent: nothing new in the period.',
  })
  text?: string | null;
}
