import { Button, Group, Modal, Stack } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CapacityField } from '../../kit/capacity-field';
import { QueryContent } from '../../kit/query-content';
import { ErrorState } from '../../kit/states';
import { toast } from '../../kit/toast';
import { actingIn, useCapacity } from '../../kit/use-capacity';
import type { How } from '../../kit/use-previewed';

interface Props<Effect> {
  readonly queryKey: readonly unknown[];
  readonly title: string;
  readonly submit: string;
  readonly done: string;
  /** Ids of the reader's capacities that may be the second person's. */
  readonly capacities: readonly string[];
  readonly act: (how: How) => Promise<Effect>;
  readonly onClose: () => void;
  readonly children: (effect: Effect) => ReactNode;
}

/** A second person sees what approving would do now, and approves. */
export function SecondLookDialog<Effect extends { readonly blockers: readonly unknown[] }>({
  queryKey,
  title,
  submit,
  done,
  capacities,
  act,
  onClose,
  children,
}: Props<Effect>): ReactElement {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const capacity = useCapacity(capacities);
  const acting = actingIn(capacity);
  const preview = useQuery({ queryKey, queryFn: () => act({ dryRun: true, ...acting }) });
  const approving = useMutation({
    mutationFn: () => act({ dryRun: false, ...acting }),
    onSuccess: async () => {
      onClose();
      toast(done);
      await queries.invalidateQueries();
    },
  });
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('form.close') }} size="xl">
      <QueryContent query={preview}>
        {(effect) => (
          <Stack>
            <CapacityField {...capacity} />
            {children(effect)}
            {approving.error !== null && <ErrorState error={approving.error} />}
            <Group justify="flex-end">
              <Button variant="default" onClick={onClose}>
                {t('form.cancel')}
              </Button>
              <Button loading={approving.isPending} disabled={effect.blockers.length > 0} onClick={() => approving.mutate()}>
                {submit}
              </Button>
            </Group>
          </Stack>
        )}
      </QueryContent>
    </Modal>
  );
}
