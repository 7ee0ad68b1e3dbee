import type { Wording } from '#domain/wording';
import { namedTest, type NamedTest } from '../../named-test.js';

/** Who may see something of a tenant, where that is not everybody who holds a capacity in it; and what shows it. */
export interface Sight {
  readonly what: Wording;
  readonly who: Wording;
  readonly test: NamedTest;
}

const THEMSELVES: Wording = { vi: 'chính người đó', en: 'that person alone' };
const AUDITORS: Wording = { vi: 'người kiểm tra; mỗi lần xem đều được ghi lại', en: 'auditors; that they looked is written down' };

export const SIGHTS: readonly Sight[] = [
  {
    what: { vi: 'Bất cứ gì, khi không còn vai nào', en: 'Anything, once one holds no capacity any more' },
    who: {
      vi: 'không ai; chỉ còn thông báo và mã truy cập của chính mình',
      en: 'nobody, but for what was told to them and their own tokens',
    },
    test: namedTest('test/api/no-capacity.db.spec.ts', 'reads nothing of the tenant but what is their own'),
  },
  {
    what: {
      vi: 'Kế hoạch, nhiệm vụ với mọi trường, các bản nộp (tên tệp, mã băm), ý kiến phối hợp, trao đổi, diễn biến',
      en: 'Plans, tasks with every field, versions (names and digests of files), opinions, the exchange, the timeline',
    },
    who: {
      vi: 'mọi người có vai trong tỉnh, nếu kế hoạch không thu hẹp phạm vi xem',
      en: 'everybody who holds a capacity in the tenant, where the plan does not confine its tasks',
    },
    test: namedTest(
      'test/api/comments.db.spec.ts',
      'is open to reviewers and plan administrators too, and read by everybody of the tenant, oldest first',
    ),
  },
  {
    what: {
      vi: 'Nhiệm vụ của kế hoạch đã thu hẹp phạm vi xem, và mọi điều thuộc về nhiệm vụ đó',
      en: 'The tasks of a plan that confines them, and all that belongs to them',
    },
    who: {
      vi: 'đơn vị chủ trì, phối hợp, được hỏi ý kiến, được đề nghị chuyển giao (và cơ quan của các đơn vị đó); cơ quan quản lý và ban hành kế hoạch; người được bảng phân công nêu; người kiểm tra. Nhiệm vụ chưa giao có thể chỉ để ba nhóm sau. Người khác: trả lời như không có',
      en: 'units that lead, coordinate, were asked, or are offered it (and their agencies); the office and the issuer of the plan; whom its responsibility table names; auditors. Drafts may be left to the last three. To others it is answered as if it were not there',
    },
    test: namedTest(
      'test/api/plan-sight.db.spec.ts',
      'knows, for whoever does not see it, of no task: not by any address, act, list or count',
    ),
  },
  {
    what: {
      vi: 'Phụ lục của kế hoạch kèm tình trạng từng dòng (DOCX, XLSX, bản in)',
      en: 'The appendix of a plan with the state of each row (DOCX, XLSX, for printing)',
    },
    who: {
      vi: 'ai xem được kế hoạch; tình trạng chỉ tính nhiệm vụ người đó được xem; mỗi lần kết xuất đều được ghi lại',
      en: 'whoever reads the plan; its figures count the tasks that they see; every export is written down',
    },
    test: namedTest(
      'test/api/plan-export.db.spec.ts',
      'is written down each time, with who and as what; so is that somebody asked for what is not there',
    ),
  },
  {
    what: {
      vi: 'Dòng của kế hoạch nào triển khai dòng nào của kế hoạch khác, và đến đâu',
      en: 'Which row of a plan implements which row of another, and how far',
    },
    who: {
      vi: 'ai xem được kế hoạch; tình trạng chỉ tính nhiệm vụ người đó được xem, và nói rõ khi không xem được hết',
      en: 'whoever reads plans; figures count the tasks that they see, and say where these are not all',
    },
    test: namedTest(
      'test/api/counterparts.db.spec.ts',
      'tells whoever does not see the tasks of the plan that implements that a row does, and no more',
    ),
  },
  {
    what: { vi: 'Bất cứ gì của tỉnh khác', en: 'Anything of another tenant' },
    who: { vi: 'không ai: trả lời như không có', en: 'nobody: it is answered as if it were not there' },
    test: namedTest('test/api/conventions.db.spec.ts', 'knows nothing of another tenant'),
  },
  {
    what: { vi: 'Bản nhập kế hoạch, trước khi thành kế hoạch', en: 'What was read from a document, before it is a plan' },
    who: { vi: 'người quản lý kế hoạch; người kiểm tra', en: 'plan administrators; auditors' },
    test: namedTest(
      'test/api/plan-proposals.db.spec.ts',
      'is corrected by plan administrators alone, read by auditors too, and by nobody of another tenant',
    ),
  },
  {
    what: { vi: 'Nội dung tệp', en: 'The content of a file' },
    who: {
      vi: 'đơn vị tải lên, các đơn vị cùng làm nhiệm vụ; người thẩm tra, lãnh đạo, người quản lý kế hoạch, nếu xem được nhiệm vụ; người kiểm tra; mỗi lần tải đều được ghi lại',
      en: 'the unit that uploaded it, the units that work on the task; reviewers, leaders, plan administrators, where they see the task; auditors; every download is written down',
    },
    test: namedTest('test/api/conventions.db.spec.ts', 'takes files by their content and size, and gives them to those who may see them'),
  },
  {
    what: { vi: 'Bảng theo dõi đọc từ tệp', en: 'A register that is read from a file' },
    who: { vi: 'như nội dung tệp; mỗi lần đọc đều được ghi lại', en: 'as the content of the file; every reading is written down' },
    test: namedTest('test/api/register.db.spec.ts', 'is read by whoever may read the file, and that it was read is written down'),
  },
  {
    what: { vi: 'Tìm văn bản theo từ ngữ', en: 'Documents found by their words' },
    who: {
      vi: 'đúng những người được mở văn bản đó; mỗi lần tìm đều được ghi lại',
      en: 'exactly those who may open the document; every search is written down',
    },
    test: namedTest(
      'test/api/search-documents.db.spec.ts',
      'finds for each reader exactly what they may open, also where a plan hides its tasks',
    ),
  },
  {
    what: { vi: 'Lời của ý kiến trao đổi đã rút', en: 'The words of a comment that was withdrawn' },
    who: AUDITORS,
    test: namedTest(
      'test/api/comments.db.spec.ts',
      'is withdrawn by its author alone: the words are hidden everywhere but in the log, who and when stay',
    ),
  },
  {
    what: { vi: 'Lời trước khi sửa của ý kiến trao đổi', en: 'What a comment said before it was edited' },
    who: AUDITORS,
    test: namedTest(
      'test/api/comments.db.spec.ts',
      'is edited by its author alone, who sees what they edit; the earlier words stay in the log',
    ),
  },
  {
    what: {
      vi: 'Ai theo dõi, hẹn xem lại nhiệm vụ nào (`watching`, `snoozedUntil`)',
      en: 'Who follows or puts off which task (`watching`, `snoozedUntil`)',
    },
    who: THEMSELVES,
    test: namedTest('test/api/watches.db.spec.ts', 'puts work off until a day, in one’s own queue alone; counts and list agree'),
  },
  {
    what: { vi: 'Ai đã đánh dấu xem tệp nào', en: 'Who marked which file as viewed' },
    who: THEMSELVES,
    test: namedTest('test/api/viewed-files.db.spec.ts', 'is one’s own: to others the file is not viewed'),
  },
  {
    what: { vi: 'Các cách xem đã lưu, khi chưa chia sẻ', en: 'Saved views that are not shared' },
    who: THEMSELVES,
    test: namedTest('test/api/saved-views.db.spec.ts', 'is kept under a name, for oneself alone'),
  },
  {
    what: { vi: 'Các cách xem đã chia sẻ', en: 'Saved views that are shared' },
    who: {
      vi: 'mọi người có vai tại đơn vị được chia sẻ, hoặc mọi người có vai trong tỉnh; cách xem không thêm quyền nào',
      en: 'everybody of the unit, or of the administration, with whom it is shared; it gives no rights',
    },
    test: namedTest('test/api/saved-views.db.spec.ts', 'is shared with one’s unit: used there under its maker’s name, and by nobody else'),
  },
  {
    what: { vi: 'Số liệu tổng quan', en: 'The numbers of the overview' },
    who: { vi: 'tính trên các nhiệm vụ mà người xem được xem', en: 'of the tasks that the reader sees' },
    test: namedTest('test/api/overview.db.spec.ts', 'counts for each reader what they see alone'),
  },
  {
    what: { vi: 'Bản nháp để nộp, trình', en: 'What one has begun to hand in or propose' },
    who: THEMSELVES,
    test: namedTest(
      'test/api/drafts.db.spec.ts',
      'is its person’s alone: nobody of the unit reads or touches it, and who hands in nothing here has none',
    ),
  },
  {
    what: { vi: 'Kết quả kỳ trước của cùng dòng và đơn vị', en: 'What was accepted of the same row and lead the period before' },
    who: { vi: 'ai xem được cả hai nhiệm vụ', en: 'whoever sees both tasks' },
    test: namedTest('test/api/drafts.db.spec.ts', 'is not there for whoever does not see the task'),
  },
  {
    what: { vi: 'Thao tác hàng loạt đã giao cho hệ thống', en: 'A long act that was put to Docket' },
    who: { vi: 'người đã yêu cầu và người kiểm tra', en: 'whoever asked for it, and auditors' },
    test: namedTest('test/api/operations.db.spec.ts', 'is shown to whoever asked and to auditors alone'),
  },
  {
    what: {
      vi: 'Nhật ký: các lần bị từ chối, đăng nhập, xem, trước và sau mỗi thay đổi',
      en: 'The log: refusals, sign-ins, reads, before and after of every change',
    },
    who: AUDITORS,
    test: namedTest('test/api/city-path.db.spec.ts', 'lets the auditor read who did what, refusals included, and nobody else'),
  },
  {
    what: {
      vi: 'Trả lời mười câu hỏi thanh tra; nhật ký kết xuất ra tệp, gói hồ sơ kiểm tra, và các tệp đã kết xuất',
      en: 'Answers to the ten questions of the inspector; the log as a file, sealed packages, and what was exported before',
    },
    who: {
      vi: 'người kiểm tra, kể cả tệp do người kiểm tra khác yêu cầu; lần hỏi, lần yêu cầu, lần lập xong và lần tải đều được ghi lại',
      en: 'auditors, also what another auditor asked for; every look, request, completion and download is written down',
    },
    test: namedTest('test/api/inspection.db.spec.ts', 'is for auditors alone; every look and every refusal is written down'),
  },
];
