import { Button, Group, Stack } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactElement, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { acknowledgeContribution, forwardContribution, type ContributionOfTaskDto } from '#api-client/index';
import { newIntent, seen } from '../../api/client';
import { useMe } from '../../app/me';
import { afterPress } from '../../kit/after-press';
import { actingAs, proposedCapacity } from '../../kit/register-dialog';
import { ErrorState } from '../../kit/states';
import { toast } from '../../kit/toast';
import { AnswerDialog } from './answer-dialog';
import { askedName } from './asked-name';
import { EndQuestionDialog } from './end-question-dialog';
import { ForwardQuestionDialog } from './forward-question-dialog';
import { isAwaited } from './question-standing';
import { RespondDialog } from './respond-dialog';

/** What asks something first, in the order of its buttons. */
const ASKING = ['give', 'respond', 'forward', 'decline', 'waive'] as const;
type Asking = (typeof ASKING)[number];

interface Props {
  readonly contribution: ContributionOfTaskDto;
  /** The question has ended, in whatever way. */
  readonly onAnswered: () => void;
  /** Whether the form of the answer stands beside these buttons already. */
  readonly isFormBeside?: boolean;
}

/** What the reader may do with a question: acknowledge it or take it in hand at once; answer, pass on, record, waive; say what became of it. */
export function ContributionActions({ contribution, onAnswered, isFormBeside = false }: Props): ReactElement | null {
  const { t } = useTranslation();
  const [opened, setOpened] = useState<Asking | null>(null);
  const { party, availableActions, course } = contribution;
  const { id: me } = useMe();
  const free = (verb: string): (typeof availableActions)[number] | undefined =>
    availableActions.find((action) => action.enabled && action.verb === verb);
  const asking = ASKING.filter((verb) => free(verb) !== undefined && !(isFormBeside && verb === 'give'));
  const acknowledge = free('acknowledge');
  const forward = free('forward');
  const barred = availableActions.find(({ enabled }) => !enabled);
  if (acknowledge === undefined && asking.length === 0)
    return barred === undefined ? null : <p>{barred.blockers.map(({ message }) => message).join(' ')}</p>;
  const label = (verb: Asking): string => {
    if (verb === 'respond') return t('opinion.respond');
    if (verb === 'forward') return t('question.forward');
    return t(`${party === null ? 'contributionVerb' : 'recordVerb'}.${verb}`);
  };
  const ofWhom = <span className="visually-hidden"> {askedName(contribution)}</span>;
  const leads = (verb: Asking): boolean => verb === 'give' || (verb === 'respond' && isAwaited(contribution));
  return (
    <Stack gap="xs">
      <Group gap="xs">
        {acknowledge !== undefined && <Acknowledge contribution={contribution} capacities={acknowledge.capacities} ofWhom={ofWhom} />}
        {forward !== undefined && course?.claim?.personId !== me && <Take contribution={contribution} capacities={forward.capacities} />}
        {asking.map((verb) => (
          <Button key={verb} variant={leads(verb) ? 'filled' : 'default'} onClick={() => afterPress(() => setOpened(verb))}>
            {label(verb)}
            {ofWhom}
          </Button>
        ))}
      </Group>
      {opened !== null && (
        <Opened
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

interface OpenedProps {
  readonly verb: Asking;
  readonly contribution: ContributionOfTaskDto;
  readonly capacities: readonly string[];
  readonly onClose: () => void;
  readonly onDone: () => void;
}

function Opened({ verb, onDone, ...rest }: OpenedProps): ReactElement {
  switch (verb) {
    case 'give':
      return <AnswerDialog onDone={onDone} {...rest} />;
    case 'respond':
      return <RespondDialog {...rest} />;
    case 'forward':
      return <ForwardQuestionDialog unitId={rest.contribution.unit?.id ?? ''} {...rest} />;
    case 'decline':
    case 'waive':
      return <EndQuestionDialog verb={verb} onDone={onDone} {...rest} />;
  }
}

interface AtOnce {
  readonly contribution: ContributionOfTaskDto;
  readonly capacities: readonly string[];
}

function Acknowledge({ contribution: { id, version, party }, capacities, ofWhom }: AtOnce & { readonly ofWhom: ReactNode }): ReactElement {
  const { t } = useTranslation();
  const act = useAtOnce(t('done.acknowledgeContribution'), () =>
    acknowledgeContribution({
      path: { id },
      headers: seen(version, newIntent()),
      body: actingAs({ actingAs: proposedCapacity(capacities) }),
    }),
  );
  return (
    <>
      <Button variant="default" onClick={() => act.mutate()} loading={act.isPending}>
        {t(party === null ? 'contributionVerb.acknowledge' : 'recordVerb.acknowledge')}
        {ofWhom}
      </Button>
      {act.error !== null && <ErrorState error={act.error} />}
    </>
  );
}

/** Takes the question in hand oneself. */
function Take({ contribution: { id, version }, capacities }: AtOnce): ReactElement {
  const { t } = useTranslation();
  const { id: personId } = useMe();
  const act = useAtOnce(t('question.taken'), () =>
    forwardContribution({
      path: { id },
      headers: seen(version, newIntent()),
      body: { ...actingAs({ actingAs: proposedCapacity(capacities) }), personId },
    }),
  );
  return (
    <>
      <Button variant="default" onClick={() => act.mutate()} loading={act.isPending}>
        {t('question.take')}
      </Button>
      {act.error !== null && <ErrorState error={act.error} />}
    </>
  );
}

function useAtOnce(done: string, act: () => Promise<unknown>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSuccess: async () => {
      toast(done);
      await queries.invalidateQueries();
    },
  });
}
