import { Button, Group, Modal, Select, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { listPlansOptions } from '#api-client/@tanstack/react-query.gen';
import { useAdministering } from '../import/use-administering';

interface Props {
  readonly proposalId: string;
  readonly onClose: () => void;
}

/** Which of the published plans that the reader administers a document amends. */
export function ChoosePlanDialog({ proposalId, onClose }: Props): ReactElement {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { capacities } = useAdministering();
  const { data } = useQuery(listPlansOptions({ query: { 'filter[state]': 'published', limit: '200' } }));
  const [planId, setPlanId] = useState<string | null>(null);
  const own = (data?.items ?? []).filter(({ owner }) => capacities.some(({ unitId }) => unitId === owner.id));
  return (
    <Modal opened onClose={onClose} title={t('amendment.choose')} closeButtonProps={{ 'aria-label': t('form.close') }} size="lg">
      <Stack>
        <Text>{t('amendment.chooseNote')}</Text>
        <Select
          label={t('amendment.chosenPlan')}
          data={own.map(({ id, code, title }) => ({ value: id, label: `${code} · ${title}` }))}
          value={planId}
          onChange={setPlanId}
          searchable
          required
          data-autofocus
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('form.cancel')}
          </Button>
          <Button
            disabled={planId === null}
            onClick={() =>
              void navigate({ to: '/plans/$planId/amend', params: { planId: planId ?? '' }, search: { proposal: proposalId } })
            }
          >
            {t('amendment.compare')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
