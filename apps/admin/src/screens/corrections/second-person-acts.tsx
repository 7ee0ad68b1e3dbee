import { Button, Group } from '@mantine/core';
import type { ReactElement } from 'react';
import type { PlanDto } from '#api-client/index';
import { useMe } from '../../app/me';
import { useMayBeSecond } from './use-may-be-second';

interface Props {
  readonly plan: PlanDto;
  readonly proposedBy: { readonly id: string } | null;
  readonly approve: string;
  readonly withdraw: string;
  readonly onAsk: (act: 'approve' | 'withdraw') => void;
}

/** What a second person can do with a change that waits: nobody approves their own. */
export function SecondPersonActs({ plan, proposedBy, approve, withdraw, onAsk }: Props): ReactElement | null {
  const { id } = useMe();
  if (!useMayBeSecond(plan)) return null;
  return (
    <Group gap="xs">
      {proposedBy?.id !== id && <Button onClick={() => onAsk('approve')}>{approve}</Button>}
      <Button variant="default" onClick={() => onAsk('withdraw')}>
        {withdraw}
      </Button>
    </Group>
  );
}
