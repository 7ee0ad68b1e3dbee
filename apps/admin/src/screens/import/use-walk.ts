import { useState } from 'react';
import type { ReadPlanDto } from '#api-client/index';
import { questionsOf, rowsOf, type ProposalQuestion } from './proposal-questions';

/** Where somebody stands in what is asked: at a question, or at a row that they have opened themselves. */
export interface Walk {
  readonly questions: readonly ProposalQuestion[];
  /** Null where a row was opened, nothing is left, or somebody else has answered it under the reader's hand. */
  readonly question: ProposalQuestion | null;
  readonly wasAnswered: boolean;
  /** The row that is shown; null while something of the whole document is asked, or nothing is left. */
  readonly row: string | null;
  readonly step: (by: 1 | -1) => void;
  readonly openQuestion: (question: ProposalQuestion) => void;
  readonly openRow: (row: string) => void;
}

type Place =
  | { readonly at: 'question'; readonly key: string | null; readonly index: number; readonly row: string | null }
  | { readonly at: 'row'; readonly row: string };

/**
 * After an answer the next question stands where the answered one stood.
 * @param isHeld whether somebody is typing, or has not looked yet at what others did: what they stand at then stays before their eyes,
 * also when its question was answered meanwhile, so that no key answers another question than the one that was read
 */
export function useWalk(proposal: ReadPlanDto, isHeld: boolean): Walk {
  const questions = questionsOf(proposal);
  const [place, setPlace] = useState<Place>(() => placeOf(questions[0], 0));
  const found = place.at === 'question' ? questions.findIndex(({ key }) => key === place.key) : -1;
  const isGone = place.at === 'question' && found === -1;
  const wasAnswered = isGone && isHeld && place.key !== null;
  const index = isGone && !wasAnswered ? Math.min(place.index, questions.length - 1) : found;
  const question = questions[index] ?? null;
  if (isGone && question !== null) setPlace(placeOf(question, index));
  return {
    questions,
    question,
    wasAnswered,
    row: place.at === 'row' || wasAnswered ? place.row : rowBeside(question, proposal),
    step: (by) => {
      const next = neighbour(wasAnswered ? place.index - (by === 1 ? 1 : 0) : index, by, questions);
      if (next !== null) setPlace(next);
    },
    openQuestion: (chosen) => setPlace(placeOf(chosen, questions.indexOf(chosen))),
    openRow: (row) => setPlace({ at: 'row', row }),
  };
}

function placeOf(question: ProposalQuestion | undefined, index: number): Place {
  return { at: 'question', key: question?.key ?? null, index, row: question?.item?.row ?? null };
}

/** The question before or after; at the ends the first, or the last. */
function neighbour(index: number, by: 1 | -1, questions: readonly ProposalQuestion[]): Place | null {
  const at = Math.max(0, Math.min(questions.length - 1, index + by));
  const next = questions[at];
  return next === undefined ? null : placeOf(next, at);
}

/** The row that a question is about; the first one where nothing is left to ask. */
function rowBeside(question: ProposalQuestion | null, proposal: ReadPlanDto): string | null {
  if (question !== null) return question.item?.row ?? null;
  return rowsOf(proposal)[0]?.row ?? null;
}
