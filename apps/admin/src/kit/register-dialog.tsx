import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CapacityField } from './capacity-field';
import { faultsOf } from './faults-of';
import { focusFirst } from './focus-first';
import { ErrorState } from './states';
import { SubmitButton } from './submit-button';
import { toast, type ToastLink } from './toast';
import { actingIn, type Acting } from './use-capacity';

/** Every form of the register says in which capacity. */
export interface RegisterInput {
  readonly actingAs: string | null;
}

interface Props<Input extends RegisterInput> {
  readonly title: string;
  /** What will follow. */
  readonly note: string;
  readonly done: string;
  /** What can be opened of it once it is done. */
  readonly link?: ToastLink | undefined;
  readonly submit: string;
  /** Ids of the capacities that permit it. */
  readonly capacities: readonly string[];
  readonly form: UseFormReturnType<Input>;
  readonly act: (input: Input) => Promise<unknown>;
  readonly onClose: () => void;
  /** It is done, and what shows it was read anew. */
  readonly onDone?: () => void;
  readonly children: ReactNode;
}

/** A change of the register: asks, does it, and reads anew what shows it. What the server refuses stands at its field; what was typed stays. */
export function RegisterDialog<Input extends RegisterInput>({
  title,
  note,
  done,
  link,
  submit,
  capacities,
  form,
  act,
  onClose,
  onDone,
  children,
}: Props<Input>): ReactElement {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const acting = useMutation({
    mutationFn: act,
    onSuccess: async () => {
      onClose();
      toast(done, link);
      await queries.invalidateQueries();
      onDone?.();
    },
    onError: (error) => form.setErrors(faultsOf(error)),
  });
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('form.close') }} size="lg">
      <form onSubmit={form.onSubmit((input) => acting.mutate(input), focusFirst(form))} noValidate>
        <Stack>
          <Text>{note}</Text>
          <CapacityField
            capacities={capacities}
            chosen={form.values.actingAs}
            onChoose={(capacity) => form.setValues((values) => ({ ...values, actingAs: capacity }))}
          />
          {children}
          {acting.error !== null && <ErrorState error={acting.error} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('form.cancel')}
            </Button>
            <SubmitButton isPending={acting.isPending}>{submit}</SubmitButton>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

/** The first of several capacities is proposed; a single one needs no choice. */
export function proposedCapacity(capacities: readonly string[]): string | null {
  return capacities.length > 1 ? (capacities[0] ?? null) : null;
}

/** The capacity as an act of the API names it. */
export function actingAs({ actingAs: chosen }: RegisterInput): Acting {
  return actingIn({ chosen });
}
