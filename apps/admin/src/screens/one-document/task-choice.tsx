import { Checkbox, Select } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { BulkChoiceDto, BulkResultDto, TaskListItemDto } from '#api-client/index';
import { Chip } from '../../kit/chip';
import { DueDate } from '../../kit/due-date';
import { reasonOf } from '../bulk/reason-of';
import { askedOf } from '../task/evidence/evidence-input';
import { ReceiptLink } from '../task/receipt-link';
import type { Answering } from './answer-many';
import classes from './one-document.module.css';

interface Props {
  readonly task: TaskListItemDto;
  /** Undefined until it was read. */
  readonly choice: BulkChoiceDto | undefined;
  /** Which requirement the document answers, as the choice holds it; null where the task is not chosen. */
  readonly requirement: string | null;
  /** Whether the document's words speak of it. */
  readonly isProposed: boolean;
  readonly verb: Answering;
  /** What came of it, or would; undefined where nobody has looked. */
  readonly result: BulkResultDto | undefined;
  /** Null: it is not chosen. */
  readonly onChoose: (requirement: string | null) => void;
  /** It is over: nothing is chosen any more. */
  readonly isDone: boolean;
}

/** One of the unit's tasks: whether the document answers it, which of its requirements, and what came of it. */
export function TaskChoice({ task, choice, requirement, isProposed, verb, result, onChoose, isDone }: Props): ReactElement {
  const { t } = useTranslation();
  const { id, item, reference } = task;
  const isChosen = requirement !== null;
  return (
    <li className={classes.task} data-chosen={isChosen || undefined} data-task={id}>
      <Checkbox
        checked={isChosen}
        disabled={isDone}
        onChange={({ currentTarget }) => onChoose(currentTarget.checked ? '' : null)}
        label={`${item.path} · ${item.content}`}
        description={reference}
      />
      <div className={classes.side}>
        {isProposed && <Chip tone="accent">{t('oneDocument.proposed')}</Chip>}
        <DueDate dueOn={task.effectiveDueOn} />
      </div>
      {isChosen && (
        <div className={classes.below}>
          {choice !== undefined && (
            <Requirement choice={choice} path={item.path} requirement={requirement} onChoose={onChoose} isDone={isDone} />
          )}
          {result !== undefined && <Result result={result} verb={verb} number={(choice?.submission ?? 0) + 1} />}
        </div>
      )}
    </li>
  );
}

interface RequirementProps {
  readonly choice: BulkChoiceDto;
  readonly path: string;
  readonly requirement: string;
  readonly onChoose: (requirement: string) => void;
  readonly isDone: boolean;
}

/** What the row asks for; of several things, which of them this is. */
function Requirement({ choice, path, requirement, onChoose, isDone }: RequirementProps): ReactElement | null {
  const { t } = useTranslation();
  const asked = askedOf(choice);
  const [only] = asked;
  if (only === undefined) return null;
  if (asked.length === 1) return <p className={classes.muted}>{t('oneDocument.asks', { text: only.text })}</p>;
  return (
    <Select
      label={t('oneDocument.requirement', { path })}
      data={asked.map(({ number, text }) => ({ value: String(number), label: `${number}. ${text}` }))}
      placeholder={t('oneDocument.wholeRow')}
      clearable
      disabled={isDone}
      value={requirement === '' ? null : requirement}
      onChange={(chosen) => onChoose(chosen ?? '')}
    />
  );
}

interface ResultProps {
  readonly result: BulkResultDto;
  readonly verb: Answering;
  /** Of the version that it became. */
  readonly number: number;
}

function Result({ result, verb, number }: ResultProps): ReactElement {
  const { t } = useTranslation();
  if (result.outcome === 'refused') return <p className={classes.refusal}>{reasonOf(result)}</p>;
  if (result.outcome === 'would-do') return <p>{t(verb === 'submit' ? 'oneDocument.ready' : 'oneDocument.readyToPropose')}</p>;
  return (
    <p>
      {t(`oneDocument.done.${verb}`)}
      {verb === 'submit' && (
        <>
          {' · '}
          <ReceiptLink taskId={result.taskId} number={number} />
        </>
      )}
    </p>
  );
}
