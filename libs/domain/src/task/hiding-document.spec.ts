import { describe, expect, it } from '@jest/globals';
import type { Actor } from '#domain/organisation/capacity';
import { isRefusal } from '#domain/refusal';
import { decideTask, type Decision } from '#domain/task/decide-task';
import type { DocumentRef } from '#domain/task/document-ref';
import { hideableDocuments } from '#domain/task/hideable-documents';
import type { Task } from '#domain/task/task';
import type { Refusal } from '#domain/refusal';
import { buildDocument, buildPerson, buildSubmission, buildTask, JUSTICE_CO_LEADS, NOW } from '#testing/build-task';

const UPLOADER = buildPerson('preparer', 'officer@interior');
const HEAD = buildPerson('head', 'unit-head@interior');
const COLLEAGUE = buildPerson('colleague', 'officer@interior');
const REVIEWER = buildPerson('mai', 'reviewer@office');
const BEGUN = { review: { startedBy: 'mai', startedAt: NOW } };

function hide(
  task: Task,
  actor: Actor,
  document: DocumentRef = buildDocument(),
  inEarlierVersion = false,
  reason = 'Tải nhầm',
): Decision | Refusal {
  return decideTask(task, { verb: 'hide-document', document, inEarlierVersion, reason }, actor, null, NOW);
}

function codeOf(answer: Decision | Refusal): string {
  return isRefusal(answer) ? answer.code : 'ok';
}

describe('hiding a document', () => {
  it('is for its uploader and the head until a review has begun, then for the decider', () => {
    const before = buildTask('submitted');
    const after = buildTask('submitted', {}, BEGUN);
    const people = [UPLOADER, HEAD, COLLEAGUE, REVIEWER];
    expect(people.map((who) => codeOf(hide(before, who)))).toEqual(['ok', 'ok', 'not-allowed', 'not-allowed']);
    expect(people.map((who) => codeOf(hide(after, who)))).toEqual(['not-allowed', 'not-allowed', 'not-allowed', 'ok']);
  });

  it('lets nobody hide what a colleague uploaded because they uploaded another document themselves', () => {
    const documents = [buildDocument(), buildDocument('Phu luc.pdf', 'colleague')];
    const task = buildTask('submitted', {}, { submission: buildSubmission({ documents }) });
    expect(codeOf(hide(task, COLLEAGUE, documents[1]))).toBe('ok');
    expect(codeOf(hide(task, COLLEAGUE, documents[0]))).toBe('not-allowed');
  });

  it('is for the uploader of a co-lead too, and for nobody who no longer works there', () => {
    const documents = [buildDocument('Bao cao.pdf', 'ha')];
    const task = buildTask('submitted', { coLeads: [JUSTICE_CO_LEADS] }, { submission: buildSubmission({ documents }) });
    expect(codeOf(hide(task, buildPerson('ha', 'officer@justice'), documents[0]))).toBe('ok');
    expect(codeOf(hide(task, buildPerson('ha', 'officer@health'), documents[0]))).toBe('not-allowed');
  });

  it('is for the decider alone where an earlier version names the document, or one that came back', () => {
    const back = buildTask('assigned', {}, { proposal: null, submission: buildSubmission() });
    expect([UPLOADER, HEAD, REVIEWER].map((who) => codeOf(hide(back, who)))).toEqual(['not-allowed', 'not-allowed', 'ok']);
    const again = buildTask('submitted');
    expect([HEAD, REVIEWER].map((who) => codeOf(hide(again, who, buildDocument(), true)))).toEqual(['not-allowed', 'ok']);
  });

  it('is offered document by document, as it would be decided', () => {
    const earlier = { number: 1, documents: [buildDocument('Ban cu.pdf')] };
    const newest = buildSubmission({ number: 2, documents: [buildDocument('Ban moi.pdf')] });
    const opinion = buildDocument('Y kien.pdf', 'ha');
    const task = buildTask('submitted', {}, { submission: newest, proposal: null });
    const offered = (actor: Actor): string[] =>
      hideableDocuments(task, [earlier, newest], [opinion], actor).map(({ documentId }) => documentId);
    expect(offered(HEAD)).toEqual(newest.documents.map(({ documentId }) => documentId));
    expect(offered(COLLEAGUE)).toEqual([]);
    expect(offered(REVIEWER).sort()).toEqual([opinion, ...earlier.documents].map(({ documentId }) => documentId).sort());
    expect(hideableDocuments(buildTask('draft'), [], [opinion], REVIEWER)).toEqual([]);
  });

  it('changes nothing of the task but its version, and says which document and why', () => {
    const task = buildTask('submitted');
    const decided = hide(task, HEAD);
    if (isRefusal(decided)) throw new Error(decided.code);
    expect(decided.task).toEqual({ ...task, version: task.version + 1 });
    expect(decided.moves).toEqual([
      expect.objectContaining({ verb: 'hide-document', reason: 'Tải nhầm', hidden: buildDocument(), before: {}, after: {} }),
    ]);
  });

  it('wants a reason', () => {
    expect(hide(buildTask('submitted'), HEAD, buildDocument(), false, ' ')).toMatchObject({
      code: 'invalid',
      blockers: [{ code: 'reason-missing' }],
    });
  });
});
