import { Button, Group, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import {
  acceptHandoff,
  declineHandoff,
  grantExtension,
  recallHandoff,
  refuseExtension,
  withdrawExtension,
  type AvailableActionDto,
} from '#api-client/index';
import { newIntent, seen } from '../../api/client';
import { afterPress } from '../../kit/after-press';
import { actingAs, proposedCapacity, RegisterDialog, type RegisterInput } from '../../kit/register-dialog';

/** What is done with an extension or a handoff; `withdraw` and `refuse` are the extension's, `decline` and `recall` the handoff's. */
const PART_VERBS = ['grant', 'refuse', 'withdraw', 'accept', 'decline', 'recall'] as const;
type PartVerb = (typeof PART_VERBS)[number];

interface Part {
  readonly id: string;
  readonly version: number;
  /** Of an extension, the date that is asked for. */
  readonly requestedDueOn?: string;
  readonly availableActions: readonly AvailableActionDto[];
}

interface Input extends RegisterInput {
  readonly reason: string;
  readonly note: string;
  readonly dueOn: string;
}

/** These say why. */
const WITH_REASON: readonly PartVerb[] = ['refuse', 'decline'];

/** What the reader may do with a part of a task as it stands: one button each, which asks what it needs. */
export function PartActions({ part }: { readonly part: Part }): ReactElement | null {
  const { t } = useTranslation();
  const [opened, setOpened] = useState<PartVerb | null>(null);
  const free = part.availableActions.filter(({ enabled }) => enabled);
  const barred = part.availableActions.find(({ enabled }) => !enabled);
  if (free.length === 0) return barred === undefined ? null : <p>{barred.blockers.map(({ message }) => message).join(' ')}</p>;
  const verbs = PART_VERBS.filter((verb) => free.some((action) => action.verb === verb));
  const capacities = free.find((action) => action.verb === opened)?.capacities ?? [];
  return (
    <Group gap="xs">
      {verbs.map((verb, index) => (
        <Button
          key={verb}
          variant={index === 0 && verb !== 'withdraw' && verb !== 'recall' ? 'filled' : 'default'}
          onClick={() => afterPress(() => setOpened(verb))}
        >
          {t(`partVerb.${verb}`)}
        </Button>
      ))}
      {opened !== null && <PartDialog verb={opened} part={part} capacities={capacities} onClose={() => setOpened(null)} />}
    </Group>
  );
}

interface DialogProps {
  readonly verb: PartVerb;
  readonly part: Part;
  readonly capacities: readonly string[];
  readonly onClose: () => void;
}

function PartDialog({ verb, part, capacities, onClose }: DialogProps): ReactElement {
  const { t } = useTranslation();
  const saysWhy = WITH_REASON.includes(verb);
  const form = useForm<Input>({
    initialValues: { actingAs: proposedCapacity(capacities), reason: '', note: '', dueOn: part.requestedDueOn ?? '' },
    validate: {
      reason: (reason) => (saysWhy && reason.trim() === '' ? t('form.missing') : null),
      dueOn: (dueOn) => (verb === 'grant' && dueOn === '' ? t('form.missing') : null),
    },
  });
  return (
    <RegisterDialog
      title={t(`partVerb.${verb}`)}
      note={t(`partConsequence.${verb}`)}
      done={t(`partDone.${verb}`)}
      submit={t(`partVerb.${verb}`)}
      capacities={capacities}
      form={form}
      act={(input) => act(verb, part, input)}
      onClose={onClose}
    >
      {verb === 'grant' && <TextInput type="date" label={t('dayOf.extension')} required {...form.getInputProps('dueOn')} />}
      {verb === 'grant' && (
        <Textarea label={t('form.optional', { label: t('field.note') })} autosize minRows={2} {...form.getInputProps('note')} />
      )}
      {saysWhy && <Textarea label={t('field.reason')} required autosize minRows={3} data-autofocus {...form.getInputProps('reason')} />}
    </RegisterDialog>
  );
}

function act(verb: PartVerb, { id, version }: Part, { reason, note, dueOn, ...input }: Input): Promise<unknown> {
  const asked = { path: { id }, headers: seen(version, newIntent()) };
  const acting = actingAs(input);
  switch (verb) {
    case 'grant':
      return grantExtension({ ...asked, body: { ...acting, dueOn, note: note.trim() === '' ? null : note } });
    case 'refuse':
      return refuseExtension({ ...asked, body: { ...acting, reason } });
    case 'withdraw':
      return withdrawExtension({ ...asked, body: acting });
    case 'accept':
      return acceptHandoff({ ...asked, body: acting });
    case 'decline':
      return declineHandoff({ ...asked, body: { ...acting, reason } });
    case 'recall':
      return recallHandoff({ ...asked, body: acting });
  }
}
