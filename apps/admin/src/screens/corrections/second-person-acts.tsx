import { Button, Group } from '@mantine/core';
import type { ReactElement } from 'react';
import { useMe } from '../../app/me';

interface Props {
  /** Whether the reader may decide on it at all. */
  readonly isSecond: boolean;
  readonly proposedBy: { readonly id: string } | null;
  readonly approve: string;
  readonly withdraw: string;
  readonly onAsk: (act: 'approve' | 'withdraw') => void;
}

/** What a second person can do with a change that waits: nobody approves their own. */
export function SecondPersonActs({ isSecond, proposedBy, approve, withdraw, onAsk }: Props): ReactElement | null {
  const { id } = useMe();
  if (!isSecond) return null;
  return (
    <Group gap="xs">
      {proposedBy?.id !== id && <Button onClick={() => onAsk('approve')}>{approve}</Button>}
      <Button variant="default" onClick={() => onAsk('withdraw')}>
        {withdraw}
      </Button>
    </Group>
  );
}
