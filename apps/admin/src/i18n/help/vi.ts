/** The words around the guide; its texts stand in docs/guide. */
export const viHelp = {
  help: {
    title: 'Hướng dẫn sử dụng',
    pages: 'Các trang hướng dẫn',
    page: {
      'lead-officer': 'Chuyên viên đơn vị chủ trì',
      'coordinating-officer': 'Chuyên viên đơn vị phối hợp',
      reviewer: 'Người thẩm tra, phê duyệt',
      auditor: 'Thanh tra, kiểm tra',
      'plan-administrator': 'Quản trị kế hoạch',
      leader: 'Lãnh đạo',
    },
  },
} as const;
