import type { CaptureFault } from '#application/ports/page-capture';
import type { RegisterFault } from '#domain/document/register';
import type { UnsafeReason } from '#domain/document/inspection';
import type { Wording } from '#domain/wording';

/** Why a file is not safe, and what its sender can do about it. `type-refused` is a problem of its own. */
const REASONS: Readonly<Record<Exclude<UnsafeReason, 'type-refused'> | 'infected', Wording>> = {
  infected: { vi: 'Phần mềm diệt vi-rút phát hiện {part} trong tệp.', en: 'The scanner found {part} in the file.' },
  'name-mismatch': {
    vi: 'Phần mở rộng của tên tệp không đúng với nội dung ({part}). Đặt lại tên tệp rồi gửi lại.',
    en: 'The ending of the name says another type than the content ({part}). Rename the file and send it again.',
  },
  damaged: {
    vi: 'Tệp hỏng hoặc bị cắt cụt. Mở tệp, lưu lại rồi gửi lại.',
    en: 'The file is damaged or cut short. Open it, save it again and send that.',
  },
  encrypted: { vi: 'Tệp đặt mật khẩu. Bỏ mật khẩu rồi gửi lại.', en: 'The file needs a password. Remove it and send the file again.' },
  macros: {
    vi: 'Tệp có macro ({part}). Lưu lại dưới dạng .docx hoặc .xlsx không có macro.',
    en: 'The file holds macros ({part}). Save it as .docx or .xlsx without them.',
  },
  'xml-entities': {
    vi: 'Tệp khai báo thực thể XML ({part}), là dấu hiệu của tệp độc hại.',
    en: 'The file declares XML entities ({part}), as hostile files do.',
  },
  bomb: { vi: 'Tệp nén bung ra quá lớn ({part}).', en: 'The file unpacks to far too much ({part}).' },
  'nested-archive': {
    vi: 'Trong tệp có tệp nén hoặc tài liệu khác ({part}). Gửi từng tệp riêng.',
    en: 'The file holds an archive or another document ({part}). Send each by itself.',
  },
  'embedded-object': {
    vi: 'Trong tệp có đối tượng nhúng của chương trình khác ({part}). Thay bằng hình ảnh hoặc bảng.',
    en: 'The file holds an object of another program ({part}). Replace it by a picture or a table.',
  },
  'external-content': {
    vi: 'Tệp tự lấy nội dung từ nơi khác ({part}). Bỏ liên kết (Break Link) rồi lưu lại.',
    en: 'The file fetches content from elsewhere ({part}). Break the link and save it again.',
  },
  'unsafe-name': { vi: 'Trong tệp có thành phần với tên không hợp lệ ({part}).', en: 'A part of the file has an unsafe name ({part}).' },
  polyglot: { vi: 'Tệp chứa một tệp khác ở đầu hoặc ở cuối.', en: 'Another file stands before or behind the file.' },
  'too-many-pixels': {
    vi: 'Ảnh có kích thước quá lớn. Giảm độ phân giải rồi gửi lại.',
    en: 'The picture is too large. Reduce it and send it again.',
  },
  'too-complex': {
    vi: 'Không kiểm tra được tệp trong giới hạn thời gian và bộ nhớ. Chia nhỏ tệp, hoặc lưu lại dưới dạng PDF.',
    en: 'The file cannot be looked at within the limits of time and memory. Divide it, or save it as PDF.',
  },
};

/** Why a page was not captured, and what whoever asked for it can do. */
const CAPTURE_FAULTS: Readonly<Record<CaptureFault, Wording>> = {
  'address-refused': {
    vi: 'Địa chỉ không hợp lệ: chỉ nhận địa chỉ http:// hoặc https://, không kèm tên đăng nhập và mật khẩu.',
    en: 'This is no address of the web: http:// or https://, without a name and a password.',
  },
  'address-not-public': {
    vi: 'Địa chỉ trỏ vào mạng nội bộ hoặc cổng không dùng cho trang web ({detail}). Chỉ lưu được trang công khai trên Internet.',
    en: 'The address leads into a private network, or to a port of no website ({detail}). Only public pages are captured.',
  },
  unreachable: {
    vi: 'Không kết nối được tới trang ({detail}). Kiểm tra địa chỉ rồi thử lại.',
    en: 'The page cannot be reached ({detail}). Look at the address and try again.',
  },
  status: {
    vi: 'Máy chủ không trả về trang (mã {detail}). Mở thử đường dẫn; trang cần đăng nhập thì không lưu được.',
    en: 'The server did not answer with a page ({detail}). Open the link; what asks for a sign-in cannot be captured.',
  },
  'too-large': { vi: 'Trang quá lớn để lưu. Tải tệp về rồi gửi lên.', en: 'The page is too large. Download the file and upload it.' },
  'too-slow': { vi: 'Trang trả lời quá chậm. Hãy thử lại sau.', en: 'The page answers too slowly. Try again later.' },
};

