import type { PairToSayDto } from '#api-client/index';
import type { OpenedRow } from './use-opened-row';
import type { Sayings } from './use-sayings';

/** What can be said of the opened row. */
export interface Pairing {
  readonly confirm: () => void;
  readonly refuse: () => void;
  readonly refuseAll: () => void;
  /** Takes back what is not confirmed at once; `false` where it is, and a reason is asked for. */
  readonly takeBack: (otherItemId: string) => boolean;
}

export function usePairing(opened: OpenedRow, say: (pairs: readonly PairToSayDto[], onDone?: () => void) => void): Pairing {
  const { row, candidates, chosen, open, goOn } = opened;
  const pair = (otherItemId: string, saying: PairToSayDto['saying']): PairToSayDto[] =>
    row === undefined ? [] : [{ itemId: row.id, otherItemId, saying }];
  const refuse = (ids: readonly string[]): void =>
    say(
      ids.flatMap((id) => pair(id, 'refused')),
      ids.length < candidates.length ? () => open(row?.id ?? null) : goOn,
    );
  const ofChosen = chosen === null ? [] : [chosen.row.id];
  return {
    confirm: () =>
      say(
        ofChosen.flatMap((id) => pair(id, 'confirmed')),
        goOn,
      ),
    refuse: () => refuse(ofChosen),
    refuseAll: () => refuse(candidates.map((one) => one.row.id)),
    takeBack: (otherItemId) => {
      const stands = row?.said.find((one) => one.otherItemId === otherItemId);
      if (stands?.saying === 'confirmed') return false;
      say(pair(otherItemId, 'taken-back'));
      return true;
    },
  };
}

/** Only one thing is said at a time, by whoever may. */
export function sayOnce(sayings: Sayings, maySay: boolean): Sayings['say'] {
  return (pairs, onDone) => {
    if (maySay && !sayings.isPending && pairs.length > 0) sayings.say(pairs, onDone);
  };
}
