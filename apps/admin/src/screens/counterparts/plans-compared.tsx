import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanDto, PlansComparedDto } from '#api-client/index';
import { pressFocused, useShortcuts } from '../../app/use-shortcuts';
import { StaleBar } from '../../kit/stale-bar';
import { EmptyState, ErrorState } from '../../kit/states';
import { actingIn, useCapacity } from '../../kit/use-capacity';
import { usePlanCapacities } from '../plans/use-administers';
import { ComparingBar } from './comparing-bar';
import { ComparingDialogs, type AskedDialog } from './comparing-dialogs';
import classes from './counterparts.module.css';
import { RowCandidates } from './row-candidates';
import { RowList } from './row-list';
import { SaidList } from './said-list';
import { useOpenedRow } from './use-opened-row';
import { sayOnce, usePairing } from './use-pairing';
import { useSayings } from './use-sayings';
import { WordsCompared } from './words-compared';

interface Props {
  readonly plan: PlanDto;
  readonly version: number;
  readonly compared: PlansComparedDto;
}

/** The rows of a plan, and for the opened one what it may implement, its words beside: each said with a key. */
export function PlansCompared({ plan, version, compared }: Props): ReactElement {
  const { t } = useTranslation();
  const capacity = useCapacity(usePlanCapacities(plan));
  const maySay = capacity.chosen !== null && plan.state !== 'closed' && compared.blockers.length === 0;
  const sayings = useSayings(plan.id, version, compared.plan.id, actingIn(capacity));
  const say = sayOnce(sayings, maySay);
  const opened = useOpenedRow(compared);
  const pairing = usePairing(opened, say);
  const [asked, setAsked] = useState<AskedDialog | null>(null);
  const { row, chosen } = opened;
  const { code } = compared.plan;
  const stands = row?.said.find(({ saying }) => saying === 'confirmed');
  const confirmed = compared.others.find(({ id }) => id === stands?.otherItemId);
  useShortcuts({
    arrowdown: () => opened.step(1),
    arrowup: () => opened.step(-1),
    enter: () => {
      if (!pressFocused()) pairing.confirm();
    },
    x: pairing.refuse,
    '0': pairing.refuseAll,
    '1': () => opened.choose(0),
    '2': () => opened.choose(1),
    '3': () => opened.choose(2),
    '?': () => setAsked('keys'),
  });
  return (
    <>
      <ComparingBar compared={compared} maySay={maySay} onAccept={() => setAsked('accept')} onKeys={() => setAsked('keys')} />
      <div className={classes.screen}>
        <RowList rows={opened.shown} opened={row?.id ?? null} showsAll={opened.showsAll} onShow={opened.show} onOpen={opened.open} />
        <div className={classes.work}>
          {sayings.isStale && <StaleBar news={t('counterparts.stale')} act={t('counterparts.staleSeen')} onAct={sayings.seeStale} />}
          {sayings.error !== null && asked === null && <ErrorState error={sayings.error} />}
          {row === undefined ? (
            <EmptyState title={t('counterparts.noneLeft')} />
          ) : (
            <>
              <RowCandidates
                row={row}
                code={code}
                others={compared.others}
                opened={opened}
                pairing={maySay ? pairing : null}
                isPending={sayings.isPending}
              />
              <SaidList
                said={row.said}
                maySay={maySay}
                onTakeBack={(otherItemId) => {
                  if (!pairing.takeBack(otherItemId)) setAsked({ takeBack: otherItemId });
                }}
              />
              <WordsCompared row={row} other={chosen?.row ?? confirmed ?? null} code={code} />
            </>
          )}
        </div>
      </div>
      {asked !== null && (
        <ComparingDialogs asked={asked} compared={compared} row={row} sayings={sayings} onSay={say} onClose={() => setAsked(null)} />
      )}
    </>
  );
}
