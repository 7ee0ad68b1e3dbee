import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanProposalDto } from '#api-client/index';
import { pressFocused, useShortcuts } from '../../app/use-shortcuts';
import classes from './import.module.css';
import { answersTo, type ProposalAnswer } from './proposal-answers';
import { PrintedTable } from './printed-table';
import { ProposalBar, type ProposalAct } from './proposal-bar';
import { ProposalDialogs } from './proposal-dialogs';
import { ProposalNews } from './proposal-news';
import { editableCell, isQuestion, rowsOf, type EditableCell } from './proposal-questions';
import { QuestionCard } from './question-card';
import { QuestionList } from './question-list';
import { RowWork } from './row-work';
import { UnplacedTexts } from './unplaced-texts';
import { useAgencyNames } from './use-agency-names';
import { useCorrections } from './use-corrections';
import { useTyping } from './use-typing';
import { useWalk } from './use-walk';

/** Publishing asks this again: it keeps no plan from being made. */
const ASKED_AT_PUBLISHING = 'lead-mode';

/** The dialog that is open, and the printed text that was asked about when it was: others may answer that meanwhile. */
interface Asked {
  readonly act: ProposalAct;
  readonly about: string | null;
}

/** What was read, beside what is printed: the questions first, each answered with a key or put right in its cell. */
export function ProposalReview({ proposal: shown }: { readonly proposal: PlanProposalDto }): ReactElement {
  const { t } = useTranslation();
  const { proposal } = shown;
  const names = useAgencyNames();
  const { nameOf } = names;
  const corrections = useCorrections(shown);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [remember, setRemember] = useState(false);
  const typing = useTyping(corrections);
  const [isTableShown, setTableShown] = useState(false);
  const walk = useWalk(proposal, typing.edited !== null || corrections.news !== null);
  const { question } = walk;
  const questions = walk.questions.filter(isQuestion);
  // What there was to answer when the screen was opened, or came later.
  const [most, setMost] = useState(questions.length);
  if (questions.length > most) setMost(questions.length);
  const rows = rowsOf(proposal);
  const item = rows.find(({ row }) => row === walk.row) ?? null;
  const answers = question === null ? [] : answersTo(question, { nameOf, remember, t });
  const ask = (act: ProposalAct): void => setAsked({ act, about: question?.diagnostic.about ?? null });
  const answer = (chosen: ProposalAnswer | undefined): void => {
    if (chosen === undefined || corrections.isPending) return;
    if (chosen.correction === null) ask('lead-mode');
    else corrections.correct([chosen.correction]);
  };
  const edit = (cell: EditableCell | null): void => {
    if (cell !== null && item !== null) typing.begin(item, cell);
  };
  const answerAsProposed = (): void => {
    if (pressFocused()) return;
    if (answers.length > 0) answer(answers[0]);
    else if (question?.diagnostic.about !== undefined) ask('agency');
  };
  useShortcuts({
    j: () => walk.step(1),
    k: () => walk.step(-1),
    e: () => edit(editableCell(question?.diagnostic.cell ?? null)),
    enter: answerAsProposed,
    t: () => setTableShown(!isTableShown),
    '?': () => ask('keys'),
    ...Object.fromEntries(answers.slice(0, 9).map((one, index) => [String(index + 1), () => answer(one)])),
  });
  const askedCell = question?.diagnostic.cell ?? null;
  return (
    <>
      <ProposalBar
        left={questions.length}
        answered={most - questions.length}
        mustAnswer={questions.filter(({ diagnostic }) => diagnostic.code !== ASKED_AT_PUBLISHING).length}
        isTableShown={isTableShown}
        isCloned={proposal.clonedFrom !== undefined}
        onTable={() => setTableShown(!isTableShown)}
        onAsk={ask}
        onStep={walk.step}
      />
      <div className={classes.screen} data-table={isTableShown || undefined}>
        {isTableShown ? (
          <PrintedTable proposal={proposal} row={walk.row} onRow={walk.openRow} />
        ) : (
          <QuestionList
            proposal={proposal}
            questions={walk.questions}
            question={question}
            row={walk.row}
            onQuestion={walk.openQuestion}
            onRow={walk.openRow}
          />
        )}
        <div className={classes.work}>
          <ProposalNews corrections={corrections} />
          {walk.wasAnswered && <p className={classes.question}>{t('planImport.answeredByOther')}</p>}
          {question !== null && (
            <QuestionCard
              question={question}
              answers={answers}
              isPending={corrections.isPending}
              remember={remember}
              onRemember={setRemember}
              onAnswer={answer}
              onEdit={() => edit(editableCell(askedCell))}
              onChooseAgency={() => ask('agency')}
              onCompleteHead={() => ask('head')}
              onSayColumns={() => ask('columns')}
            />
          )}
          <RowWork
            rows={rows}
            item={item}
            asked={askedCell}
            nameOf={nameOf}
            typing={typing}
            isPending={corrections.isPending}
            onEdit={edit}
            onAsk={ask}
          />
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
        asked={asked?.act ?? null}
        about={asked?.about ?? null}
        item={item}
        names={names}
        corrections={corrections}
        onClose={() => setAsked(null)}
      />
    </>
  );
}
