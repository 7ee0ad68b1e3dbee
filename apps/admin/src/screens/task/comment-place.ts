import type { TFunction } from 'i18next';
import type { CommentPlaceDto, TaskDto } from '#api-client/index';

/** What of the task a remark is about, in words: "Bản 2 · bao-cao.pdf". */
export function placeOf(
  { submission, documentId = null }: CommentPlaceDto,
  { submissions = [] }: Pick<TaskDto, 'submissions'>,
  t: TFunction,
): string {
  const version = t('notes.version', { number: submission });
  const documents = submissions.find(({ number }) => number === submission)?.documents ?? [];
  const document = documents.find((one) => one.documentId === documentId);
  return document === undefined ? version : `${version} · ${document.name}`;
}
