import { viUnitTypes } from '../vi-unit-types';

const CONTENT = {
  kept: 'Đang lưu',
  scanning: 'Đang quét mã độc',
  infected: 'Có mã độc',
  expired: 'Hết hạn chờ, đã xóa',
  hidden: 'Đã thu hồi',
} as const;

const CELLS = {
  number: 'Số thứ tự',
  content: 'Nội dung',
  lead: 'Chủ trì',
  coordinator: 'Phối hợp',
  deliverable: 'Sản phẩm',
  timing: 'Thời gian',
} as const;

/** What codes in the log are called: the states of objects by their kind, and values of fields. States of what belongs to a task stand with its words. */
export const viCodes = {
  stateOf: {
    plan: { draft: 'Chưa giao', published: 'Đã giao', closed: 'Đã đóng' },
    'plan-proposal': { open: 'Đang kiểm tra', approved: 'Đã thành kế hoạch', discarded: 'Đã bỏ' },
    amendment: { open: 'Chờ duyệt', applied: 'Đã áp dụng', withdrawn: 'Đã rút' },
    correction: { open: 'Chờ duyệt', applied: 'Đã đính chính', withdrawn: 'Đã rút' },
    operation: { open: 'Đang thực hiện', done: 'Đã xong' },
    document: CONTENT,
  },
  toldCode: {
    type: { ...viUnitTypes },
    types: { ...viUnitTypes },
    unitType: { ...viUnitTypes },
    unitTypes: { ...viUnitTypes },
    kind: {
      group: 'Nhóm',
      children: 'Các đơn vị trực thuộc',
      'children-of-lead': 'Các đơn vị trực thuộc đơn vị chủ trì',
      descendants: 'Các đơn vị cấp dưới',
      external: 'Bên ngoài',
      role: 'Vai',
      person: 'Người',
      unit: 'Đơn vị',
      off: 'Ngày nghỉ',
      working: 'Ngày làm bù',
    },
    contentState: CONTENT,
    closePolicy: { 'on-final-approval': 'Ngay khi được thông qua ở cấp cuối', 'by-office': 'Khi văn phòng xác nhận hoàn thành' },
    verb: {
      extend: 'Gia hạn',
      waive: 'Miễn ý kiến phối hợp',
      'record-occurrence': 'Ghi sự kiện',
      request: 'Đề nghị',
      offer: 'Đề nghị chuyển',
    },
    audience: { owner: 'Chỉ người lưu', unit: 'Một đơn vị', administration: 'Mọi người trong tỉnh' },
    list: { work: 'Việc của tôi', tasks: 'Nhiệm vụ', reviews: 'Chờ duyệt', audit: 'Nhật ký' },
    scope: { whole: 'Cả kế hoạch' },
    cell: CELLS,
    field: CELLS,
  },
} as const;
