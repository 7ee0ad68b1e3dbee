import type { ProposedDeliverables } from '#domain/plan/proposal';
import type { TimingRule } from '#domain/timing/rule';
import { HAI_SON_NAMES } from '#testing/plan-layouts/hai-son-organisation';
import type { TrueAgency, TruePlan, TrueRow } from '#testing/plan-layouts/true-plan';

const OFFICE = 'Văn phòng UBND tỉnh';
const SCIENCE = 'Sở Khoa học và Công nghệ';
const HOME_AFFAIRS = 'Sở Nội vụ';
const ENVIRONMENT = 'Sở Nông nghiệp và Môi trường';
const POLICE = 'Công an tỉnh';
const DEPARTMENTS = 'Các sở, ban, ngành thuộc UBND tỉnh';
const COMMUNES = 'UBND các xã, phường';
const RELATED = 'các đơn vị liên quan';
const TELECOMS = 'Các doanh nghiệp viễn thông trên địa bàn tỉnh';

const DATABASES = 'Xây dựng, cập nhật các cơ sở dữ liệu chuyên ngành dùng chung của tỉnh';
const REPORTING = 'Quyết định 12/2025/QĐ-UBND của UBND tỉnh';

/** Who leads, who coordinates, and how many of these stand in the lead cell. */
type Duty = readonly [leads: readonly string[], coordinators: readonly string[], namedByLead?: number];
type Time = readonly [text: string, ...rules: TimingRule[]];

function row(number: string, content: string, duty: Duty, deliverables: ProposedDeliverables, [text, ...rules]: Time): TrueRow {
  const [leads, coordinators, namedByLead = 0] = duty;
  const nilAllowed = [content, ...deliverables.items].some((printed) => printed.includes('(nếu có)'));
  const group = number.includes('.') ? DATABASES : null;
  return {
    number,
    group,
    content,
    leads: leads.map(agency),
    coordinators: coordinators.map(agency),
    namedByLead,
    deliverables,
    timing: { text, rules },
    nilAllowed,
  };
}

function agency(text: string): TrueAgency {
  const ref = HAI_SON_NAMES.get(text);
  if (ref === undefined) throw new Error(`nobody in Hải Sơn is called ${text}`);
  return { text, ref };
}

const all = (...items: readonly string[]): ProposedDeliverables => ({ mode: 'all', items });
const anyOf = (...items: readonly string[]): ProposedDeliverables => ({ mode: 'any', items });

/**
 * A plan that nobody has signed, in the words of those that are: tasks of digital transformation of a province. One lead and
 * several, both roles in one cell, nobody beside the lead, results of each kind, letters below a heading, and all kinds of time
 * that plans print. The rules are typed from the meaning, not read.
 */
