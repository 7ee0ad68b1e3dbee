import { Button, Stack, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { ReactElement } from 'react';
import { ProblemError } from '../../api/problem';
import { faultsOf } from '../../kit/faults-of';
import { ErrorState } from '../../kit/states';
import { FAULTY } from './samples';

/** A form as it stands after the server has refused it: each fault at its field, what was typed still there. */
export function SampleForm(): ReactElement {
  const refused = new ProblemError(FAULTY);
  const form = useForm({ initialValues: { reason: '', resubmitBy: '2025-02-01' }, initialErrors: faultsOf(refused) });
  return (
    <form onSubmit={form.onSubmit(() => undefined)}>
      <Stack gap="sm">
        <Textarea label="Lý do" required {...form.getInputProps('reason')} />
        <TextInput type="date" label="Nộp lại trước hết ngày" {...form.getInputProps('resubmitBy')} />
        <ErrorState error={refused} />
        <Button type="submit">Trả lại</Button>
      </Stack>
    </form>
  );
}
