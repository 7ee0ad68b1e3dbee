/** What a sealed package is and how anybody checks it without Docket, Vietnamese first. */
export const README = `GÓI HỒ SƠ KIỂM TRA (docket/package/1)

muc-luc.html           Mục lục: mọi tệp, nội dung, mã băm.
manifest.json          Cùng danh sách cho máy đọc: đường dẫn, dung lượng, SHA-256 của từng tệp; phạm vi; thời điểm.
events/events.jsonl    Sự kiện trong phạm vi, mỗi dòng một sự kiện, cũ trước.
events/streams.jsonl   Mỗi chuỗi sự kiện có mặt trong gói: số cuối (seq) và mã băm cuối (hash) tại thời điểm lập gói; số sự kiện
                       của chuỗi có trong gói (events); whole = true khi gói có trọn chuỗi.
answers/*.csv          Trả lời mười câu hỏi thanh tra (UTF-8). 04-documents.csv là danh mục văn bản với mã băm.
                       Gói không kèm nội dung văn bản: tải từng văn bản trong Docket và so mã băm.

Kiểm tra, không cần Docket:
1. SHA-256 của tệp ZIP phải bằng mã hiện trên màn hình tải về và trong sự kiện "audit-export.complete" của nhật ký.
2. SHA-256 của từng tệp phải bằng số ghi trong manifest.json.
3. Với mỗi dòng của events.jsonl: lấy nguyên văn giá trị "envelope" (JSON chuẩn RFC 8785, UTF-8: khóa xếp theo thứ tự, không khoảng
   trắng). SHA-256 của chuỗi byte "docket/event/1\\n" nối với envelope phải bằng "hash".
4. Trong một chuỗi (envelope.stream), xếp theo envelope.seq: envelope.prevHash phải bằng hash của sự kiện liền trước; sự kiện số 1 có
   prevHash là 64 số 0. Sự kiện cuối phải có seq và hash như trong streams.jsonl. Chuỗi không trọn (whole = false) chỉ kiểm được từng
   đoạn liền nhau.
5. HMAC-SHA-256 với khóa "commitmentKey" (hệ 16) trên nguyên văn giá trị "payload" phải bằng envelope.payload.commitment. payload là null
   khi sự kiện không có, hoặc nội dung đã được xóa theo luật.
Dòng có "envelopeBytes" hoặc "payloadBytes" (Base64) là byte lưu trữ không còn đọc được: nhật ký đã bị sửa.
Gói này cho thấy nội dung không đổi kể từ khi lập; tự nó không chứng minh rằng cơ sở dữ liệu chưa từng bị viết lại trọn vẹn.


INSPECTION PACKAGE (docket/package/1)

muc-luc.html           Contents: every file, what it is, its digest.
manifest.json          The same for machines: path, size and SHA-256 of each file; the scope; the moment.
events/events.jsonl    The events in scope, one a line, oldest first.
events/streams.jsonl   Each stream that is in the package: its last number (seq) and hash at that moment, how many of its events the
                       package holds (events); whole = true where it holds all of them.
answers/*.csv          Answers to the ten questions of the inspector (UTF-8). 04-documents.csv lists the documents with their digests.
                       Contents of documents are not enclosed: download each from Docket and compare its digest.

To check it without Docket:
1. The SHA-256 of the ZIP is the one shown where it was downloaded, and in the event "audit-export.complete" of the log.
2. The SHA-256 of each file is the one in manifest.json.
3. For each line of events.jsonl take the value of "envelope" as it stands (canonical JSON, RFC 8785, UTF-8: keys sorted, no spaces). The
   SHA-256 of the bytes "docket/event/1\\n" followed by the envelope is "hash".
4. Within a stream (envelope.stream), ordered by envelope.seq: envelope.prevHash is the hash of the event before; number 1 has 64 zeros.
   The last has seq and hash as in streams.jsonl. Of a stream that is not whole, only stretches without gaps can be checked.
5. HMAC-SHA-256 under the key "commitmentKey" (hexadecimal) over the value of "payload" as it stands is envelope.payload.commitment.
   payload is null where an event has none, or where it was lawfully erased.
A line with "envelopeBytes" or "payloadBytes" (Base64) holds stored bytes that can no longer be read: the log was tampered with.
The package shows that nothing in it changed since it was made; by itself it does not prove that the database was never rewritten whole.
`;
