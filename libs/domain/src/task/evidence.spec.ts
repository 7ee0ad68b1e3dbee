import { describe, expect, it } from '@jest/globals';
import type { ProposedDeliverables } from '#domain/plan/proposal';
import { isRefusal } from '#domain/refusal';
import { decideTask } from '#domain/task/decide-task';
import { NO_EVIDENCE, unanswered, type Evidence } from '#domain/task/evidence';
import { askedOfLead, requirementsOf } from '#domain/task/requirements';
import type { Submission, TaskFacts } from '#domain/task/task';
import type { TaskCommand } from '#domain/task/task-command';
import { buildDocument, buildPerson, buildTask, COMMANDS, NOW } from '#testing/build-task';

const HEAD = buildPerson('head', 'unit-head@interior');
const PLAN = buildDocument('Ke hoach.pdf');
const REPORT = buildDocument('Bao cao.pdf');

const asked = (mode: ProposedDeliverables['mode'], ...items: string[]): TaskFacts['requirements'] => requirementsOf({ mode, items }, null);
const placed = (requirement: number | null, document = PLAN): Evidence['documents'][number] => ({
  requirement,
  documentId: document.documentId,
  fields: null,
});
const figure = (requirement: number | null, period: string | null = '2025-Q1'): Evidence['figures'][number] => ({
  requirement,
  name: 'Tỷ lệ báo cáo',
  value: '100',
  unit: '%',
  period,
});
const open = (requirements: TaskFacts['requirements'], documents: (typeof PLAN)[], evidence: Partial<Evidence>): string[] =>
  unanswered({ documents, evidence: { ...NO_EVIDENCE, ...evidence } }, requirements).map(({ text }) => text);

describe('what a row asks for', () => {
  it('is asked of the lead, unless somebody else signs it', () => {
    const deliverables: ProposedDeliverables = { mode: 'all', items: ['Tờ trình', 'Quyết định'] };
    const texts = (byIssuer: number[] | undefined, issuer: string | null): string[] =>
      askedOfLead(requirementsOf({ ...deliverables, ...(byIssuer && { byIssuer }) }, issuer)).map(({ text }) => text);
    expect(texts(undefined, null)).toEqual(['Tờ trình', 'Quyết định']);
    expect(texts(undefined, 'Chủ tịch UBND tỉnh')).toEqual([]);
    expect(texts([2], 'Chủ tịch UBND tỉnh')).toEqual(['Tờ trình']);
    expect(texts([2], null)).toEqual(['Tờ trình', 'Quyết định']);
  });

  it('is open until every line is given or excused, where all are due', () => {
    const all = asked('all', 'Kế hoạch', 'Báo cáo', 'Số liệu');
    expect(open(all, [PLAN, REPORT], {})).toEqual(['Kế hoạch', 'Báo cáo', 'Số liệu']);
    expect(open(all, [PLAN, REPORT], { documents: [placed(1), placed(null, REPORT)] })).toEqual(['Báo cáo', 'Số liệu']);
    expect(open(all, [PLAN, REPORT], { documents: [placed(1), placed(2)], figures: [figure(3)] })).toEqual([]);
    expect(open(all, [PLAN], { documents: [placed(1)], excuses: [{ requirement: 2, text: 'Đã gửi bản giấy.' }] })).toEqual(['Số liệu']);
  });

  it('is given with one of several, where any suffices, and with any file, where it is one thing', () => {
    const any = asked('any', 'Quyết định', 'Kế hoạch');
    expect(open(any, [PLAN], {})).toEqual([]);
    expect(open(any, [PLAN], { documents: [placed(2)] })).toEqual([]);
    expect(open(any, [], {})).toEqual(['Quyết định', 'Kế hoạch']);
    expect(open(asked('all', 'Báo cáo'), [PLAN], {})).toEqual([]);
    expect(open(asked('all', 'Tỷ lệ'), [], { figures: [figure(null)] })).toEqual([]);
    expect(open(asked('open', 'Văn bản', 'Báo cáo'), [], {})).toEqual([]);
  });
});

