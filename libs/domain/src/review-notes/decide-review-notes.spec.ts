import { describe, expect, it } from '@jest/globals';
import { isRefusal, type Refusal } from '#domain/refusal';
import { keepNotes, mayNote } from '#domain/review-notes/decide-review-notes';
import type { ReviewNote, ReviewNotes } from '#domain/review-notes/review-notes';
import { buildPerson, buildServiceClient, buildTask, NOW } from '#testing/build-task';

const REVIEWER = buildPerson('mai', 'reviewer@office');
const TASK = buildTask('submitted');
const { number = 0, documents = [] } = TASK.context.submission ?? {};

const note = (submission: number, documentId: string | null = null): ReviewNote => ({
  on: { submission, documentId },
  text: 'Thiếu số liệu.',
});
const keep = (notes: readonly ReviewNote[], before: ReviewNotes | null = null) => keepNotes(TASK, before, notes, REVIEWER, NOW);
const codesOf = (answer: ReviewNotes | Refusal): readonly string[] => (isRefusal(answer) ? answer.blockers.map(({ code }) => code) : []);

describe('what a reviewer notes', () => {
  it('is of the newest version or of one of its documents, and replaces what was noted before', () => {
    const first = keep([note(number), ...documents.slice(0, 1).map(({ documentId }) => note(number, documentId))]);
    expect(first).toMatchObject({ taskId: TASK.id, personId: 'mai', savedAt: NOW, version: 1 });
    expect(isRefusal(first) ? null : keep([], first)).toMatchObject({ notes: [], version: 2 });
  });

  it('is refused where it speaks of what the reviewer has not before them', () => {
    expect(codesOf(keep([note(number), note(number + 1)]))).toEqual(['note-place-unknown']);
    expect(codesOf(keep([note(number, 'foreign')]))).toEqual(['note-place-unknown']);
  });

  it('keeps the place that it has when another version has come since', () => {
    const before: ReviewNotes = { taskId: TASK.id, personId: 'mai', notes: [note(number + 1)], savedAt: NOW, version: 3 };
    expect(keep([note(number + 1), note(number)], before)).toMatchObject({ version: 4 });
  });

  it('is a matter of people who approve here, and of nobody else', () => {
    expect(mayNote(TASK, REVIEWER)).toBe(true);
    for (const stranger of [buildPerson('thu', 'officer@interior'), buildPerson('an', 'auditor@city'), buildServiceClient('office')]) {
      expect(mayNote(TASK, stranger)).toBe(false);
      expect(keepNotes(TASK, null, [], stranger, NOW)).toMatchObject({ code: 'not-allowed' });
    }
  });
});
