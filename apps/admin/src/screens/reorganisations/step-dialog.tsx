import { Button, Checkbox, Group, Modal, MultiSelect, Select, Stack, TextInput } from '@mantine/core';
import { useForm, type UseFormReturnType } from '@mantine/form';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { focusFirst } from '../../kit/focus-first';
import { UNIT_TYPES } from '../../kit/unit-types';
import { STEP_KINDS, type Nameable, type Step } from './order';
import { emptyStep, FIELDS_OF, stepOf, type StepField, type StepInput } from './step-input';

interface Props {
  readonly units: readonly Nameable[];
  readonly onAdd: (step: Step) => void;
  readonly onClose: () => void;
}

/** Adds a step: its kind, and what that kind needs. */
export function StepDialog({ units, onAdd, onClose }: Props): ReactElement {
  const { t } = useTranslation();
  const form = useForm<StepInput>({
    initialValues: emptyStep('merge'),
    validate: (values) =>
      Object.fromEntries(FIELDS_OF[values.kind].filter((field) => values[field].length === 0).map((field) => [field, t('form.missing')])),
  });
  const { kind } = form.values;
  return (
    <Modal opened onClose={onClose} title={t('reorganisation.addStep')} closeButtonProps={{ 'aria-label': t('form.close') }} size="lg">
      <form onSubmit={form.onSubmit((values) => onAdd(stepOf(values)), focusFirst(form))} noValidate>
        <Stack>
          <Select
            label={t('reorganisation.kind')}
            data={STEP_KINDS.map((one) => ({ value: one, label: t(`reorganisation.kinds.${one}`) }))}
            value={kind}
            onChange={(chosen) => form.setValues(emptyStep(STEP_KINDS.find((one) => one === chosen) ?? kind))}
            allowDeselect={false}
            required
          />
          {FIELDS_OF[kind].map((field) => (
            <Field key={`${kind} ${field}`} field={field} form={form} units={units} />
          ))}
          {kind === 'create' && (
            <Checkbox label={t('reorganisation.field.isAgency')} {...form.getInputProps('isAgency', { type: 'checkbox' })} />
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('form.cancel')}
            </Button>
            <Button type="submit">{t('reorganisation.addStep')}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

interface FieldProps {
  readonly field: StepField;
  readonly form: UseFormReturnType<StepInput>;
  readonly units: readonly Nameable[];
}

function Field({ field, form, units }: FieldProps): ReactElement {
  const { t } = useTranslation();
  const label = t(`reorganisation.field.${field}`);
  const props = { label, required: true, ...form.getInputProps(field) };
  const options = units.map(({ code, name }) => ({ value: code, label: `${name} (${code})` }));
  switch (field) {
    case 'name':
    case 'code':
      return <TextInput {...props} />;
    case 'type':
      return <Select data={UNIT_TYPES.map((type) => ({ value: type, label: t(`unitType.${type}`) }))} allowDeselect={false} {...props} />;
    case 'units':
    case 'parts':
      return <MultiSelect data={options} searchable limit={50} {...props} />;
    default:
      return <Select data={options} searchable limit={50} {...props} />;
  }
}
