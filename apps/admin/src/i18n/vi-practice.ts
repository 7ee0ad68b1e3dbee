/** The words of what is for practice, wherever it stands. */
export const viPractice = {
  practice: {
    title: 'Tập huấn',
    chip: 'Tập huấn',
    intro: 'Làm thử ở đây như việc thật: không ai nhận thông báo, không số liệu, báo cáo nào tính đến.',
    work: 'Việc của tôi',
    coordination: 'Phối hợp',
    reviews: 'Chờ duyệt',
    none: 'Không có việc tập huấn nào chờ bạn.',
    noneWhy: 'Việc xuất hiện ở đây khi một kế hoạch tập huấn được ban hành và giao cho đơn vị bạn.',
  },
} as const;
