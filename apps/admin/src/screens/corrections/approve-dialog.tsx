import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { approveCorrection, type PlanCorrectionDto } from '#api-client/index';
import { newIntent, seen } from '../../api/client';
import { CorrectionEffect } from './correction-effect';
import { SecondLookDialog } from './second-look-dialog';

interface Props {
  readonly correction: PlanCorrectionDto;
  readonly capacities: readonly string[];
  readonly onClose: () => void;
}

/** The second person sees what the correction does as the row stands now, and approves it. */
export function ApproveDialog({ correction: { id, path, version }, capacities, onClose }: Props): ReactElement {
  const { t } = useTranslation();
  return (
    <SecondLookDialog
      queryKey={['correction', id, version]}
      title={t('correction.row', { path })}
      submit={t('correction.approve')}
      done={t('correction.applied')}
      capacities={capacities}
      act={async (how) =>
        (await approveCorrection({ path: { id }, headers: seen(version, newIntent()), body: how, throwOnError: true })).data
      }
      onClose={onClose}
    >
      {(effect) => <CorrectionEffect preview={{ ...effect, needsSecondPerson: false }} />}
    </SecondLookDialog>
  );
}
