import { Button, Group, Modal, Stack } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { QueryContent } from '../../kit/query-content';
import { ErrorState } from '../../kit/states';
import { toast } from '../../kit/toast';

interface Props<Effect> {
  readonly queryKey: readonly unknown[];
  readonly title: string;
  readonly submit: string;
  readonly done: string;
  readonly act: (dryRun: boolean) => Promise<Effect>;
  readonly onClose: () => void;
  readonly children: (effect: Effect) => ReactNode;
}

/** A second person sees what approving would do now, and approves. */
export function SecondLookDialog<Effect extends { readonly blockers: readonly unknown[] }>({
  queryKey,
  title,
  submit,
  done,
  act,
  onClose,
  children,
}: Props<Effect>): ReactElement {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const preview = useQuery({ queryKey, queryFn: () => act(true) });
  const approving = useMutation({
    mutationFn: () => act(false),
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
