import { useQuery } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import type { DraftDto } from '#api-client/index';
import { readDraftQueryKey } from '#api-client/@tanstack/react-query.gen';
import { LoadingState } from '../../../kit/states';
import type { VerbInput } from '../task-verbs';
import type { Form } from '../verb-fields';
import { preparedInput, VerbForm, type VerbFormProps } from '../verb-form';
import { withDraft } from './draft-content';
import { standingDraft } from './draft-keeper';
import { DraftLine } from './draft-line';
import { PreviousPeriod } from './previous-period';
import { useDraft } from './use-draft';

/** The form of what is handed in or proposed: it goes on where its person left off, and saves itself. */
export default function DraftedForm(props: VerbFormProps): ReactElement {
  const { task } = props;
  const { data, isError } = useQuery({
    queryKey: readDraftQueryKey({ path: { id: task.id } }),
    queryFn: () => standingDraft(task.id),
    staleTime: Infinity,
    // Whoever opens the form reads it anew; without a line it is filled in all the same.
    gcTime: 0,
    retry: false,
    networkMode: 'always',
  });
  if (data === undefined && !isError) return <LoadingState lines={4} />;
  return <Opened {...props} opened={data ?? null} />;
}

function Opened({ opened, ...props }: VerbFormProps & { readonly opened: DraftDto | null }): ReactElement {
  const { task, capacities } = props;
  // What is read anew while the form stands open changes nothing under the hand.
  const [draft] = useState(opened);
  const [prepared] = useState(() => preparedInput(task, capacities));
  return (
    <VerbForm
      {...props}
      initial={draft === null ? prepared : withDraft(prepared, draft)}
      above={(form) => <PreviousPeriod task={task} form={form} />}
      below={(form, isSending) => <Kept taskId={task.id} draft={draft} prepared={prepared} form={form} isSending={isSending} />}
    />
  );
}

interface KeptProps {
  readonly taskId: string;
  readonly draft: DraftDto | null;
  readonly prepared: VerbInput;
  readonly form: Form;
  readonly isSending: boolean;
}

function Kept(props: KeptProps): ReactElement {
  return <DraftLine {...useDraft(props)} />;
}