export const HAI_SON_PLAN: TruePlan = {
  title: 'NHIỆM VỤ CHUYỂN ĐỔI SỐ TRỌNG TÂM CỦA TỈNH HẢI SƠN NĂM 2026',
  year: 2026,
  identity: { issuer: 'UBND tỉnh Hải Sơn', number: '45/KH-UBND', date: '2026-01-12' },
  sections: [
    {
      number: 'I',
      title: 'CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH',
      rows: [
        row(
          '1',
          'Ban hành Kế hoạch chuyển đổi số năm 2026 của cơ quan, đơn vị, địa phương',
          [[DEPARTMENTS, COMMUNES], [SCIENCE]],
          anyOf('Quyết định', 'Kế hoạch'),
          ['Trước ngày 15/02/2026', { kind: 'before-date', date: '2026-02-15', bound: 'before' }],
        ),
        row(
          '2',
          'Ban hành Kế hoạch kiểm tra công tác cải cách hành chính, chuyển đổi số và bảo đảm an toàn thông tin mạng năm 2026 trên địa bàn tỉnh',
          [[HOME_AFFAIRS], [SCIENCE, OFFICE, RELATED, DEPARTMENTS, COMMUNES], 3],
          all('Kế hoạch của UBND tỉnh'),
          ['Tháng 3/2026', { kind: 'month', month: 3, year: 2026 }],
        ),
        row('3', 'Kiện toàn Tổ công nghệ số cộng đồng tại các thôn, tổ dân phố (nếu có)', [[COMMUNES], []], all('Quyết định kiện toàn'), [
          'Quý I/2026',
          { kind: 'quarter', quarter: 1, year: 2026 },
        ]),
        row(
          '4',
          'Tham mưu chỉ đạo, hướng dẫn, đôn đốc việc thực hiện các nhiệm vụ chuyển đổi số; tháo gỡ khó khăn, vướng mắc của cơ sở',
          [[OFFICE], [DEPARTMENTS, COMMUNES]],
          { mode: 'open', items: ['Các văn bản chỉ đạo, hướng dẫn, đôn đốc của UBND tỉnh'] },
          ['Thường xuyên', { kind: 'continuous' }],
        ),
      ],
    },
    {
      number: 'II',
      title: 'HẠ TẦNG SỐ VÀ DỮ LIỆU SỐ',
      rows: [
        row(
          '1',
          'Rà soát các thôn chưa có sóng di động, đề xuất phương án phủ sóng',
          [[SCIENCE], [TELECOMS, COMMUNES]],
          anyOf('Báo cáo', 'Tờ trình'),
          ['Chậm nhất ngày 30/6/2026', { kind: 'by-date', date: '2026-06-30', bound: 'by' }],
        ),
        row(
          '2.a',
          'Cập nhật dữ liệu hộ tịch, kết nối với Cơ sở dữ liệu quốc gia về dân cư',
          [['Sở Tư pháp'], [POLICE]],
          all('Cơ sở dữ liệu hộ tịch được cập nhật'),
          ['Trước ngày 25 hằng tháng', { kind: 'monthly-before-day', day: 25, bound: 'before' }],
        ),
        row(
          '2.b',
          'Đo đạc, làm sạch và đồng bộ dữ liệu đất đai của các xã, phường',
          [[ENVIRONMENT], [COMMUNES, 'Sở Tài chính']],
          all('Báo cáo'),
          ['Hằng quý', { kind: 'quarterly' }],
        ),
        row('2.c', 'Hoàn thiện bản đồ số về quy hoạch thủy lợi, đê điều', [[ENVIRONMENT], [SCIENCE]], all('Bản đồ số', 'Báo cáo kết quả'), [
          'Từ tháng 4 đến tháng 9/2026',
          { kind: 'month-range', from: '2026-04', to: '2026-09' },
        ]),
        row(
          '2.d',
          'Lập sổ sức khỏe điện tử cho người dân trên địa bàn tỉnh',
          [['Sở Y tế'], []],
          all('Sổ sức khỏe điện tử được liên thông'),
          ['6 tháng đầu năm 2026', { kind: 'half-year', half: 1, year: 2026 }],
        ),
        row(
          '2.đ',
          'Chia sẻ, khai thác dữ liệu dùng chung giữa các cơ quan nhà nước và đơn vị sự nghiệp của tỉnh',
          [[OFFICE, SCIENCE, POLICE], [DEPARTMENTS]],
          all('Văn bản hướng dẫn'),
          [
            'Chậm nhất 10 ngày làm việc kể từ ngày ban hành Quyết định phê duyệt danh mục dữ liệu dùng chung',
            { kind: 'days-after-event', n: 10, unit: 'working', event: 'ban hành Quyết định phê duyệt danh mục dữ liệu dùng chung' },
          ],
        ),
      ],
    },
    {
      number: 'III',
      title: 'CHÍNH QUYỀN SỐ VÀ AN TOÀN THÔNG TIN',
      rows: [
        row(
          '1',
          'Số hóa hồ sơ, kết quả giải quyết thủ tục hành chính còn hiệu lực, có giá trị sử dụng; tái sử dụng dữ liệu đã số hóa khi tiếp nhận hồ sơ mới',
          [[DEPARTMENTS, COMMUNES], [OFFICE]],
          all('100% hồ sơ tiếp nhận mới được số hóa theo quy định'),
          ['Năm 2026', { kind: 'year', year: 2026 }],
        ),
        row(
          '2',
          'Đánh giá mức độ chuyển đổi số của các cơ quan, địa phương',
          [[SCIENCE], [DEPARTMENTS, COMMUNES]],
          all('Báo cáo đánh giá'),
          [
            'Theo Kế hoạch của UBND tỉnh và kiểm tra đột xuất theo yêu cầu',
            { kind: 'by-document', document: 'Kế hoạch của UBND tỉnh' },
            { kind: 'on-demand' },
          ],
        ),
        row(
          '3',
          'Thẩm định hồ sơ đề xuất cấp độ an toàn hệ thống thông tin',
          [[SCIENCE], ['Cơ quan chủ trì soạn thảo']],
          all('Báo cáo thẩm định (nếu có)'),
          ['Khi có phát sinh', { kind: 'on-demand' }],
        ),
        row(
          '4',
          'Tổ chức diễn tập thực chiến bảo đảm an toàn thông tin mạng cấp tỉnh',
          [[POLICE], [SCIENCE, TELECOMS]],
          all('Kế hoạch diễn tập', 'Báo cáo kết quả diễn tập'),
          ['Quý III năm 2026', { kind: 'quarter', quarter: 3, year: 2026 }],
        ),
      ],
    },
    {
      number: 'IV',
      title: 'NHÂN LỰC SỐ, TUYÊN TRUYỀN VÀ CHẾ ĐỘ BÁO CÁO',
      rows: [
        row(
          '1',
          'Bồi dưỡng kỹ năng số cho cán bộ, công chức, viên chức cấp xã',
          [[HOME_AFFAIRS], ['Trường Chính trị tỉnh']],
          anyOf('Công văn', 'Danh sách đăng ký'),
          ['Ngay sau khi Bộ Nội vụ ban hành khung năng lực số', { kind: 'after-event', event: 'Bộ Nội vụ ban hành khung năng lực số' }],
        ),
        row(
          '2',
          'Tuyên truyền về chuyển đổi số trên các phương tiện thông tin đại chúng',
          [['Báo và Đài Phát thanh, Truyền hình tỉnh'], ['Sở Văn hóa, Thể thao và Du lịch']],
          all('Tin, bài, phóng sự'),
          ['Hằng tháng', { kind: 'monthly' }],
        ),
        row(
          '3',
          'Sơ kết, tổng kết việc thực hiện nhiệm vụ chuyển đổi số; biểu dương các điển hình tiên tiến',
          [[OFFICE, SCIENCE], [HOME_AFFAIRS]],
          all('Báo cáo tổng kết'),
          ['Trước ngày 15/11 hằng năm', { kind: 'yearly', month: 11, day: 15, bound: 'before' }],
        ),
        row(
          '4',
          'Thực hiện chế độ báo cáo định kỳ, báo cáo đột xuất về chuyển đổi số',
          [[DEPARTMENTS, COMMUNES], [OFFICE]],
          all('100% báo cáo được gửi trên Hệ thống thông tin báo cáo của tỉnh'),
          [
            `Hằng quý, năm và đột xuất khi có yêu cầu (thời gian gửi báo cáo theo ${REPORTING})`,
            { kind: 'quarterly', document: REPORTING },
            { kind: 'yearly', document: REPORTING },
            { kind: 'on-demand' },
          ],
        ),
      ],
    },
  ],
};
