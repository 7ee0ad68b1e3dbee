/** The words for opinions: of units, of parties outside, and those that a row requires. */
export const viContributions = {
  contribution: {
    askedByRow: 'Kế hoạch yêu cầu có ý kiến phối hợp về nhiệm vụ này.',
    outside: 'ngoài hệ thống, đơn vị chủ trì ghi nhận',
    askOutside: 'Cơ quan, tổ chức ngoài hệ thống',
    askOthers: 'Đơn vị khác',
    askOutsideNote: 'Không có tài khoản: gửi văn bản đề nghị, rồi ghi nhận trả lời tại đây kèm văn bản trả lời.',
    documentOfParty: 'Văn bản thể hiện ý kiến (bắt buộc)',
    answerNote: 'Đơn vị chủ trì được báo ngay; trả lời đã gửi không sửa được.',
    recordNote: 'Ghi đúng văn bản trả lời của {{party}}. Nhật ký nêu rõ đơn vị chủ trì ghi nhận thay.',
  },
  contributionState: {
    requested: 'Đã đề nghị',
    acknowledged: 'Đã tiếp nhận',
    given: 'Đã có ý kiến',
    declined: 'Từ chối phối hợp',
    waived: 'Không cần ý kiến',
  },
  recordVerb: {
    acknowledge: 'Ghi nhận đã tiếp nhận',
    give: 'Ghi nhận ý kiến',
    decline: 'Ghi nhận từ chối',
    waive: 'Miễn ý kiến',
  },
  contributionVerb: {
    request: 'Đề nghị phối hợp',
    acknowledge: 'Tiếp nhận',
    give: 'Gửi ý kiến phối hợp',
    decline: 'Từ chối phối hợp',
    waive: 'Miễn ý kiến',
  },
} as const;
