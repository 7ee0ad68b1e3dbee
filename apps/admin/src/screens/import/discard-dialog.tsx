import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { discardPlanProposal, type PlanProposalDto } from '#api-client/index';
import { newIntent, seen } from '../../api/client';
import { Confirm } from '../../kit/confirm';
import { ErrorState } from '../../kit/states';
import { toast } from '../../kit/toast';
import { useAdministering } from './use-administering';

/** Puts aside what was read. */
export function DiscardDialog({ proposal, onClose }: { readonly proposal: PlanProposalDto; readonly onClose: () => void }): ReactElement {
  const { t } = useTranslation();
  const { actingAs } = useAdministering();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { mutate, isPending, error } = useMutation({
    mutationFn: async () => {
      const headers = seen(proposal.version, newIntent());
      await discardPlanProposal({
        path: { id: proposal.id },
        headers,
        body: { ...(actingAs !== null && { actingAs }) },
        throwOnError: true,
      });
    },
    onSuccess: async () => {
      toast(t('planImport.discarded'));
      await queries.invalidateQueries();
      await navigate({ to: '/plans/import' });
    },
  });
  return (
    <Confirm
      title={t('planImport.discardTitle')}
      consequences={[t('planImport.discardConsequence')]}
      confirm={t('planImport.discardTitle')}
      busy={isPending}
      onConfirm={() => mutate()}
      onCancel={onClose}
    >
      {error !== null && <ErrorState error={error} />}
    </Confirm>
  );
}
