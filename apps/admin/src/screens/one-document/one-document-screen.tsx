import { useCallback, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { ScreenTitle } from '../../app/screen-title';
import type { StoredFile } from '../../kit/file-list';
import { ErrorState } from '../../kit/states';
import { useChoices } from '../bulk/use-choices';
import type { PlacedInput } from '../task/evidence/evidence-input';
import { offeredFor, type Answering, type ManyAnswered } from './answer-many';
import { DocumentPart } from './document-part';
import { HowPart } from './how-part';
import classes from './one-document.module.css';
import { SendBar } from './send-bar';
import { TasksPart } from './tasks-part';
import { useAnswerForm } from './use-answer-form';
import { useOwnTasks } from './use-own-tasks';

/** One document handed in as the answer to several tasks of one's unit. */
export function OneDocumentScreen(): ReactElement {
  const { t } = useTranslation();
  const [round, setRound] = useState(0);
  return (
    <>
      <ScreenTitle title={t('oneDocument.title')} />
      <div className={classes.screen}>
        <p className={classes.muted}>{t('oneDocument.intro')}</p>
        <AnswerForm key={round} onAgain={() => setRound(round + 1)} />
      </div>
    </>
  );
}

/** The document, the tasks, and how; then what would come of it, and what came. */
function AnswerForm({ onAgain }: { readonly onAgain: () => void }): ReactElement {
  const [file, setFile] = useState<StoredFile | null>(null);
  const [placed, setPlaced] = useState<PlacedInput | null>(null);
  const [chosen, setChosen] = useState<ReadonlyMap<string, string>>(new Map());
  const [wanted, setWanted] = useState<Answering | null>(null);
  const [wantedHat, setHat] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const own = useOwnTasks();
  const { outcome, isPending, error, look, carryOut, clear } = useAnswerForm();
  const choices = useChoices([...chosen.keys()], chosen.size > 0);
  const tasks = [...chosen].flatMap(([id, requirement]) => {
    const choice = choices.get(id);
    return choice === undefined ? [] : [{ choice, requirement }];
  });
  const offered = offeredFor(tasks, wanted, wantedHat);
  const isDone = outcome?.isPreview === false;
  const isWhole = file !== null && placed !== null && tasks.length > 0;
  const answered: ManyAnswered | null = isWhole
    ? { verb: offered.verb, documentId: file.documentId, placed, note, actingAs: offered.hat, tasks }
    : null;
  // What was looked at is what is done: whatever changes is looked at anew.
  const changing =
    <Value,>(set: (value: Value) => void) =>
    (value: Value): void => {
      clear();
      set(value);
    };
  const chooseFile = (one: StoredFile | null): void => {
    setFile(one);
    setPlaced(null);
  };
  const read = useCallback((fields: PlacedInput): void => setPlaced(fields), []);
  return (
    <>
      <DocumentPart file={file} placed={placed} onFile={changing(chooseFile)} onPlaced={placed === null ? read : changing(read)} />
      <TasksPart
        own={own}
        documentId={file?.documentId ?? null}
        chosen={chosen}
        choices={choices}
        verb={offered.verb}
        results={outcome?.results ?? []}
        isDone={isDone}
        onChoose={changing(setChosen)}
      />
      {!isDone && offered.verbs.length > 0 && (
        <HowPart offered={offered} onVerb={changing(setWanted)} onHat={changing(setHat)} note={note} onNote={changing(setNote)} />
      )}
      {error !== null && <ErrorState error={error} />}
      <SendBar
        answered={answered}
        outcome={outcome}
        chosen={file === null ? null : chosen.size}
        isPending={isPending}
        onLook={look}
        onDo={carryOut}
        onAgain={onAgain}
      />
    </>
  );
}
