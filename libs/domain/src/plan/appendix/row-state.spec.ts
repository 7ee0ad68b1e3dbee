import { describe, expect, it } from '@jest/globals';
import { rowState } from '#domain/plan/appendix/row-state';
import type { TasksByStanding } from '#domain/plan/appendix/task-standing';
import { OPEN_SIGHT, type PlanSight } from '#domain/plan/plan-sight';
import type { PlanState } from '#domain/plan/plan-state';
import type { TimingRule } from '#domain/timing/rule';

const MONTHLY: TimingRule = { kind: 'monthly' };
const AFTER: TimingRule = { kind: 'after-event', event: 'Quyết định có hiệu lực' };
const BY_PLAN: TimingRule = { kind: 'by-document', document: 'Kế hoạch' };
const ON_DEMAND: TimingRule = { kind: 'on-demand' };

function state(tasks: TasksByStanding, rules: readonly TimingRule[] = [MONTHLY], of: PlanState = 'published', sight = OPEN_SIGHT): string {
  return rowState({ timing: { text: '', rules } }, { state: of, sight }, tasks);
}

describe('what an appendix says of a row', () => {
  it.each<[TasksByStanding, string]>([
    [{ done: 12, overdue: 2, ongoing: 19 }, 'Hoàn thành 12/33; quá hạn 2; đang thực hiện 19'],
    [{ ongoing: 2 }, 'Hoàn thành 0/2; đang thực hiện 2'],
    [{ ongoing: 1 }, 'Đang thực hiện'],
    [{ 'late-from-start': 1 }, 'Quá hạn từ khi giao'],
    [{ done: 1 }, 'Hoàn thành'],
    [{ ended: 1 }, 'Không còn thực hiện'],
    [{ done: 1, ended: 1 }, 'Hoàn thành 1/1; không còn thực hiện 1'],
    [{ done: 3 }, 'Hoàn thành 3/3'],
    [
      { draft: 1, suspended: 2, 'awaiting-issue': 3, 'in-review': 4, 'late-from-start': 5, overdue: 6, done: 7 },
      'Hoàn thành 7/28; quá hạn 6; quá hạn từ khi giao 5; chờ thẩm tra 4; chờ ban hành 3; tạm dừng 2; chưa giao 1',
    ],
  ])('counts %j as "%s"', (tasks, words) => {
    expect(state(tasks)).toBe(words);
  });

  it('leaves what nobody has to do any more out of the whole, and says it apart', () => {
    expect(state({ done: 1, ongoing: 1, ended: 2 })).toBe('Hoàn thành 1/2; đang thực hiện 1; không còn thực hiện 2');
    expect(state({ ended: 2 })).toBe('Không còn thực hiện 2');
  });

  it.each<[readonly TimingRule[], string]>([
    [[MONTHLY], 'Chưa đến kỳ'],
    [[MONTHLY, ON_DEMAND], 'Chưa đến kỳ'],
    [[ON_DEMAND], 'Chưa phát sinh'],
    [[BY_PLAN, ON_DEMAND], 'Chờ văn bản'],
    [[AFTER], 'Chờ sự kiện'],
    [[{ kind: 'missing' }], 'Chưa xác định thời gian'],
    [[], 'Chưa xác định thời gian'],
  ])('says why a row with %j has no task: %s', (rules, words) => {
    expect(state({}, rules)).toBe(words);
  });

  it('is that of a draft while the plan is one, and promises nothing once it is closed', () => {
    expect(state({}, [MONTHLY], 'draft')).toBe('Dự thảo');
    expect(state({}, [MONTHLY], 'closed')).toBe('Không có nhiệm vụ');
  });

  it.each<PlanSight>([
    { drafts: 'office', tasks: 'administration' },
    { drafts: 'administration', tasks: 'participants' },
  ])('does not say of a plan that hides tasks (%j) that there are none', (sight) => {
    expect(state({}, [MONTHLY], 'published', sight)).toBe('Không có nhiệm vụ trong phạm vi được xem');
    expect(state({ ongoing: 1 }, [MONTHLY], 'published', sight)).toBe('Đang thực hiện');
  });
});
