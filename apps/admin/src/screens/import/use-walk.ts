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

/** After an answer the next question stands where the answered one stood. */
export function useWalk(proposal: ReadPlanDto): Walk {
  const [place, setPlace] = useState<Place>({ at: 'question', key: null, index: 0 });
  const questions = questionsOf(proposal);
  const found = place.at === 'question' ? questions.findIndex(({ key }) => key === place.key) : -1;
  const index = place.at === 'row' ? -1 : found === -1 ? Math.min(place.index, questions.length - 1) : found;
  const question = questions[index] ?? null;
  const openQuestion = (chosen: ProposalQuestion): void => setPlace({ at: 'question', key: chosen.key, index: questions.indexOf(chosen) });
  const [first] = rowsOf(proposal);
  return {
    questions,
    question,
    row: place.at === 'row' ? place.row : question === null ? (first?.row ?? null) : (question.item?.row ?? null),
    step: (by) => {
      const next = questions[Math.max(0, Math.min(questions.length - 1, index + by))];
      if (next !== undefined) openQuestion(next);
    },
    openQuestion,
    openRow: (row) => setPlace({ at: 'row', row }),
  };
}
