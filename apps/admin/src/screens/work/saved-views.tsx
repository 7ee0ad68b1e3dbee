import { Button, Group } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { listMyViewsOptions } from '#api-client/@tanstack/react-query.gen';
import { dropMyView } from '#api-client/index';
import { newIntent } from '../../api/client';
import type { WorkLook } from '../../app/work-search';
import { ErrorState } from '../../kit/states';
import { toast } from '../../kit/toast';
import { SaveViewDialog } from './save-view-dialog';
import { fromSaved, isSameLook } from './work-look';

interface Props {
  readonly look: WorkLook;
  readonly onLook: (look: WorkLook) => void;
}

/** The looks that one keeps: each opened with one click and left with another, the one that shows can be dropped, and any other kept. */
export function SavedViews({ look, onLook }: Props): ReactElement {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [saving, setSaving] = useState(false);
  const { data } = useQuery(listMyViewsOptions());
  const views = data?.items ?? [];
  const shown = views.find((view) => isSameLook(fromSaved(view.look), look));
  const dropping = useMutation({
    mutationFn: (id: string) => dropMyView({ path: { id }, headers: { 'Idempotency-Key': newIntent() } }),
    onSuccess: async () => {
      toast(t('views.dropped'));
      await queries.invalidateQueries();
    },
  });
  return (
    <>
      <Group gap="xs" role="group" aria-label={t('views.title')}>
        {views.map((view) => (
          <Button
            key={view.id}
            size="compact-md"
            variant={view === shown ? 'filled' : 'default'}
            aria-pressed={view === shown}
            onClick={() => onLook(view === shown ? {} : fromSaved(view.look))}
          >
            {view.name}
          </Button>
        ))}
        {shown === undefined ? (
          <Button size="compact-md" variant="default" onClick={() => setSaving(true)}>
            {t('views.save')}
          </Button>
        ) : (
          <Button size="compact-md" variant="default" loading={dropping.isPending} onClick={() => dropping.mutate(shown.id)}>
            {t('views.drop', { name: shown.name })}
          </Button>
        )}
      </Group>
      {dropping.error !== null && <ErrorState error={dropping.error} />}
      {saving && <SaveViewDialog look={look} onClose={() => setSaving(false)} />}
    </>
  );
}