describe('a version', () => {
  const said = (
    facts: Partial<TaskFacts>,
    more: Partial<Extract<TaskCommand, { verb: 'submit' }>>,
  ): Submission | readonly object[] | null => {
    const decision = decideTask(buildTask('assigned', facts), { ...COMMANDS.submit, ...more }, HEAD, null, NOW);
    return isRefusal(decision) ? decision.blockers : decision.task.context.submission;
  };
  const both = { requirements: asked('all', 'Kế hoạch', 'Báo cáo') };

  it('keeps what is given with the words of what it answers', () => {
    const evidence = { ...NO_EVIDENCE, documents: [placed(1)], excuses: [{ requirement: 2, text: 'Gửi trong tháng 3.' }] };
    expect(said(both, { documents: [PLAN], evidence })).toMatchObject({
      evidence: {
        documents: [{ requirement: 1, requirementText: 'Kế hoạch', documentId: PLAN.documentId }],
        excuses: [{ requirement: 2, requirementText: 'Báo cáo', text: 'Gửi trong tháng 3.' }],
      },
    });
  });

  it('is refused with what is still open, and whole where one of several would do', () => {
    expect(said(both, { documents: [PLAN], evidence: { ...NO_EVIDENCE, documents: [placed(1)] } })).toEqual([
      { code: 'requirement-unanswered', params: { requirement: 'Báo cáo' } },
    ]);
    const any = { requirements: asked('any', 'Kế hoạch', 'Báo cáo') };
    expect(said(any, { documents: [PLAN], evidence: { ...NO_EVIDENCE, documents: [placed(3)] } })).toEqual([
      { code: 'requirement-unknown', params: { number: '3' } },
      { code: 'requirement-unanswered', params: { requirement: 'Kế hoạch / Báo cáo' } },
    ]);
  });

  it('consists of figures alone where there is no document, and of excuses alone only where nothing may be handed in', () => {
    const rate = { requirements: asked('all', 'Tỷ lệ báo cáo') };
    expect(said(rate, { documents: [], evidence: { ...NO_EVIDENCE, figures: [figure(1)] } })).toMatchObject({
      evidence: { figures: [{ requirementText: 'Tỷ lệ báo cáo', value: '100', unit: '%' }] },
    });
    const excuses = [{ requirement: 1, text: 'Chưa có số liệu.' }];
    expect(said(rate, { documents: [], evidence: { ...NO_EVIDENCE, excuses } })).toEqual([{ code: 'document-missing' }]);
    expect(said({ ...rate, nilAllowed: true }, { documents: [], evidence: { ...NO_EVIDENCE, excuses } })).toMatchObject({ number: 1 });
  });

  it('names neither a file that is not in it nor a period that is none', () => {
    expect(said({}, { documents: [PLAN], evidence: { ...NO_EVIDENCE, documents: [placed(1, REPORT)] } })).toEqual([
      { code: 'evidence-unknown', params: { document: REPORT.documentId } },
    ]);
    expect(said({}, { documents: [PLAN], evidence: { ...NO_EVIDENCE, figures: [figure(1, 'quý I')] } })).toEqual([
      { code: 'period-unknown', params: { period: 'quý I' } },
    ]);
  });

  it('takes what was proposed with its evidence, or other documents without', () => {
    const task = buildTask('assigned', both);
    const evidence = { ...NO_EVIDENCE, documents: [placed(1), placed(2)] };
    const proposed = decideTask(
      task,
      { verb: 'propose', documents: [PLAN], note: null, evidence },
      buildPerson('an', 'officer@interior'),
      null,
      NOW,
    );
    if (isRefusal(proposed)) throw new Error(JSON.stringify(proposed));
    const submitted = (documents: (typeof PLAN)[] | null): unknown => {
      const decision = decideTask(proposed.task, { verb: 'submit', documents, note: null }, HEAD, null, NOW);
      return isRefusal(decision)
        ? decision.blockers.map(({ params }) => params)
        : decision.task.context.submission?.evidence.documents.length;
    };
    expect(submitted(null)).toBe(2);
    expect(submitted([REPORT])).toEqual([{ requirement: 'Kế hoạch' }, { requirement: 'Báo cáo' }]);
  });
});
