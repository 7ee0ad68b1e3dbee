/** The words for what is done to a plan that runs. */
export const viPlanActs = {
  adHoc: {
    title: 'Giao việc phát sinh',
    dueOn: 'Cần xong trước hết ngày',
    documentDate: 'Ngày văn bản',
    nilAllowed: 'Cho phép báo “không phát sinh”',
    done_one: 'Đã giao {{count}} nhiệm vụ.',
    done_other: 'Đã giao {{count}} nhiệm vụ.',
  },
  closePlan: {
    title: 'Đóng kế hoạch',
    note_one: 'Còn {{count}} nhiệm vụ đang mở. Mỗi nhiệm vụ cần có kết thúc; sau khi đóng, không kỳ nào mở thêm.',
    note_other: 'Còn {{count}} nhiệm vụ đang mở. Mỗi nhiệm vụ cần có kết thúc; sau khi đóng, không kỳ nào mở thêm.',
    row_one: 'Dòng {{path}} · {{count}} nhiệm vụ',
    row_other: 'Dòng {{path}} · {{count}} nhiệm vụ',
    single: 'Từng nhiệm vụ',
    ofTask: 'Kết thúc của {{reference}}',
    asRow: 'Như cả dòng',
    ready: 'Mọi nhiệm vụ đều có kết thúc.',
    done: 'Đã đóng kế hoạch.',
  },
  planSight: {
    title: 'Phạm vi xem',
    note: 'Kế hoạch, các dòng và thời hạn thì mọi đơn vị đều xem được. Ở đây quy định ai xem được nhiệm vụ: tiến độ, kết quả, trao đổi. Người có quyền kiểm tra nhật ký luôn xem được tất cả.',
    drafts: 'Nhiệm vụ chưa giao',
    tasks: 'Nhiệm vụ đã giao',
    by: {
      administration: 'Mọi đơn vị',
      participants: 'Đơn vị chủ trì, phối hợp, và nơi quản lý, quyết định',
      office: 'Chỉ nơi quản lý, ban hành, quyết định',
    },
    set: 'Đặt phạm vi xem',
    done: 'Đã đặt phạm vi xem.',
    confined: 'Chỉ đơn vị tham gia xem nhiệm vụ',
  },
  closingEnd: {
    done: 'Hoàn thành',
    'nothing-arose': 'Không phát sinh',
    'carried-over': 'Chuyển kỳ sau',
    cancelled: 'Hủy',
  },
} as const;
