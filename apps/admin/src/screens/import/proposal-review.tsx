import { Button } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanProposalDto } from '#api-client/index';
import { useShortcuts } from '../../app/use-shortcuts';
import { StaleBar } from '../../kit/stale-bar';
import { ErrorState } from '../../kit/states';
import classes from './import.module.css';
import type { Edited } from './cell-editor';
import { answersTo, type ProposalAnswer } from './proposal-answers';
import { ProposalBar, type ProposalAct } from './proposal-bar';
import { ProposalDialogs } from './proposal-dialogs';
import { editableCell, isQuestion, rowsOf, wordsOf, type EditableCell } from './proposal-questions';
import { QuestionCard } from './question-card';
import { QuestionList } from './question-list';
import { RowComparison } from './row-comparison';
import { UnplacedTexts } from './unplaced-texts';
import { useAgencyNames } from './use-agency-names';
import { useCorrections } from './use-corrections';
import { useWalk } from './use-walk';

/** Publishing asks this again: it keeps no plan from being made. */
const ASKED_AT_PUBLISHING = 'lead-mode';

/** What was read, beside what is printed: the questions first, each answered with a key or put right in its cell. */
export function ProposalReview({ proposal: shown }: { readonly proposal: PlanProposalDto }): ReactElement {
  const { t } = useTranslation();
  const { proposal } = shown;
  const { nameOf, agencies } = useAgencyNames();
  const corrections = useCorrections(shown);
  const [asked, setAsked] = useState<ProposalAct | null>(null);
  const [remember, setRemember] = useState(true);
  const [edited, setEdited] = useState<Edited | null>(null);
  const walk = useWalk(proposal, edited?.row ?? null);
  const { question } = walk;
  const questions = walk.questions.filter(isQuestion);
  // What there was to answer when the screen was opened, or came later.
  const [most, setMost] = useState(questions.length);
  if (questions.length > most) setMost(questions.length);
  const item = rowsOf(proposal).find(({ row }) => row === walk.row) ?? null;
  const answers = question === null ? [] : answersTo(question, { nameOf, remember, t });
  const answer = (chosen: ProposalAnswer | undefined): void => {
    if (chosen !== undefined && !corrections.isPending) corrections.correct([chosen.correction]);
  };
  const edit = (cell: EditableCell | null): void => {
    if (cell !== null && item !== null) setEdited({ row: item.row, cell, text: wordsOf(item, cell) });
  };
  const save = ({ row, cell, text }: Edited): void => corrections.correct([{ kind: 'cell', row, cell, text }], () => setEdited(null));
  const answerAsProposed = (): void => {
    const focused = document.activeElement;
    // Enter on a button is that button's.
    if (focused instanceof HTMLElement && focused.closest('button, a, summary') !== null) focused.click();
    else if (answers.length > 0) answer(answers[0]);
    else if (question?.diagnostic.about !== undefined) setAsked('agency');
  };
  useShortcuts({
    j: () => walk.step(1),
    k: () => walk.step(-1),
    e: () => edit(editableCell(question?.diagnostic.cell ?? null)),
    enter: answerAsProposed,
    '?': () => setAsked('keys'),
    ...Object.fromEntries(answers.slice(0, 9).map((one, index) => [String(index + 1), () => answer(one)])),
  });
  const askedCell = question?.diagnostic.cell ?? null;
  return (
    <>
      <ProposalBar
        left={questions.length}
        answered={most - questions.length}
        mustAnswer={questions.filter(({ diagnostic }) => diagnostic.code !== ASKED_AT_PUBLISHING).length}
        onAsk={setAsked}
        onStep={walk.step}
      />
      <div className={classes.screen}>
        <QuestionList
          proposal={proposal}
          questions={walk.questions}
          question={question}
          row={walk.row}
          onQuestion={walk.openQuestion}
          onRow={walk.openRow}
        />
        <div className={classes.work}>
          {corrections.isStale && <StaleBar news={t('planImport.stale')} act={t('planImport.staleSeen')} onAct={corrections.seeStale} />}
          {corrections.error !== null && <ErrorState error={corrections.error} />}
          {question !== null && (
            <QuestionCard
              question={question}
              answers={answers}
              isPending={corrections.isPending}
              remember={remember}
              onRemember={setRemember}
              onAnswer={answer}
              onEdit={() => edit(editableCell(askedCell))}
              onChooseAgency={() => setAsked('agency')}
              onCompleteHead={() => setAsked('head')}
              onSayColumns={() => setAsked('columns')}
            />
          )}
          {item !== null && (
            <>
              <div className={classes.ways} role="group" aria-label={t('planImport.rowActs')}>
                <strong>{t('planImport.row', { row: item.row })}</strong>
                <Button size="compact-sm" variant="subtle" onClick={() => setAsked('renumber')}>
                  {t('planImport.renumber')}
                </Button>
                <Button size="compact-sm" variant="subtle" onClick={() => setAsked('remove')}>
                  {t('planImport.remove')}
                </Button>
              </div>
              <RowComparison
                item={item}
                asked={askedCell}
                nameOf={nameOf}
                edited={edited}
                isPending={corrections.isPending}
                onEdit={edit}
                onType={setEdited}
                onSave={save}
              />
            </>
          )}
          <UnplacedTexts
            texts={proposal.unplaced}
            row={walk.row}
            isPending={corrections.isPending}
            onPlace={(placed) => corrections.correct([placed])}
          />
        </div>
      </div>
      <ProposalDialogs
        proposal={shown}
        asked={asked}
        about={question?.diagnostic.about ?? null}
        item={item}
        agencies={agencies}
        corrections={corrections}
        onClose={() => setAsked(null)}
      />
    </>
  );
}
