import type { ProblemCode } from './problem-codes.js';
import type { Wording } from '#domain/wording';

/** What every problem is called, what happened, and what to do. */
export const PROBLEM_WORDING: Readonly<Record<ProblemCode, { readonly title: Wording; readonly detail: Wording }>> = {
  malformed: {
    title: { vi: 'Yêu cầu không đúng mẫu', en: 'The request is malformed' },
    detail: {
      vi: 'Một hoặc nhiều trường chưa đúng; xem danh sách lỗi. Chưa có gì được ghi.',
      en: 'One or more fields are wrong; see the errors. Nothing was written.',
    },
  },
  'unknown-filter': {
    title: { vi: 'Bộ lọc không có', en: 'Unknown filter' },
    detail: { vi: 'Danh sách này không có bộ lọc hoặc cách sắp xếp đã nêu.', en: 'This list has no such filter or order.' },
  },
  'bad-cursor': {
    title: { vi: 'Con trỏ trang không hợp lệ', en: 'Invalid cursor' },
    detail: {
      vi: 'Con trỏ không thuộc danh sách này; hãy bắt đầu lại từ trang đầu.',
      en: 'The cursor does not belong to this list; start again from the first page.',
    },
  },
  'idempotency-key-missing': {
    title: { vi: 'Thiếu Idempotency-Key', en: 'Idempotency-Key is missing' },
    detail: {
      vi: 'Mỗi thao tác cần tiêu đề Idempotency-Key (1–200 ký tự ASCII) để gửi lại không bị ghi hai lần.',
      en: 'Every act needs an Idempotency-Key header (1–200 ASCII characters), so that a retry is not written twice.',
    },
  },
  'not-signed-in': {
    title: { vi: 'Chưa đăng nhập', en: 'Not signed in' },
    detail: { vi: 'Hãy đăng nhập hoặc gửi mã truy cập (Bearer token).', en: 'Sign in, or send a bearer token.' },
  },
  'wrong-credentials': {
    title: { vi: 'Tên đăng nhập hoặc mật khẩu không đúng', en: 'Wrong sign-in name or password' },
    detail: { vi: 'Hãy kiểm tra lại tên đăng nhập và mật khẩu.', en: 'Check the sign-in name and the password.' },
  },
  'session-expired': {
    title: { vi: 'Phiên làm việc đã hết hạn', en: 'The session has expired' },
    detail: { vi: 'Hãy đăng nhập lại. Việc đã nộp vẫn được giữ.', en: 'Sign in again. What was submitted is kept.' },
  },
  'token-expired': {
    title: { vi: 'Mã truy cập đã hết hạn', en: 'The token has expired' },
    detail: {
      vi: 'Hãy tạo mã truy cập mới; thao tác gửi lại với cùng Idempotency-Key sẽ không bị ghi hai lần.',
      en: 'Make a new token; a retry under the same Idempotency-Key is not written twice.',
    },
  },
  'token-revoked': {
    title: { vi: 'Mã truy cập đã bị thu hồi', en: 'The token was revoked' },
    detail: { vi: 'Mã này không còn dùng được.', en: 'This token can no longer be used.' },
  },
  'foreign-origin': {
    title: { vi: 'Yêu cầu đến từ trang khác', en: 'The request comes from another site' },
    detail: {
      vi: 'Thao tác bằng phiên trình duyệt chỉ được nhận từ chính trang Docket.',
      en: "Acts by a browser session are taken from Docket's own pages alone.",
    },
  },
  'no-such-route': {
    title: { vi: 'Không có địa chỉ này', en: 'No such address' },
    detail: { vi: 'Xem các địa chỉ tại /docs.', en: 'See /docs for the addresses.' },
  },
  'method-not-allowed': {
    title: { vi: 'Địa chỉ này không nhận phương thức đó', en: 'The address does not take this method' },
    detail: { vi: 'Xem các địa chỉ tại /docs.', en: 'See /docs for the addresses.' },
  },
  duplicate: {
    title: { vi: 'Đã có rồi', en: 'Already there' },
    detail: {
      vi: 'Một mục với cùng tên, mã hoặc externalRef đã tồn tại ({rule}). Chưa có gì được ghi.',
      en: 'Something with the same name, code or externalRef exists ({rule}). Nothing was written.',
    },
  },
  'file-too-large': {
    title: { vi: 'Tệp quá lớn', en: 'The file is too large' },
    detail: { vi: 'Tệp vượt quá {limit} byte; không có phần nào được lưu.', en: 'The file exceeds {limit} bytes; no part of it was kept.' },
  },
  'media-type-refused': {
    title: { vi: 'Loại nội dung không được nhận', en: 'The media type is not taken' },
    detail: {
      vi: 'Nội dung được nhận dạng là {mediaType}. Tệp được nhận: PDF, DOCX, XLSX, JPEG, PNG, văn bản thuần; yêu cầu: application/json.',
      en: 'The content was recognised as {mediaType}. Files: PDF, DOCX, XLSX, JPEG, PNG, plain text; requests: application/json.',
    },
  },
  gone: {
    title: { vi: 'Nội dung không còn', en: 'The content is gone' },
    detail: { vi: 'Tên tệp, mã băm và lịch sử vẫn còn.', en: 'Its name, its digest and its history remain.' },
  },
  'file-unsafe': {
    title: { vi: 'Tệp không an toàn', en: 'The file is not safe' },
    detail: { vi: 'Tệp không được nhận; không có phần nào được lưu.', en: 'The file is not taken; no part of it was kept.' },
  },
  'album-refused': {
    title: { vi: 'Không ghép được các ảnh', en: 'The photographs cannot be put together' },
    detail: { vi: 'Lý do: {detail}. Các ảnh vẫn còn nguyên.', en: 'Because of: {detail}. The photographs are as they were.' },
  },
  'page-not-captured': {
    title: { vi: 'Không lưu được trang theo đường dẫn', en: 'The page was not captured' },
    detail: { vi: 'Xem lý do kèm theo. Chưa có gì được ghi.', en: 'See why. Nothing was written.' },
  },
  'register-unreadable': {
    title: { vi: 'Không đọc được bảng theo dõi', en: 'The file holds no register that can be read' },
    detail: {
      vi: 'Cần một bảng XLSX hoặc CSV: cột đầu là đơn vị, mỗi cột sau là một kỳ; hoặc mỗi dòng một đơn vị và một kỳ. Xem lý do kèm theo.',
      en: 'A table in XLSX or CSV is needed: units in the first column and a column for each period; or a unit and a period in each row. See why.',
    },
  },
  'comparison-too-large': {
    title: { vi: 'Hai tài liệu quá dài hoặc quá khác nhau để so sánh', en: 'The documents are too long or too different to be compared' },
    detail: { vi: 'Mở từng tài liệu để đối chiếu.', en: 'Open each of them.' },
  },
  'secrecy-mark': {
    title: { vi: 'Tệp có dấu chỉ mức độ mật', en: 'The file bears a mark of secrecy' },
    detail: {
      vi: 'Trong tệp có dấu “{degree}”. Tài liệu bí mật nhà nước không được đưa lên hệ thống này; tệp đã bị xóa ngay và không được lưu.',
      en: 'The file bears the mark “{degree}”. State secrets must not be entered here; the file was erased at once and never stored.',
    },
  },
  'secrecy-undeclared': {
    title: { vi: 'Cần xác nhận tệp không có dấu mật', en: 'Somebody must say that the file bears no mark of secrecy' },
    detail: {
      vi: 'Không đọc được chữ trong tệp (bản quét, ảnh), nên hệ thống không tự kiểm tra được dấu mật. Người gửi xem lại và gửi kèm declaresUnmarked=true.',
      en: 'The text of the file cannot be read (a scan, a picture), so marks of secrecy cannot be looked for. Look at it and send declaresUnmarked=true.',
    },
  },
  'document-unreadable': {
    title: { vi: 'Không đọc được tài liệu', en: 'The document cannot be read' },
    detail: {
      vi: 'Kế hoạch được đọc từ DOCX, XLSX, PDF có chữ hoặc văn bản thuần; tệp này không đọc được hoặc không an toàn.',
      en: 'Plans are read from DOCX, XLSX, PDF with text, or plain text; this file cannot be read, or is not safe.',
    },
  },
  'document-no-plan': {
    title: { vi: 'Tài liệu không có bảng kế hoạch', en: 'The document holds no plan' },
    detail: {
      vi: 'Không tìm thấy bảng có các cột nội dung, cơ quan chủ trì, thời gian.',
      en: 'No table with columns for content, lead agency and time was found.',
    },
  },
  'document-no-rows': {
    title: { vi: 'Bảng kế hoạch không có dòng nào', en: 'The table of the plan has no row' },
    detail: {
      vi: 'Tìm thấy các cột của kế hoạch nhưng bên dưới không có nhiệm vụ nào.',
      en: 'The columns of a plan were found, but no task stands below them.',
    },
  },
  'document-needs-ocr': {
    title: { vi: 'Bản quét không có chữ', en: 'A scan without text' },
    detail: {
      vi: 'Tệp chỉ có hình ảnh, chưa đọc được chữ. Đề nghị cơ quan ban hành gửi bản có chữ (DOCX, PDF ký số), hoặc nhận dạng chữ (OCR tiếng Việt, ví dụ: ocrmypdf -l vie ban-quet.pdf ket-qua.pdf) rồi nhập tệp kết quả.',
      en: 'The file holds pictures only. Ask the issuer for a version with text (DOCX, signed PDF), or recognise the text (OCR for Vietnamese, as ocrmypdf -l vie scan.pdf result.pdf) and import the result.',
    },
  },
  'document-too-long': {
    title: { vi: 'Tài liệu quá dài', en: 'The document is too long' },
    detail: {
      vi: 'Tệp có hơn {limit} trang. Tách riêng phụ lục kế hoạch rồi nhập lại.',
      en: 'The file has more than {limit} pages. Import the appendix with the plan by itself.',
    },
  },
  'tenant-needed': {
    title: { vi: 'Cần chọn đơn vị triển khai', en: 'Choose a tenant' },
    detail: {
      vi: 'Tài khoản có ở nhiều nơi: {choices}. Hãy gửi kèm trường tenant.',
      en: 'The account exists in several tenants: {choices}. Send the field tenant.',
    },
  },
  'password-too-short': {
    title: { vi: 'Mật khẩu chưa đạt', en: 'The password will not do' },
    detail: { vi: 'Mật khẩu dài 8–128 ký tự; nên từ 15 ký tự.', en: 'A password has 8–128 characters; 15 or more are advised.' },
  },
  'too-many-attempts': {
    title: { vi: 'Thử quá nhiều lần', en: 'Too many attempts' },
    detail: { vi: 'Hãy thử lại sau {seconds} giây.', en: 'Try again in {seconds} seconds.' },
  },
  internal: {
    title: { vi: 'Lỗi trong hệ thống', en: 'Internal error' },
    detail: {
      vi: 'Có lỗi ngoài dự kiến. Hãy báo mã yêu cầu này cho quản trị.',
      en: 'Something unexpected went wrong. Report this request id to the administrators.',
    },
  },
  unavailable: {
    title: { vi: 'Hệ thống tạm thời không sẵn sàng', en: 'Temporarily unavailable' },
    detail: {
      vi: 'Cơ sở dữ liệu chưa trả lời. Hãy gửi lại với cùng Idempotency-Key: không có gì bị ghi hai lần.',
      en: 'The database does not answer. Retry under the same Idempotency-Key: nothing is written twice.',
    },
  },
  'not-allowed': {
    title: { vi: 'Không được phép', en: 'Not allowed' },
    detail: {
      vi: 'Không tư cách nào của bạn cho phép thao tác này ở trạng thái hiện tại.',
      en: 'None of your capacities permits this act in the current state.',
    },
  },
  'separation-of-duties': {
    title: { vi: 'Không được quyết định việc của chính cơ quan mình', en: "Nobody decides on their own agency's work" },
    detail: {
      vi: 'Người chuẩn bị, người nộp và cơ quan nộp kết quả không thẩm tra chính kết quả đó. Việc này chuyển đến người có thẩm quyền khác.',
      en: 'Whoever prepared or submitted a result, and their agency, do not decide on it. Another decider is in charge.',
    },
  },
  'not-found': {
    title: { vi: 'Không tìm thấy', en: 'Not found' },
    detail: { vi: 'Mục này không có, hoặc không thuộc phạm vi của bạn.', en: 'It does not exist, or is none of your tenant.' },
  },
  'state-refuses': {
    title: { vi: 'Trạng thái hiện tại không cho phép', en: 'The state refuses it' },
    detail: {
      vi: 'Đang ở trạng thái "{state}"; thao tác này không làm được ở đây.',
      en: 'It is in state "{state}", where this cannot be done.',
    },
  },
  blocked: {
    title: { vi: 'Chưa thực hiện được', en: 'Blocked' },
    detail: {
      vi: 'Còn vướng mắc; xem danh sách. Chưa có gì được ghi.',
      en: 'Something stands in the way; see the blockers. Nothing was written.',
    },
  },
  'in-flight': {
    title: { vi: 'Yêu cầu đang được xử lý', en: 'In flight' },
    detail: {
      vi: 'Một yêu cầu với cùng Idempotency-Key đang được xử lý; hãy chờ rồi gửi lại.',
      en: 'A request under the same Idempotency-Key is being worked on; wait and retry.',
    },
  },
  stale: {
    title: { vi: 'Có người đã thay đổi trước', en: 'Somebody was faster' },
    detail: {
      vi: 'Phiên bản bạn xem không còn mới nhất; hãy tải lại (trạng thái hiện tại: {state}).',
      en: 'The version you saw is no longer the newest; load it again (current state: {state}).',
    },
  },
  'version-missing': {
    title: { vi: 'Thiếu If-Match', en: 'If-Match is missing' },
    detail: {
      vi: 'Hãy gửi phiên bản (ETag) đã xem trong tiêu đề If-Match.',
      en: 'Send the version (ETag) that you saw in the If-Match header.',
    },
  },
  'capacity-needed': {
    title: { vi: 'Cần chọn tư cách', en: 'Choose a capacity' },
    detail: { vi: 'Nhiều tư cách của bạn đều cho phép; hãy gửi actingAs.', en: 'Several of your capacities permit this; send actingAs.' },
  },
  'capacity-unknown': {
    title: { vi: 'Không có tư cách này', en: 'Unknown capacity' },
    detail: { vi: 'actingAs không phải tư cách đang có hiệu lực của bạn.', en: 'actingAs is none of your capacities in force.' },
  },
  invalid: {
    title: { vi: 'Nội dung chưa hợp lệ', en: 'Not valid' },
    detail: {
      vi: 'Yêu cầu hiểu được nhưng nội dung chưa đúng; xem danh sách. Chưa có gì được ghi.',
      en: 'The request was understood but is wrong; see the blockers. Nothing was written.',
    },
  },
  'key-reused': {
    title: { vi: 'Idempotency-Key đã dùng cho yêu cầu khác', en: 'The Idempotency-Key belongs to another request' },
    detail: {
      vi: 'Khóa này đã gắn với một nội dung khác; hãy dùng khóa mới.',
      en: 'This key came with another content before; use a new one.',
    },
  },
};
