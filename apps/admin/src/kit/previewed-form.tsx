import { Button, Group, Stack, Text } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CapacityField } from './capacity-field';
import { focusFirst } from './focus-first';
import { ErrorState } from './states';
import { SubmitButton } from './submit-button';
import type { Previewed } from './use-previewed';

interface Props<Input extends object, Answer> {
  readonly form: UseFormReturnType<Input>;
  readonly previewed: Previewed<Input, Answer>;
  /** What will follow. */
  readonly note?: string;
  /** What the last button says: it writes. */
  readonly submit: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The form of an act in two steps: its button first shows what would happen, then does it. */
export function PreviewedForm<Input extends object, Answer>({
  form,
  previewed: { capacity, isReady, isPending, error, submit: onSubmit },
  note,
  submit,
  onClose,
  children,
}: Props<Input, Answer>): ReactElement {
  const { t } = useTranslation();
  return (
    <form onSubmit={form.onSubmit(onSubmit, focusFirst(form))} noValidate>
      <Stack>
        {note !== undefined && <Text>{note}</Text>}
        <CapacityField {...capacity} />
        {children}
        {error !== null && <ErrorState error={error} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('form.cancel')}
          </Button>
          <SubmitButton isPending={isPending}>{isReady ? submit : t('form.preview')}</SubmitButton>
        </Group>
      </Stack>
    </form>
  );
}
