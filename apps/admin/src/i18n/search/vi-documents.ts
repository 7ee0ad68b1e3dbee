/** The search over documents. */
export const viDocuments = {
  documents: {
    title: 'Tìm văn bản',
    words: 'Từ ngữ trong văn bản hoặc tên tệp (không cần gõ dấu)',
    search: 'Tìm',
    found: 'Văn bản tìm thấy',
    ask: 'Nhập từ ngữ để tìm.',
    askWhy: 'Chỉ tìm trong các văn bản bạn được phép mở. Mỗi lần tìm được ghi vào nhật ký.',
    short: 'Nhập ít nhất {{count}} ký tự.',
    none: 'Không tìm thấy văn bản nào.',
    noneWhy: 'Các từ phải đứng liền nhau như trong văn bản. Bản quét và ảnh không có chữ chỉ tìm được theo tên tệp.',
    handedIn: 'Đã nộp cho nhiệm vụ',
    uploadedAt: 'Tải lên lúc',
  },
} as const;
