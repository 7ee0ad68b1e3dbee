import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { PairToSayDto, PlansComparedDto, RowWithCounterpartsDto } from '#api-client/index';
import { KeysDialog } from '../../kit/keys-dialog';
import { toast } from '../../kit/toast';
import { AcceptDialog } from './accept-dialog';
import { TakeBackDialog } from './take-back-dialog';
import type { Sayings } from './use-sayings';

export type AskedDialog = 'accept' | 'keys' | { readonly takeBack: string };

interface Props {
  readonly asked: AskedDialog;
  readonly compared: PlansComparedDto;
  readonly row: RowWithCounterpartsDto | undefined;
  readonly sayings: Sayings;
  readonly onSay: Sayings['say'];
  readonly onClose: () => void;
}

/** What is asked before it is said: of many rows at once, or why something is taken back. */
export function ComparingDialogs({ asked, compared, row, sayings, onSay, onClose }: Props): ReactElement | null {
  const { t } = useTranslation();
  const accept = (pairs: readonly PairToSayDto[]): void =>
    onSay(pairs, () => {
      onClose();
      toast(t('counterparts.accepted', { count: pairs.length }));
    });
  if (asked === 'keys') return <KeysDialog list={t('counterparts.keyList')} onClose={onClose} />;
  if (asked === 'accept') return <AcceptDialog compared={compared} sayings={sayings} onAccept={accept} onClose={onClose} />;
  if (row === undefined) return null;
  return (
    <TakeBackDialog
      row={row}
      otherItemId={asked.takeBack}
      sayings={sayings}
      onTakeBack={(pair) => onSay([pair], onClose)}
      onClose={onClose}
    />
  );
}
