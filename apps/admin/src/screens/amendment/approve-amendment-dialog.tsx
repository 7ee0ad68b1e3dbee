import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { approveAmendment, type PlanAmendmentDto } from '#api-client/index';
import { newIntent, seen } from '../../api/client';
import { SecondLookDialog } from '../corrections/second-look-dialog';
import { AmendmentDiff } from './amendment-diff';

interface Props {
  readonly amendment: PlanAmendmentDto;
  readonly capacities: readonly string[];
  readonly onClose: () => void;
}

/** The second person sees what the amendment does as the plan stands now, and approves it. */
export function ApproveAmendmentDialog({ amendment: { id, number, version }, capacities, onClose }: Props): ReactElement {
  const { t } = useTranslation();
  return (
    <SecondLookDialog
      queryKey={['amendment', id, version]}
      title={t('amendment.by', { number })}
      submit={t('amendment.approve')}
      done={t('amendment.applied')}
      capacities={capacities}
      act={async (how) =>
        (await approveAmendment({ path: { id }, headers: seen(version, newIntent()), body: how, throwOnError: true })).data
      }
      onClose={onClose}
    >
      {(effect) => <AmendmentDiff effect={effect} />}
    </SecondLookDialog>
  );
}
