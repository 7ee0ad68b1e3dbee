/** The words of a plan that leaves the house: as a file, or on paper. */
export const viPlanExport = {
  planExport: {
    title: 'Tải về',
    docx: 'Word (DOCX)',
    xlsx: 'Excel (XLSX)',
    print: 'In',
    note: 'Phụ lục kèm tình trạng từng dòng. Mỗi lần kết xuất được ghi vào nhật ký.',
    back: 'Về kế hoạch',
  },
} as const;
