import { namedTest as by } from '../named-test.js';
import { pattern, type PatternGroup } from './pattern.js';

const DOMAIN = 'libs/domain/src';

export const AUTO_START: PatternGroup = {
  title: 'Auto-start',
  patterns: [
    pattern(36, 'Commencement on Creation', 'should', '−', 'A task is begun by people, and is in force without having been begun.'),
    pattern(
      37,
      'Commencement on Allocation',
      'should',
      '±',
      'What is assigned counts as being done (“Đang thực hiện”), and its date runs. Missing: `start` is said of itself, or implied by handing in.',
      by(`${DOMAIN}/task/decide-task.spec.ts`, 'implies acknowledge and start when it is submitted, each as a move of its own'),
    ),
    pattern(
      38,
      'Piled Execution',
      'should',
      '+',
      'One verb, said once, on many tasks: acknowledged, handed in, reviewed, approved together, each with its own result.',
      by('test/api/bulk.db.spec.ts', 'does what it may, refuses the rest one by one, and writes both under one cause'),
      by('test/api/bulk.db.spec.ts', 'keeps duties apart task by task, in review, return and approval'),
    ),
    pattern(39, 'Chained Execution', 'should', '−', 'Closing a task opens no other one; events do, when they are registered.'),
  ],
};

export const VISIBILITY: PatternGroup = {
  title: 'Visibility',
  patterns: [
    pattern(
      40,
      'Configurable Unallocated Work Item Visibility',
      'must',
      '+',
      'A setting of the plan: what is not assigned yet is seen by the whole administration, by whoever takes part, or by the office alone; never by another administration.',
      by('test/api/plan-sight.db.spec.ts', 'is in every list whom the domain lets see it, whatever the plan says and whoever reads'),
      by('libs/domain/src/task/sight.spec.ts', 'is no participant, where drafts are the office’s own'),
      by('test/model/matrix/task-matrix.db.spec.ts', 'knows of no task to anybody of another tenant, whatever they are there'),
    ),
    pattern(
      41,
      'Configurable Allocated Work Item Visibility',
      'must',
      '+',
      'A setting of the plan: what is assigned is seen by the whole administration, or by whoever takes part, administers or decides. Who takes part is data (units, questions, offers, the responsibility table); files are narrower still.',
      by('test/api/plan-sight.db.spec.ts', 'is, of a confined plan, who takes part, the office, and who decides'),
      by('test/api/plan-sight.db.spec.ts', 'knows, for whoever does not see it, of no task: not by any address, act, list or count'),
      by('test/api/conventions.db.spec.ts', 'takes files by their content and size, and gives them to those who may see them'),
    ),
  ],
};

export const COMPANY: PatternGroup = {
  title: 'Multiple resource',
  patterns: [
    pattern(
      42,
      'Simultaneous Execution',
      'must',
      '+',
      'One person has several tasks in hand and begun at once.',
      by('test/patterns/own-work.db.spec.ts', 'takes on what they choose, in whatever order, and several at once'),
    ),
    pattern(
      43,
      'Additional Resources',
      'must',
      '+',
      'The lead, or whoever decides, adds a coordinating unit mid-way; any unit can be asked for an opinion.',
      by('test/api/entered-for.db.spec.ts', 'a unit is asked to coordinate while the work goes on, once, and sees the task as its own'),
      by(
        `${DOMAIN}/contribution/decide-contribution.spec.ts`,
        'begins with a question of the lead to another unit, due today at the earliest',
      ),
    ),
  ],
};
