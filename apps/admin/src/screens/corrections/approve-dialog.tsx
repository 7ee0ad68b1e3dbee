import { Button, Group, Modal, Stack } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { approveCorrection, type ItemCorrectionDto, type PlanCorrectionDto } from '#api-client/index';
import { newIntent, seen } from '../../api/client';
import { QueryContent } from '../../kit/query-content';
import { ErrorState } from '../../kit/states';
import { toast } from '../../kit/toast';
import { CorrectionEffect } from './correction-effect';

interface Props {
  readonly correction: PlanCorrectionDto;
  readonly onClose: () => void;
}

/** The second person sees what the correction does as the row stands now, and approves it. */
export function ApproveDialog({ correction: { id, path, version }, onClose }: Props): ReactElement {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const act = async (dryRun: boolean): Promise<ItemCorrectionDto> =>
    (await approveCorrection({ path: { id }, headers: seen(version, newIntent()), body: { dryRun }, throwOnError: true })).data;
  const preview = useQuery({ queryKey: ['correction', id, version], queryFn: () => act(true) });
  const approving = useMutation({
    mutationFn: () => act(false),
    onSuccess: async () => {
      onClose();
      toast(t('correction.applied'));
      await queries.invalidateQueries();
    },
  });
  return (
    <Modal opened onClose={onClose} title={t('correction.row', { path })} closeButtonProps={{ 'aria-label': t('form.close') }} size="xl">
      <QueryContent query={preview}>
        {(effect) => (
          <Stack>
            <CorrectionEffect preview={{ ...effect, needsSecondPerson: false }} />
            {approving.error !== null && <ErrorState error={approving.error} />}
            <Group justify="flex-end">
              <Button variant="default" onClick={onClose}>
                {t('form.cancel')}
              </Button>
              <Button loading={approving.isPending} disabled={effect.blockers.length > 0} onClick={() => approving.mutate()}>
                {t('correction.approve')}
              </Button>
            </Group>
          </Stack>
        )}
      </QueryContent>
    </Modal>
  );
}
