import { Button, Group, Stack } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { acknowledgeContribution, type ContributionOfTaskDto } from '#api-client/index';
import { newIntent, seen } from '../../api/client';
import { actingAs, proposedCapacity } from '../../kit/register-dialog';
import { ErrorState } from '../../kit/states';
import { toast } from '../../kit/toast';
import { askedName } from './asked-name';
import { ContributionDialog, type Answer } from './contribution-dialog';

const ANSWERS = ['give', 'decline', 'waive'] as const satisfies readonly Answer[];

interface Props {
  readonly contribution: ContributionOfTaskDto;
  /** The question has ended, in whatever way. */
  readonly onAnswered: () => void;
}

/** What the reader may do with a question: acknowledge it at once, answer it, record the answer of a party outside, or waive it. */
export function ContributionActions({ contribution, onAnswered }: Props): ReactElement | null {
  const { t } = useTranslation();
  const [opened, setOpened] = useState<Answer | null>(null);
  const queries = useQueryClient();
  const { id, version, party, availableActions } = contribution;
  const free = (verb: string): (typeof availableActions)[number] | undefined =>
    availableActions.find((action) => action.enabled && action.verb === verb);
  const acknowledging = useMutation({
    mutationFn: (capacities: readonly string[]) =>
      acknowledgeContribution({
        path: { id },
        headers: seen(version, newIntent()),
        body: actingAs({ actingAs: proposedCapacity(capacities) }),
      }),
    onSuccess: async () => {
      toast(t('done.acknowledgeContribution'));
      await queries.invalidateQueries();
    },
  });
  const words = party === null ? 'contributionVerb' : 'recordVerb';
  const acknowledge = free('acknowledge');
  const answers = ANSWERS.filter((verb) => free(verb) !== undefined);
  const barred = availableActions.find(({ enabled }) => !enabled);
  if (acknowledge === undefined && answers.length === 0)
    return barred === undefined ? null : <p>{barred.blockers.map(({ message }) => message).join(' ')}</p>;
  const ofWhom = <span className="visually-hidden"> {askedName(contribution)}</span>;
  return (
    <Stack gap="xs">
      <Group gap="xs">
        {acknowledge !== undefined && (
          <Button variant="default" onClick={() => acknowledging.mutate(acknowledge.capacities)} loading={acknowledging.isPending}>
            {t(`${words}.acknowledge`)}
            {ofWhom}
          </Button>
        )}
        {answers.map((verb) => (
          <Button key={verb} variant={verb === 'give' ? 'filled' : 'default'} onClick={() => setOpened(verb)}>
            {t(`${words}.${verb}`)}
            {ofWhom}
          </Button>
        ))}
      </Group>
      {acknowledging.error !== null && <ErrorState error={acknowledging.error} />}
      {opened !== null && (
        <ContributionDialog
          verb={opened}
          contribution={contribution}
          capacities={free(opened)?.capacities ?? []}
          onClose={() => setOpened(null)}
          onDone={onAnswered}
        />
      )}
    </Stack>
  );
}
