import { Checkbox, Modal, MultiSelect, Select, Stack, TextInput } from '@mantine/core';
import { useForm, type UseFormReturnType } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { listAwaitedOptions, readIssuedEventOptions } from '#api-client/@tanstack/react-query.gen';
import { registerOccurrence, type AwaitedDto, type OccurrencePreviewDto } from '#api-client/index';
import { newIntent } from '../../api/client';
import { useNow } from '../../app/now';
import { allUnits } from '../../kit/all-units';
import { PreviewedForm } from '../../kit/previewed-form';
import { ErrorState, LoadingState } from '../../kit/states';
import { toast } from '../../kit/toast';
import { usePreviewed } from '../../kit/use-previewed';
import { eventBody, newEvent, rolesOf, type EventInput } from './event-input';
import { EventPreview } from './event-preview';
import type { Registrar } from './registrars';

interface Props {
  /** What has happened; empty while it is to be chosen. */
  readonly kind: string;
  /** The task whose result it is, where it is one's. */
  readonly source?: string | undefined;
  readonly registrars: readonly Registrar[];
  readonly onClose: () => void;
}

/** Registers an event: first it shows what waits for it, then it writes. */
export function EventDialog({ kind, source, registrars, onClose }: Props): ReactElement {
  const { t } = useTranslation();
  const { data: awaited } = useQuery(listAwaitedOptions());
  const today = useNow()?.today;
  const issued = useQuery({ ...readIssuedEventOptions({ path: { id: source ?? '' } }), enabled: source !== undefined });
  const isLoading = awaited === undefined || today === undefined || issued.isLoading;
  return (
    <Modal opened onClose={onClose} title={t('occurrences.register')} closeButtonProps={{ 'aria-label': t('form.close') }} size="xl">
      {issued.error !== null && <ErrorState error={issued.error} />}
      {isLoading ? (
        <LoadingState />
      ) : (
        <EventForm
          awaited={awaited.items}
          initial={newEvent({ kind, today, issued: issued.data ?? null }, awaited.items, registrars)}
          registrars={registrars}
          onClose={onClose}
        />
      )}
    </Modal>
  );
}

interface FormProps {
  readonly awaited: readonly AwaitedDto[];
  readonly initial: EventInput;
  readonly registrars: readonly Registrar[];
  readonly onClose: () => void;
}

function EventForm({ awaited, initial, registrars, onClose }: FormProps): ReactElement {
  const { t } = useTranslation();
  const missing = (value: string): string | null => (value.trim() === '' ? t('form.missing') : null);
  const previewed = usePreviewed<EventInput, OccurrencePreviewDto>({
    // Whoever registers says for whom, which is a capacity.
    capacities: [],
    act: async (input, how) => {
      const body = { ...how, ...eventBody(input, awaited, registrars) };
      return (await registerOccurrence({ headers: { 'Idempotency-Key': newIntent() }, body, throwOnError: true })).data;
    },
    onDone: ({ rows }) => {
      onClose();
      toast(t('occurrences.done', { count: rows.reduce((sum, { obligation }) => sum + obligation.tasks.length, 0) }));
    },
    onFaults: (faults) => form.setErrors(faults),
  });
  const form = useForm<EventInput>({
    initialValues: initial,
    onValuesChange: previewed.clear,
    validate: { kind: missing, name: missing, occurredOn: missing },
  });
  return (
    <PreviewedForm form={form} previewed={previewed} submit={t('occurrences.register')} onClose={onClose}>
      <WhatHappened form={form} awaited={awaited} registrars={registrars} />
      <Rows form={form} awaited={awaited} />
      {previewed.preview !== null && <EventPreview preview={previewed.preview} />}
    </PreviewedForm>
  );
}

interface PartProps {
  readonly form: UseFormReturnType<EventInput>;
  readonly awaited: readonly AwaitedDto[];
}

function WhatHappened({ form, awaited, registrars }: PartProps & { readonly registrars: readonly Registrar[] }): ReactElement {
  const { t } = useTranslation();
  const optional = (label: string): string => t('form.optional', { label });
  const choose = (kind: string | null): void => {
    const rows = awaited.find((one) => one.kind.code === kind)?.rows ?? [];
    form.setValues({ kind: kind ?? '', rows: kind === 'arising' ? [] : rows.map(({ itemId }) => itemId) });
  };
  return (
    <>
      <Select
        label={t('occurrences.kind')}
        data={awaited.map(({ kind }) => ({ value: kind.code, label: kind.name }))}
        value={form.values.kind === '' ? null : form.values.kind}
        onChange={choose}
        error={form.errors['kind']}
        allowDeselect={false}
        required
      />
      {registrars.length > 1 && (
        <Select
          label={t('occurrences.forWhom')}
          data={registrars.map(({ capacity, unit }) => ({
            value: capacity,
            label: unit === null ? t('occurrences.forAll') : t('occurrences.forUnit', { unit: unit.name }),
          }))}
          allowDeselect={false}
          required
          {...form.getInputProps('registrar')}
        />
      )}
      <TextInput label={t('occurrences.name')} description={t('occurrences.nameHint')} required {...form.getInputProps('name')} />
      <TextInput type="date" label={t('occurrences.occurredOn')} required {...form.getInputProps('occurredOn')} />
      <TextInput label={optional(t('occurrences.number'))} {...form.getInputProps('number')} />
      <TextInput label={optional(t('occurrences.documentTitle'))} {...form.getInputProps('title')} />
      <TextInput type="date" label={optional(t('occurrences.dueOn'))} {...form.getInputProps('dueOn')} />
    </>
  );
}

function Rows({ form, awaited }: PartProps): ReactElement | null {
  const { t } = useTranslation();
  const { data: units = [] } = useQuery(allUnits(undefined));
  const rows = awaited.find(({ kind }) => kind.code === form.values.kind)?.rows ?? [];
  if (rows.length === 0) return null;
  const roles = rolesOf(rows.filter(({ itemId }) => form.values.rows.includes(itemId)));
  return (
    <>
      <Checkbox.Group label={t('occurrences.rows')} {...form.getInputProps('rows')}>
        <Stack gap="xs" mt="xs">
          {rows.map(({ itemId, path, plan, content }) => (
            <Checkbox key={itemId} value={itemId} label={`${t('occurrences.row', { path, plan: plan.code })}: ${content}`} />
          ))}
        </Stack>
      </Checkbox.Group>
      {roles.map(({ id, text }) => (
        <MultiSelect
          key={id}
          label={t('occurrences.role', { role: text })}
          data={units.map((unit) => ({ value: unit.id, label: unit.name }))}
          searchable
          value={[...(form.values.roles[id] ?? [])]}
          onChange={(chosen) => form.setFieldValue('roles', { ...form.values.roles, [id]: chosen })}
        />
      ))}
    </>
  );
}
