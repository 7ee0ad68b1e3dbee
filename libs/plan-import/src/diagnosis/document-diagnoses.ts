import type { Diagnostic } from '#domain/plan/proposal';
import { question, warning } from '#plan-import/diagnosis/diagnostic';

export function identityMissing(): Diagnostic {
  return warning('identity-missing', null, 'Cơ quan ban hành, số, ngày của kế hoạch chưa được đọc; người nhập bổ sung.');
}

export function titleMissing(): Diagnostic {
  return question('title-missing', null, 'Không tìm thấy tên kế hoạch phía trên bảng.');
}

export function yearMissing(): Diagnostic {
  return question('year-missing', null, 'Không rõ kế hoạch của năm nào.');
}
