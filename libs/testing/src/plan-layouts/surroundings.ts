import type { LaidParagraph, LaidTable } from '#testing/plan-layouts/laid-document';

/** What stands above the table of a plan that is an appendix, its title last but one. */
export function opening(title: string): readonly LaidParagraph[] {
  return ['Phụ lục I', title, '(Kèm theo Kế hoạch số 45/KH-UBND ngày 12/01/2026 của UBND tỉnh Hải Sơn)'].map(paragraph);
}

/** Issuer, number and date above a plan that stands for itself, and on what it rests. */
export function letterhead(): readonly (LaidParagraph | LaidTable)[] {
  return [
    unruled([
      ['ỦY BAN NHÂN DÂN\nTỈNH HẢI SƠN', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc'],
      ['Số: 45/KH-UBND', 'Hải Sơn, ngày 12 tháng 01 năm 2026'],
    ]),
    paragraph('Thực hiện Chương trình số 07-CTr/TU ngày 05/01/2026 của Tỉnh ủy, UBND tỉnh giao các nhiệm vụ, thời hạn hoàn thành như sau:'),
  ];
}

/** Whom the plan is sent to, and who signed it. */
export function signature(): readonly (LaidParagraph | LaidTable)[] {
  return [
    paragraph('Các cơ quan, đơn vị báo cáo kết quả thực hiện về Sở Khoa học và Công nghệ để tổng hợp./.'),
    unruled([
      [
        'Nơi nhận:\n- Bộ Khoa học và Công nghệ;\n- Các sở, ban, ngành thuộc UBND tỉnh;\n- Lưu: VT, KGVX.',
        'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nNguyễn Văn Bình',
      ],
    ]),
  ];
}

export function paragraph(text: string): LaidParagraph {
  return { kind: 'paragraph', text };
}

/** Two columns without lines, a paragraph for each line of their texts. */
function unruled(rows: readonly (readonly [left: string, right: string])[]): LaidTable {
  return {
    kind: 'table',
    widths: [1, 1],
    rows: rows.map((cells) => ({
      kind: 'item',
      cells: cells.map((text, column) => ({ column, across: 1, down: 1, paragraphs: text.split('\n') })),
    })),
    isRuled: false,
    repeatsHeading: false,
    cutsRows: false,
  };
}