const REGISTER_FAULTS: Readonly<Record<RegisterFault, Wording>> = {
  type: { vi: 'Tài liệu không phải XLSX hoặc CSV.', en: 'The document is neither XLSX nor CSV.' },
  unreadable: { vi: 'Tệp hỏng, hoặc dấu ngoặc kép trong CSV không đóng.', en: 'The file is damaged, or a quote of the CSV does not end.' },
  'no-table': {
    vi: 'Không tìm thấy dòng tiêu đề có cột “Đơn vị” và các kỳ.',
    en: 'No row heads a column of units (“Đơn vị”) and periods.',
  },
  'no-periods': { vi: 'Bảng không có cột kỳ báo cáo nào.', en: 'The table has no period.' },
  'no-units': { vi: 'Bảng không có dòng đơn vị nào.', en: 'The table has no unit.' },
  'too-large': { vi: 'Bảng quá lớn để tính. Tách thành nhiều tệp.', en: 'The table is too large to be counted. Divide it.' },
};

/** What stands in the way of a further upload, and of what became of one. */
const OTHERS: Readonly<Record<string, Wording>> = {
  'upload-limit-person': {
    vi: 'Bạn đã tải lên {used} byte trong {days} ngày qua; giới hạn là {limit} byte.',
    en: 'You have uploaded {used} bytes within {days} days; the limit is {limit}.',
  },
  'upload-limit-unit': {
    vi: 'Đơn vị đã tải lên {used} byte trong {days} ngày qua; giới hạn là {limit} byte.',
    en: 'The unit has uploaded {used} bytes within {days} days; the limit is {limit}.',
  },
  'upload-limit-tenant': {
    vi: 'Kho tài liệu đã có {used} byte; giới hạn là {limit} byte. Báo quản trị hệ thống.',
    en: 'The store holds {used} bytes; the limit is {limit}. Tell the operator.',
  },
  'document-without-text': { vi: 'Không đọc được chữ trong tài liệu này.', en: 'The document has no text that can be read.' },
  'no-photograph': { vi: 'Tài liệu không phải ảnh JPEG hoặc PNG.', en: 'The document is no JPEG or PNG picture.' },
  'number-not-found': { vi: 'Chưa đọc thấy số, ký hiệu: có thể là bản dự thảo.', en: 'No number was found: it may be a draft.' },
  'type-differs': {
    vi: 'Tên loại “{title}” không khớp với ký hiệu {symbol}.',
    en: 'The title “{title}” does not fit the symbol {symbol}.',
  },
  'issuer-differs': {
    vi: 'Cơ quan ban hành “{issuer}” không phải đơn vị gửi ({unit}).',
    en: 'It was issued by “{issuer}” and not by the unit that gave it ({unit}).',
  },
  'issued-ahead': { vi: 'Ngày ban hành {day} sau ngày hôm nay.', en: 'Its day of issue, {day}, is still ahead.' },
  'given-by-another-unit': { vi: 'Tệp có cùng nội dung đã được {unit} gửi.', en: '{unit} gave a file of the same content.' },
  'document-scanning': {
    vi: 'Tài liệu đang được quét vi-rút, chưa dùng được.',
    en: 'The document is being scanned and cannot be used yet.',
  },
  'document-not-on-task': { vi: 'Tệp này không thuộc nhiệm vụ.', en: 'This document does not stand on the task.' },
  'document-gone': { vi: 'Nội dung tài liệu không còn ({content}).', en: 'The content of the document is gone ({content}).' },
};

export const FILE_WORDING: Readonly<Record<string, Wording>> = {
  ...Object.fromEntries(Object.entries(REASONS).map(([reason, wording]) => [`file-${reason}`, wording])),
  ...Object.fromEntries(Object.entries(CAPTURE_FAULTS).map(([fault, wording]) => [`capture-${fault}`, wording])),
  ...Object.fromEntries(Object.entries(REGISTER_FAULTS).map(([fault, wording]) => [`register-${fault}`, wording])),
  ...OTHERS,
};
