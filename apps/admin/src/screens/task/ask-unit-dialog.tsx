import { Button, Checkbox, Group, Modal, Select, Stack, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { listUnitGroupsOptions } from '#api-client/@tanstack/react-query.gen';
import { requestContribution, requestOutsideContribution, type PartyDto, type TaskDto } from '#api-client/index';
import { newIntent } from '../../api/client';
import { useMe, workingFor } from '../../app/me';
import { allUnits } from '../../kit/all-units';
import { CapacityField } from '../../kit/capacity-field';
import { faultsOf } from '../../kit/faults-of';
import { focusFirst } from '../../kit/focus-first';
import { ErrorState } from '../../kit/states';
import { toast } from '../../kit/toast';

interface Input {
  readonly actingAs: string | null;
  /** A unit or a party outside, by its id. */
  readonly asked: string;
  readonly question: string;
  readonly dueOn: string;
  readonly required: boolean;
}

/** Asks a unit or a party outside, first those that the plan prints as coordinating, for an opinion by a date. */
export function AskUnitDialog({ task, onClose }: { readonly task: TaskDto; readonly onClose: () => void }): ReactElement {
  const { t } = useTranslation();
  const { capacities } = useMe();
  const queries = useQueryClient();
  const { data: units = [] } = useQuery(allUnits(undefined));
  const { data: parties } = useQuery(listUnitGroupsOptions({ query: { limit: '200' } }));
  const outside = outsideOf(task, parties?.items ?? []);
  const held = workingFor(task.leadUnit.id, capacities);
  const missing = (value: string): string | null => (value.trim() === '' ? t('form.missing') : null);
  const form = useForm<Input>({
    initialValues: {
      actingAs: held.length > 1 ? (held[0] ?? null) : null,
      asked: task.coordinators[0]?.id ?? task.outsideCoordinators[0]?.id ?? '',
      question: '',
      dueOn: '',
      required: false,
    },
    validate: { asked: missing, question: missing, dueOn: missing },
  });
  const asking = useMutation({
    mutationFn: ({ actingAs, asked, ...question }: Input) => {
      const request = { path: { id: task.id }, headers: { 'Idempotency-Key': newIntent() } };
      const body = { ...question, ...(actingAs !== null && { actingAs }) };
      return outside.some(({ id }) => id === asked)
        ? requestOutsideContribution({ ...request, body: { ...body, partyId: asked } })
        : requestContribution({ ...request, body: { ...body, unitId: asked } });
    },
    onSuccess: async () => {
      onClose();
      toast(t('done.request'));
      await queries.invalidateQueries();
    },
    onError: (error) => {
      const { unitId, partyId, ...faults } = faultsOf(error);
      const asked = unitId ?? partyId;
      form.setErrors({ ...faults, ...(asked !== undefined && { asked }) });
    },
  });
  const printed = new Set(task.coordinators.map(({ id }) => id));
  const others = units.filter(({ id }) => !printed.has(id) && id !== task.leadUnit.id);
  const options = [
    { group: t('task.coordinators'), items: task.coordinators.map(optionOf) },
    { group: t('contribution.askOutside'), items: outside.map(optionOf) },
    { group: t('contribution.askOthers'), items: others.map(optionOf) },
  ].filter(({ items }) => items.length > 0);
  const isOutside = outside.some(({ id }) => id === form.values.asked);
  return (
    <Modal opened onClose={onClose} title={t('task.askUnit')} closeButtonProps={{ 'aria-label': t('form.close') }} size="lg">
      <form onSubmit={form.onSubmit((input) => asking.mutate(input), focusFirst(form))} noValidate>
        <Stack>
          <CapacityField
            capacities={held}
            chosen={form.values.actingAs}
            onChoose={(capacity) => form.setFieldValue('actingAs', capacity)}
          />
          <Select
            label={t('field.asked')}
            description={isOutside ? t('contribution.askOutsideNote') : undefined}
            data={options}
            searchable
            required
            {...form.getInputProps('asked')}
          />
          <Textarea label={t('field.question')} required autosize minRows={3} {...form.getInputProps('question')} />
          <TextInput type="date" label={t('field.dueOn')} required {...form.getInputProps('dueOn')} />
          <Checkbox label={t('field.required')} {...form.getInputProps('required', { type: 'checkbox' })} />
          {asking.error !== null && <ErrorState error={asking.error} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('form.cancel')}
            </Button>
            <Button type="submit" loading={asking.isPending}>
              {t('form.send')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

const optionOf = ({ id, name }: { readonly id: string; readonly name: string }): { value: string; label: string } => ({
  value: id,
  label: name,
});

/** The parties outside, first those that the row prints as coordinating. */
function outsideOf({ outsideCoordinators }: TaskDto, parties: readonly PartyDto[]): TaskDto['outsideCoordinators'] {
  const printed = new Set(outsideCoordinators.map(({ id }) => id));
  return [...outsideCoordinators, ...parties.filter(({ id, kind }) => kind === 'external' && !printed.has(id))];
}
