import { Button, Checkbox } from '@mantine/core';
import { useEffect, useRef, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Chip } from '../../kit/chip';
import classes from './import.module.css';
import type { ProposalAnswer } from './proposal-answers';
import { editableCell, isQuestion, type ProposalQuestion } from './proposal-questions';

interface Props {
  readonly question: ProposalQuestion;
  readonly answers: readonly ProposalAnswer[];
  readonly isPending: boolean;
  readonly remember: boolean;
  readonly onRemember: (remember: boolean) => void;
  readonly onAnswer: (answer: ProposalAnswer) => void;
  readonly onEdit: () => void;
  readonly onChooseAgency: () => void;
  readonly onCompleteHead: () => void;
  readonly onSayColumns: () => void;
}

/** What the plan says of itself answers these. */
const OF_HEAD: readonly string[] = ['title-missing', 'year-missing', 'year-differs', 'identity-missing'];
/** What a column means is said of the whole table, which is then read again. */
const OF_COLUMNS: readonly string[] = ['column-unread', 'column-missing'];
const OF_AGENCIES: readonly string[] = ['agency-unknown', 'agency-without-marks'];

/** One question with the answers that need no typing, each under its figure, and the ways to correct what is asked about. */
export function QuestionCard(props: Props): ReactElement {
  const { question, answers, isPending, remember, onRemember, onAnswer, onEdit, onChooseAgency, onCompleteHead, onSayColumns } = props;
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  const { item, diagnostic } = question;
  // The answered question makes place for the next one: whoever works by keys goes on there.
  useEffect(() => heading.current?.focus({ preventScroll: true }), [question.key]);
  return (
    <section className={classes.question} aria-label={t('planImport.questions')}>
      <p className={classes.subject}>
        <strong>{item === null ? t('planImport.ofDocument') : t('planImport.row', { row: item.row })}</strong>
        <Chip tone={isQuestion(question) ? 'accent' : 'plain'}>{t(isQuestion(question) ? 'planImport.asked' : 'planImport.look')}</Chip>
      </p>
      <h2 className={classes.asked} ref={heading} tabIndex={-1}>
        {diagnostic.wording}
      </h2>
      <ol className={classes.answers}>
        {answers.map((answer, index) => (
          <li key={answer.label}>
            <Button variant={index === 0 ? 'filled' : 'default'} disabled={isPending} onClick={() => onAnswer(answer)}>
              {index + 1}. {answer.label}
            </Button>
          </li>
        ))}
      </ol>
      <div className={classes.ways}>
        {editableCell(diagnostic.cell) !== null && (
          <Button variant="default" size="compact-md" onClick={onEdit}>
            {t('planImport.edit')} (E)
          </Button>
        )}
        {OF_AGENCIES.includes(diagnostic.code) && (
          <>
            <Button variant="default" size="compact-md" onClick={onChooseAgency}>
              {t('planImport.otherAgency')}
            </Button>
            <Checkbox
              label={t('planImport.remember')}
              checked={remember}
              onChange={({ currentTarget }) => onRemember(currentTarget.checked)}
            />
          </>
        )}
        {OF_COLUMNS.includes(diagnostic.code) && (
          <Button variant="default" size="compact-md" onClick={onSayColumns}>
            {t('planImport.columns')}
          </Button>
        )}
        {OF_HEAD.includes(diagnostic.code) && (
          <Button variant="default" size="compact-md" onClick={onCompleteHead}>
            {t('planImport.completeHead')}
          </Button>
        )}
      </div>
    </section>
  );
}
