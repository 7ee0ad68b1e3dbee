import type { DraftContentDto, DraftDto } from '#api-client/index';
import { evidenceOf, inputOf, requirementOf } from '../evidence/evidence-input';
import { answersOf } from '../send-verb';
import type { VerbInput } from '../task-verbs';

const tidied = (text: string): string => text.normalize('NFC').trim();

/** What of a form is drafted, as the API keeps it: whole or not. The same content is the same JSON, whatever space stands at the ends of texts. */
export function contentOf({ note, nothingArose, answers, files, evidence }: VerbInput): DraftContentDto {
  const { documents = [], excuses = [] } = evidenceOf(evidence, Object.keys(evidence.placed).sort());
  return {
    note: tidied(note),
    nothingArose,
    answers: answersOf(answers.map(tidied)),
    documents: files.map(({ documentId, name }) => ({ documentId, name })),
    evidence: {
      documents,
      figures: evidence.figures.map(({ requirement, name, value, unit, period }) => ({
        requirement: requirementOf(requirement),
        name: tidied(name),
        value: tidied(value),
        unit: tidied(unit),
        period: period === '' ? null : period,
      })),
      excuses: excuses.map(({ requirement, text }) => ({ requirement, text: tidied(text) })),
    },
  };
}

/**
 * The form as it was drafted; as it is prepared where there is no draft.
 *
 * @param prepared with what stands proposed: where its files belong is known, also where the draft is older
 */
export function withDraft(prepared: VerbInput, { content, documents }: DraftDto): VerbInput {
  if (content === null) return prepared;
  const { note, nothingArose, answers } = content;
  const evidence = inputOf(content.evidence);
  return {
    ...prepared,
    note,
    nothingArose,
    answers: prepared.answers.map((_, index) => answers.find(({ point }) => point === index + 1)?.answer ?? ''),
    files: documents,
    evidence: { ...evidence, placed: { ...prepared.evidence.placed, ...evidence.placed } },
  };
}

/** The names of the files that the draft still names and nobody can hand in any more. */
export function goneFrom({ content, gone }: DraftDto): readonly string[] {
  return (content?.documents ?? []).filter(({ documentId }) => gone.includes(documentId)).map(({ name }) => name);
}
