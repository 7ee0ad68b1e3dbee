import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { clonePlan, type PlanDto } from '#api-client/index';
import { newIntent } from '../../api/client';
import { useMe } from '../../app/me';
import { ErrorState } from '../../kit/states';
import { SubmitButton } from '../../kit/submit-button';
import { toast } from '../../kit/toast';

/** Begins the next year's plan with the rows of this one, and opens it to be checked. */
export function NextYearDialog({ plan, onClose }: { readonly plan: PlanDto; readonly onClose: () => void }): ReactElement {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { capacities } = useMe();
  const year = plan.year + 1;
  const beginning = useMutation({
    mutationFn: async () => {
      const actingAs = capacities.find(({ role, unitId }) => role === 'plan-administrator' && unitId === plan.owner.id)?.id;
      const body = actingAs === undefined ? {} : { actingAs };
      return (await clonePlan({ path: { id: plan.id }, headers: { 'Idempotency-Key': newIntent() }, body, throwOnError: true })).data;
    },
    onSuccess: async ({ id }) => {
      toast(t('nextYear.done', { year }));
      await queries.invalidateQueries();
      await navigate({ to: '/plans/import/$proposalId', params: { proposalId: id } });
    },
  });
  return (
    <Modal opened onClose={onClose} title={t('nextYear.title')} closeButtonProps={{ 'aria-label': t('form.close') }} size="lg">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          beginning.mutate();
        }}
      >
        <Stack>
          <Text>{t('nextYear.note', { year })}</Text>
          {beginning.error !== null && <ErrorState error={beginning.error} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('form.cancel')}
            </Button>
            <SubmitButton isPending={beginning.isPending}>{t('nextYear.submit', { year })}</SubmitButton>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
