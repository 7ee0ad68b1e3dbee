import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContributionListItemDto } from '#api-client/index';
import classes from './coordination.module.css';
import { QuestionRow } from './question-row';

const HANDS = ['mine', 'free', 'others'] as const;

interface Props {
  readonly questions: readonly ContributionListItemDto[];
  /** The task that is open beside the list. */
  readonly chosen: string | undefined;
  readonly show: 'answered' | undefined;
  /** Whoever reads. */
  readonly me: string;
}

/** Those to answer by whose turn it is: one's own first, then nobody's, then those that colleagues have in hand. Answered ones in one list. */
export function QuestionList({ questions, chosen, show, me }: Props): ReactElement {
  const { t } = useTranslation();
  const rows = (of: readonly ContributionListItemDto[]): ReactElement => (
    <ul className={classes.questions}>
      {of.map((question) => (
        <QuestionRow key={question.id} question={question} selected={question.task.id === chosen} show={show} />
      ))}
    </ul>
  );
  if (show === 'answered') return rows(questions);
  return (
    <>
      {HANDS.map((hand) => {
        const inHand = questions.filter((question) => handOf(question, me) === hand);
        return (
          inHand.length > 0 && (
            <section key={hand} aria-labelledby={`band-${hand}`}>
              <h2 className={classes.band} id={`band-${hand}`}>
                {t(`question.${hand}`)} · {inHand.length}
              </h2>
              {rows(inHand)}
            </section>
          )
        );
      })}
    </>
  );
}

/** The questions in the order in which the list shows them. */
export function inOrder(questions: readonly ContributionListItemDto[], me: string): readonly ContributionListItemDto[] {
  return HANDS.flatMap((hand) => questions.filter((question) => handOf(question, me) === hand));
}

function handOf({ course: { claim } }: ContributionListItemDto, me: string): (typeof HANDS)[number] {
  if (claim === null) return 'free';
  return claim.personId === me ? 'mine' : 'others';
}
