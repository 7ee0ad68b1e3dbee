import type { Role } from '#domain/organisation/capacity';
import type { Wording } from '#domain/wording';

/** What somebody in a role is called. */
export const ROLE_WORDING: Readonly<Record<Role, Wording>> = {
  officer: { vi: 'Chuyên viên', en: 'Officer' },
  'unit-head': { vi: 'Thủ trưởng đơn vị', en: 'Head of unit' },
  reviewer: { vi: 'Người thẩm tra', en: 'Reviewer' },
  leader: { vi: 'Lãnh đạo', en: 'Leader' },
  'plan-administrator': { vi: 'Người quản lý kế hoạch', en: 'Plan administrator' },
  'unit-administrator': { vi: 'Người quản lý đơn vị', en: 'Unit administrator' },
  auditor: { vi: 'Kiểm tra – chỉ xem', en: 'Auditor' },
  service: { vi: 'Phần mềm của đơn vị', en: 'Software of the unit' },
};
