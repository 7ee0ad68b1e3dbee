import { Button, Group, Modal, Select, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { setPlanSight, type PlanDto } from '#api-client/index';
import { newIntent, seen } from '../../api/client';
import { CapacityField } from '../../kit/capacity-field';
import { ErrorState } from '../../kit/states';
import { toast } from '../../kit/toast';
import { actingIn, useCapacity } from '../../kit/use-capacity';
import { DRAFTS_SEEN_BY, TASKS_SEEN_BY } from './plan-sight';
import { usePlanCapacities } from './use-administers';

type Sight = PlanDto['sight'];

/** Who sees the tasks of a plan, before they are assigned and after. */
export function PlanSightDialog({ plan, onClose }: { readonly plan: PlanDto; readonly onClose: () => void }): ReactElement {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const form = useForm<Sight>({ initialValues: plan.sight });
  const capacity = useCapacity(usePlanCapacities(plan));
  const setting = useMutation({
    mutationFn: (sight: Sight) => {
      const body = { ...sight, ...actingIn(capacity) };
      return setPlanSight({ path: { id: plan.id }, headers: seen(plan.version, newIntent()), body, throwOnError: true });
    },
    onSuccess: async () => {
      onClose();
      toast(t('planSight.done'));
      await queries.invalidateQueries();
    },
  });
  return (
    <Modal opened onClose={onClose} title={t('planSight.title')} closeButtonProps={{ 'aria-label': t('form.close') }} size="lg">
      <form onSubmit={form.onSubmit((sight) => setting.mutate(sight))} noValidate>
        <Stack>
          <Text>{t('planSight.note')}</Text>
          <CapacityField {...capacity} />
          <Select
            label={t('planSight.drafts')}
            data={DRAFTS_SEEN_BY.map((value) => ({ value, label: t(`planSight.by.${value}`) }))}
            allowDeselect={false}
            {...form.getInputProps('drafts')}
          />
          <Select
            label={t('planSight.tasks')}
            data={TASKS_SEEN_BY.map((value) => ({ value, label: t(`planSight.by.${value}`) }))}
            allowDeselect={false}
            {...form.getInputProps('tasks')}
          />
          {setting.error !== null && <ErrorState error={setting.error} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('form.cancel')}
            </Button>
            <Button type="submit" loading={setting.isPending} disabled={!form.isDirty()}>
              {t('planSight.set')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
