import { useEffect, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionBar } from '../../kit/action-bar';
import { SelectionBar } from '../../kit/selection-bar';
import { toast } from '../../kit/toast';
import type { Selection } from '../../kit/use-selection';
import { BulkDialog } from './bulk-dialog';
import { actionOf, BULK_VERBS, isBulkVerb, type BulkVerb, type Choosable, type ChosenTask } from './bulk-verbs';
import { FasterBy } from './faster-by';
import { useChoices } from './use-choices';

interface Props {
  /** The list, of which some are chosen. */
  readonly tasks: readonly ChosenTask[];
  readonly selection: Selection;
  /** Something was done, or may have been: the list is to be read anew. */
  readonly onDone: () => void;
  /** A verb that a key has asked for. */
  readonly asked?: BulkVerb | null;
  /** The key was heard. */
  readonly onAsked?: (nothing: null) => void;
}

interface Opened {
  readonly verb: BulkVerb;
  readonly tasks: readonly Choosable[];
}

/** What may be done with the chosen tasks: every verb that one of them allows. */
export function BulkBar({ tasks, selection: { chosen, clear }, onDone, asked = null, onAsked }: Props): ReactElement {
  const { t } = useTranslation();
  const [opened, setOpened] = useState<Opened | null>(null);
  const choices = useChoices(
    tasks.map(({ id }) => id),
    chosen.size > 0,
  );
  const choosable = tasks
    .filter(({ id }) => chosen.has(id))
    .flatMap((task): Choosable[] => {
      const choice = choices.get(task.id);
      return choice === undefined ? [] : [{ ...task, choice }];
    });
  const moved = choosable.filter(({ version, choice }) => choice.version > version);
  const verbs = BULK_VERBS.filter((verb) => choosable.some(({ choice }) => actionOf(verb, choice) !== undefined));
  useEffect(() => {
    // What may be done with what is chosen is known a moment after it was chosen.
    if (asked === null || chosen.size === 0 || choosable.length < chosen.size) return;
    onAsked?.(null);
    if (verbs.includes(asked)) setOpened({ verb: asked, tasks: choosable });
    else toast(t('bulk.nothing'));
  });
  return (
    <>
      {chosen.size > 0 && (
        <SelectionBar count={chosen.size} onClear={clear}>
          {moved.length > 0 && <MovedMeanwhile tasks={moved} />}
          {choosable.length > 0 && verbs.length === 0 && <span>{t('bulk.nothing')}</span>}
          <ActionBar
            actions={verbs.map((verb) => ({ verb, enabled: true, capacities: [], blockers: [] }))}
            label={(verb) => (isBulkVerb(verb) ? t(`bulk.verb.${verb}`) : verb)}
            primary={verbs[0] ?? null}
            name={t('bulk.actions')}
            onAct={({ verb }) => isBulkVerb(verb) && setOpened({ verb, tasks: choosable })}
          />
        </SelectionBar>
      )}
      {opened !== null && (
        <BulkDialog
          {...opened}
          onDone={() => {
            clear();
            onDone();
          }}
          onClose={() => setOpened(null)}
        />
      )}
    </>
  );
}

/** Of how many it is told who was faster; of the others, how many there are. */
const TOLD = 3;

/** Who was faster with tasks that are chosen as they were before. */
function MovedMeanwhile({ tasks }: { readonly tasks: readonly Choosable[] }): ReactElement {
  const { t } = useTranslation();
  return (
    <div role="status">
      {tasks.slice(0, TOLD).map(({ id }) => (
        <div key={id}>
          <FasterBy taskId={id} />
        </div>
      ))}
      {tasks.length > TOLD && t('bulk.movedToo', { count: tasks.length - TOLD })}
    </div>
  );
}
