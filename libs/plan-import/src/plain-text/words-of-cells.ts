/** A sign that begins an entry of a list. */
export const BULLET = /^[-–—•+*·](?=\s|$|\p{L})/u;

const AGENCY_WORDS = [
  ...[
    'văn phòng',
    'vp',
    'phòng',
    'sở',
    'ban(?! hành)',
    'ubnd',
    'u[ỷy] ban',
    'ủy ban',
    'hđnd',
    'hội(?! nghị| thảo)',
    'trung tâm',
    'công an',
  ],
  ...['ban chỉ huy', 'bộ phận', 'cục', 'chi cục', '(?:đảng|thành|huyện|tỉnh|quận|thị) [ủu]y', 'mttq', 'mặt trận'],
  ...[
    'đoàn (?:thanh niên|tncs)',
    'liên đoàn',
    'viện',
    'tòa án',
    'toà án',
    'kho bạc',
    'bảo hiểm',
    'ngân hàng',
    'trường',
    'thanh tra',
    'chủ tịch',
  ],
  ...[
    'các (?:cơ quan|đơn vị|phòng|sở|ban|bộ|xã|phường|địa phương|huyện|thị xã|tổ chức|doanh nghiệp|thành viên|trường|công ty)',
    'cơ quan',
    'đơn vị',
  ],
  ...['tổ công tác', 'tổ trưởng', 'đối tượng', 'công chức', 'thủ trưởng', 'lãnh đạo', 'toàn thể', 'đài', 'công ty', 'tổng', 'chi nhánh'],
];

/** Words with which the name of an agency begins. */
const AGENCY = new RegExp(`^(?:(?:${AGENCY_WORDS.join('|')})(?![\\p{L}])|bộ (?!phận|chỉ số|thủ tục|tiêu chí)|báo (?!cáo))`, 'iu');

/** "Đơn vị phối hợp: …" or "Phối hợp: …" within a cell. */
const LABEL = /^(?:(?:đơn vị|cơ quan) )?(?<part>chủ trì|phối hợp) ?:/iu;

/** Words with which a person's name or title begins: "Đồng chí Nguyễn Văn A, Phó Chủ tịch". */
const PERSON = /^(?:(?:các )?đồng chí|đ\/c|đc|(?:ông|bà)(?=\s\p{Lu})|phó (?:chủ tịch|giám đốc)|pct|pgđ)(?![\p{L}])/iu;

/** Words with which a result begins that is not the name of a document. */
const OTHER_RESULT =
  /^(?:các văn bản|tin|bài|phóng sự|hồ sơ|bảng|danh mục|phiếu|dữ liệu|cơ sở dữ liệu|hệ thống|phần mềm|hội nghị|lớp|cuộc|thành lập|dự thảo|đoàn|tỷ lệ|\d+(?:,\d+)? ?%|các thành phần|niêm yết|tài liệu|quy trình)(?![\p{L}])/iu;

/** Words with which a time begins: only such texts are worth reading as one. */
const TIME =
  /^(?:trước|chậm|muộn|không quá|đến|tới|hết|ngày|tháng|quý|năm|trong|vào|cả năm|giai đoạn|từ|đầu|giữa|cuối|hằng|hàng|mỗi|định kỳ|thường|liên tục|khi|đột xuất|theo|ngay|sau|kể từ|tính từ|xong|hoàn thành|\d+)(?![\p{L}])/iu;

/** Words that want another after them. */
const OPEN_END =
  /(?:^|\s)(?:và|của|(?<!trực )thuộc|các|những|theo|với|cho|về|trên|tại|do|để|từ|đến|trong|là|được|hoặc|cùng|bằng|khi|sau|trước|văn phòng|(?<!trưởng )phòng|(?<!cơ )sở|trung tâm|(?<!phó )chủ tịch|dự thảo|đồng chí|đ\/c|[-–—•+*·])$|[,/(-]$/iu;

/** Words with which what stands below a plan's table begins. */
const BEYOND =
  /^(?:nơi nhận|tm\.|kt\.|tl\.|tuq\.|người lập|ghi chú|tổ chức thực hiện|lưu ý|kèm theo|trên đây là|phụ lục [ivx\d]+(?= \(|$)|các cơ quan, đơn vị (?:báo cáo|căn cứ|chịu trách nhiệm|tổ chức))(?![\p{L}])/iu;

const SIGNATORY = /^(?:PHÓ )?(?:CHỦ TỊCH|GIÁM ĐỐC)(?![\p{L}])/u;

export function withoutBullet(text: string): string {
  return text.replace(/^(?:[-–—•+*·]\s*)+/u, '');
}

export function beginsAgency(text: string): boolean {
  return AGENCY.test(text);
}

export function beginsPerson(text: string): boolean {
  return PERSON.test(text);
}

/** Which part of the agencies a label announces; null where the text begins with none. */
export function labelOf(text: string): 'lead' | 'coordinator' | null {
  const part = LABEL.exec(text)?.groups?.['part']?.toLowerCase();
  return part === undefined ? null : part === 'chủ trì' ? 'lead' : 'coordinator';
}

export function beginsOtherResult(text: string): boolean {
  return OTHER_RESULT.test(text);
}

export function beginsTime(text: string): boolean {
  return TIME.test(text);
}

export function beginsBeyond(text: string): boolean {
  return BEYOND.test(text) || SIGNATORY.test(text);
}

/** Whether a text wants another word: "… thuộc", "…,". */
export function endsOpen(text: string): boolean {
  return OPEN_END.test(text);
}

/** Whether a text cannot end here: it wants another word, or a bracket is not closed. */
export function isOpenEnded(text: string): boolean {
  return endsOpen(text) || openBrackets(text) > 0;
}

/** How many brackets of a text are not closed within it; negative where more are closed than opened. */
export function openBrackets(text: string): number {
  return text.split('(').length - text.split(')').length;
}

/** Whether a text begins as cells and entries do: a capital, a figure, a bullet, a quotation mark. */
export function beginsAnew(text: string): boolean {
  return /^[\p{Lu}\d"“(]/u.test(text) || BULLET.test(text);
}
