import { useState } from 'react';
import type { ReadPlanDto } from '#api-client/index';
import { questionsOf, rowsOf, type ProposalQuestion } from './proposal-questions';

/** Where somebody stands in what is asked: at a question, or at a row that they have opened themselves. */
export interface Walk {
  readonly questions: readonly ProposalQuestion[];
  readonly question: ProposalQuestion | null;
  /** The row that is shown; null while something of the whole document is asked, or nothing is left. */
  readonly row: string | null;
  readonly step: (by: 1 | -1) => void;
  readonly openQuestion: (question: ProposalQuestion) => void;
  readonly openRow: (row: string) => void;
}

type Place =
  { readonly at: 'question'; readonly key: string | null; readonly index: number } | { readonly at: 'row'; readonly row: string };

/**
 * After an answer the next question stands where the answered one stood.
 * @param held the row in which somebody is typing: it stays when somebody else has answered its question meanwhile
 */
export function useWalk(proposal: ReadPlanDto, held: string | null): Walk {
  const questions = questionsOf(proposal);
  const [place, setPlace] = useState<Place>({ at: 'question', key: questions[0]?.key ?? null, index: 0 });
  const { opened, index, isGone } = standing(place, questions, held);
  const question = questions[index] ?? null;
  if (isGone && question !== null) setPlace({ at: 'question', key: question.key, index });
  const openQuestion = (chosen: ProposalQuestion): void => setPlace({ at: 'question', key: chosen.key, index: questions.indexOf(chosen) });
  return {
    questions,
    question,
    row: opened ?? rowBeside(question, proposal),
    step: (by) => {
      const next = questions[Math.max(0, Math.min(questions.length - 1, index + by))];
      if (next !== undefined) openQuestion(next);
    },
    openQuestion,
    openRow: (row) => setPlace({ at: 'row', row }),
  };
}

/** Which question that is now; -1 where a row was opened instead, or is held open. */
function standing(
  place: Place,
  questions: readonly ProposalQuestion[],
  held: string | null,
): { readonly opened: string | null; readonly index: number; readonly isGone: boolean } {
  if (place.at === 'row') return { opened: place.row, index: -1, isGone: false };
  const found = questions.findIndex(({ key }) => key === place.key);
  if (found !== -1) return { opened: null, index: found, isGone: false };
  return { opened: held, index: held === null ? Math.min(place.index, questions.length - 1) : -1, isGone: true };
}

/** The row that a question is about; the first one where nothing is left to ask. */
function rowBeside(question: ProposalQuestion | null, proposal: ReadPlanDto): string | null {
  if (question !== null) return question.item?.row ?? null;
  return rowsOf(proposal)[0]?.row ?? null;
}
