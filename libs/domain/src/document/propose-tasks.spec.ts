import { describe, expect, it } from '@jest/globals';
import { proposeTasks, requirementFor, type OpenTask } from '#domain/document/propose-tasks';
import { requirementsOf } from '#domain/task/requirements';

const task = (taskId: string, content: string, ...items: string[]): OpenTask => ({
  taskId,
  reference: taskId,
  content,
  requirements: requirementsOf({ mode: 'all', items }, null),
});

/** Rows of the city's plan of one unit. */
const OPEN = [
  task('III.1', 'Đăng ký danh sách thủ tục hành chính thực hiện rà soát, đánh giá, đơn giản hóa năm 2025', 'Công văn, văn bản đăng ký'),
  task('III.2', 'Thực hiện rà soát, đánh giá thủ tục hành chính theo Kế hoạch', 'Báo cáo'),
  task('VII.1', 'Tổ chức tập huấn nghiệp vụ kiểm soát thủ tục hành chính cho cán bộ, công chức', 'Kế hoạch', 'Báo cáo'),
  task('IX.2', 'Truyền thông về cải cách thủ tục hành chính', 'Tin, bài, phóng sự'),
];

const proposed = (subject: string | null, name = 'scan0001.pdf'): string[] =>
  proposeTasks({ type: 'Báo cáo', subject, name }, OPEN).map(({ taskId }) => taskId);

describe('the tasks that a document may answer', () => {
  it('are those whose rows speak of the same, likeliest first', () => {
    expect(proposed('Kết quả rà soát, đánh giá thủ tục hành chính năm 2025')[0]).toBe('III.2');
    expect(proposed('Kết quả tập huấn nghiệp vụ kiểm soát TTHC cho cán bộ, công chức')).toEqual(['VII.1']);
    expect(proposed('Danh mục sách mới của thư viện')).toEqual([]);
  });

  it('are found by the name of a file that says nothing of itself, whatever its marks', () => {
    expect(proposed(null, 'ke-hoach-tap-huan-nghiep-vu-kiem-soat.docx')).toEqual(['VII.1']);
    expect(proposed(null)).toEqual([]);
  });

  it('name the words that speak for them', () => {
    const [first] = proposeTasks({ type: null, subject: 'Truyền thông về cải cách', name: 'a.pdf' }, OPEN);
    expect(first?.words).toEqual(['truyen', 'thong', 've', 'cai', 'cach']);
  });
});

describe('the requirement that a document answers', () => {
  it('is the one that names its type, the only one, or none that could be told', () => {
    const row = (...items: string[]): OpenTask['requirements'] => task('', '', ...items).requirements;
    expect(requirementFor('Báo cáo', row('Kế hoạch', 'Báo cáo kết quả'))).toBe(2);
    expect(requirementFor('Quyết định', row('Tin, bài'))).toBe(1);
    expect(requirementFor('Quyết định', row('Kế hoạch', 'Báo cáo'))).toBeNull();
    expect(requirementFor(null, row('Kế hoạch', 'Báo cáo'))).toBeNull();
    expect(requirementFor('Báo cáo', row('Báo cáo quý I', 'Báo cáo quý II'))).toBeNull();
    expect(requirementFor('Quyết định', row())).toBeNull();
  });
});
