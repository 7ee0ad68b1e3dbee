import { UnstyledButton } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReadPlanDto } from '#api-client/index';
import classes from './import.module.css';
import { isQuestion, type ProposalQuestion } from './proposal-questions';

interface Props {
  readonly proposal: ReadPlanDto;
  readonly questions: readonly ProposalQuestion[];
  readonly question: ProposalQuestion | null;
  readonly row: string | null;
  readonly onQuestion: (question: ProposalQuestion) => void;
  readonly onRow: (row: string) => void;
}

/** The questions first, then what is worth a look, then every row of the plan. */
export function QuestionList({ proposal, questions, question, row, onQuestion, onRow }: Props): ReactElement {
  const { t } = useTranslation();
  const asked = questions.filter(isQuestion);
  const look = questions.filter((one) => !isQuestion(one));
  return (
    <nav className={classes.questions} aria-label={t('planImport.list')}>
      <h2 className={classes.heading}>{t('planImport.asked')}</h2>
      {asked.length === 0 && <p className={classes.muted}>{t('planImport.noneAsked')}</p>}
      <QuestionLinks questions={asked} question={question} onQuestion={onQuestion} />
      {look.length > 0 && <h2 className={classes.heading}>{t('planImport.look')}</h2>}
      <QuestionLinks questions={look} question={question} onQuestion={onQuestion} />
      <details className={classes.rows}>
        <summary>{t('planImport.allRows')}</summary>
        {proposal.sections.map((section) => (
          <div key={section.number}>
            <h3 className={classes.heading}>
              {section.number}. {section.title}
            </h3>
            <ul className={classes.links}>
              {section.items.map((item) => (
                <li key={item.row}>
                  <UnstyledButton
                    className={classes.link}
                    aria-current={question === null && item.row === row ? 'true' : undefined}
                    onClick={() => onRow(item.row)}
                  >
                    <strong>{item.row}</strong> {item.content}
                  </UnstyledButton>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </details>
    </nav>
  );
}

function QuestionLinks({ questions, question, onQuestion }: Pick<Props, 'questions' | 'question' | 'onQuestion'>): ReactElement | null {
  if (questions.length === 0) return null;
  return (
    <ul className={classes.links}>
      {questions.map((one) => (
        <li key={one.key}>
          <UnstyledButton
            className={classes.link}
            aria-current={one.key === question?.key ? 'true' : undefined}
            onClick={() => onQuestion(one)}
          >
            {one.item !== null && <strong>{one.item.row} </strong>}
            {one.diagnostic.wording}
          </UnstyledButton>
        </li>
      ))}
    </ul>
  );
}
