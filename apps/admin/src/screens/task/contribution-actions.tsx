import { Button, Group, Modal, Stack, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { acknowledgeContribution, declineContribution, giveContribution, type ContributionSummaryDto } from '#api-client/index';
import { newIntent, seen } from '../../api/client';
import { useMe, workingFor } from '../../app/me';
import { CapacityField } from '../../kit/capacity-field';
import { faultsOf } from '../../kit/faults-of';
import { FileField } from '../../kit/file-field';
import type { StoredFile } from '../../kit/file-list';
import { focusFirst } from '../../kit/focus-first';
import { ErrorState } from '../../kit/states';
import { toast } from '../../kit/toast';

type Contribution = Pick<ContributionSummaryDto, 'id' | 'version' | 'state' | 'unit' | 'question'>;
type Verb = 'acknowledge' | 'give' | 'decline';

interface Input {
  readonly actingAs: string | null;
  readonly text: string;
  readonly reason: string;
  readonly files: readonly StoredFile[];
}

const SAID = { acknowledge: 'acknowledgeContribution', give: 'give', decline: 'declineContribution' } as const;

/** What the unit that was asked may do: acknowledge at once, give its opinion, decline with a reason. */
export function ContributionActions({ contribution }: { readonly contribution: Contribution }): ReactElement | null {
  const { t } = useTranslation();
  const { capacities } = useMe();
  const [opened, setOpened] = useState<'give' | 'decline' | null>(null);
  const queries = useQueryClient();
  const acting = useMutation({
    mutationFn: ({ verb, input }: { readonly verb: Verb; readonly input: Input }) => act(verb, contribution, input),
    onSuccess: async (_, { verb }) => {
      setOpened(null);
      toast(t(`done.${SAID[verb]}`));
      await queries.invalidateQueries();
    },
  });
  const held = workingFor(contribution.unit.id, capacities);
  const form = useForm<Input>({
    initialValues: { actingAs: held.length > 1 ? (held[0] ?? null) : null, text: '', reason: '', files: [] },
  });
  if (contribution.state !== 'requested' && contribution.state !== 'acknowledged') return null;
  const send = (verb: Verb, input: Input): void => acting.mutate({ verb, input }, { onError: (error) => form.setErrors(faultsOf(error)) });
  return (
    <Stack gap="xs">
      <Group gap="xs">
        {contribution.state === 'requested' && (
          <Button variant="default" onClick={() => send('acknowledge', form.values)}>
            {t('contributionVerb.acknowledge')}
          </Button>
        )}
        <Button onClick={() => setOpened('give')}>{t('contributionVerb.give')}</Button>
        <Button variant="default" onClick={() => setOpened('decline')}>
          {t('contributionVerb.decline')}
        </Button>
      </Group>
      {opened === null && acting.error !== null && <ErrorState error={acting.error} />}
      {opened !== null && (
        <Modal
          opened
          onClose={() => setOpened(null)}
          title={t(`contributionVerb.${opened}`)}
          closeButtonProps={{ 'aria-label': t('form.close') }}
          size="lg"
        >
          <form onSubmit={form.onSubmit((input) => send(opened, input), focusFirst(form))} noValidate>
            <Stack>
              <blockquote>{contribution.question}</blockquote>
              <CapacityField
                capacities={held}
                chosen={form.values.actingAs}
                onChoose={(capacity) => form.setFieldValue('actingAs', capacity)}
              />
              {opened === 'give' ? (
                <>
                  <Textarea label={t('field.text')} autosize minRows={4} data-autofocus {...form.getInputProps('text')} />
                  <FileField
                    label={t('form.optional', { label: t('field.documents') })}
                    files={form.values.files}
                    onChange={(files) => form.setFieldValue('files', files)}
                    actingAs={form.values.actingAs}
                  />
                </>
              ) : (
                <Textarea label={t('field.reason')} required autosize minRows={3} data-autofocus {...form.getInputProps('reason')} />
              )}
              {acting.error !== null && <ErrorState error={acting.error} />}
              <Group justify="flex-end">
                <Button variant="default" onClick={() => setOpened(null)}>
                  {t('form.cancel')}
                </Button>
                <Button type="submit" loading={acting.isPending}>
                  {t(`contributionVerb.${opened}`)}
                </Button>
              </Group>
            </Stack>
          </form>
        </Modal>
      )}
    </Stack>
  );
}

async function act(verb: Verb, { id, version }: Contribution, { actingAs, text, reason, files }: Input): Promise<void> {
  const path = { id };
  const headers = seen(version, newIntent());
  const acting = actingAs === null ? {} : { actingAs };
  if (verb === 'acknowledge') await acknowledgeContribution({ path, headers, body: acting });
  else if (verb === 'decline') await declineContribution({ path, headers, body: { ...acting, reason } });
  else {
    const documents = files.map(({ documentId }) => documentId);
    await giveContribution({ path, headers, body: { ...acting, text: text.trim() === '' ? null : text, documents } });
  }
}
