import { Button, Group, Modal, Select, Stack, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { discardPlanProposal, proposePlan, type PlanProposalDto, type SaidColumnDto } from '#api-client/index';
import { newIntent, seen } from '../../api/client';
import { allUnits } from '../../kit/all-units';
import { ErrorState } from '../../kit/states';
import { toast } from '../../kit/toast';
import { useAdministering } from './use-administering';

const MEANINGS = ['number', 'content', 'lead', 'coordinator', 'lead-and-coordinator', 'deliverable', 'timing', 'aside'] as const;
type Meaning = SaidColumnDto['meaning'];

/** Says what the columns mean, and has the document read again: what was read before is put aside. */
export function ColumnsDialog({ proposal, onClose }: { readonly proposal: PlanProposalDto; readonly onClose: () => void }): ReactElement {
  const { t } = useTranslation();
  const { actingAs } = useAdministering();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { data: units = [] } = useQuery(allUnits(undefined));
  const { columns, year } = proposal.proposal;
  const [said, setSaid] = useState<Readonly<Record<string, Meaning>>>({});
  const [issuer, setIssuer] = useState<string | null>(null);
  const { mutate, isPending, error } = useMutation({
    mutationFn: async () => {
      const acting = actingAs !== null && { actingAs };
      const body = {
        documentId: proposal.documentId,
        columns: Object.entries(said).map(([heading, meaning]) => ({ heading, meaning })),
        ...(year !== null && { year }),
        ...(issuer !== null && { issuerUnitId: issuer }),
        ...acting,
      };
      const { data } = await proposePlan({ headers: { 'Idempotency-Key': newIntent() }, body, throwOnError: true });
      const headers = seen(proposal.version, newIntent());
      await discardPlanProposal({ path: { id: proposal.id }, headers, body: { ...acting }, throwOnError: true });
      return data;
    },
    onSuccess: async ({ id }) => {
      toast(t('planImport.readAgain'));
      await queries.invalidateQueries();
      onClose();
      await navigate({ to: '/plans/import/$proposalId', params: { proposalId: id } });
    },
  });
  const headings = [...new Map(columns.map((column) => [column.text, column])).values()].filter(({ text }) => text !== '');
  const data = MEANINGS.map((value) => ({ value, label: t(`planImport.columnMeanings.${value}`) }));
  return (
    <Modal opened onClose={onClose} title={t('planImport.columnsTitle')} closeButtonProps={{ 'aria-label': t('form.close') }} size="lg">
      <Stack>
        <Text>{t('planImport.columnsIntro')}</Text>
        {headings.map(({ text, meaning }) => (
          <Select
            key={text}
            label={text}
            data={data}
            placeholder={t('planImport.columnUnknown')}
            value={said[text] ?? meaning}
            onChange={(chosen) => {
              const found = MEANINGS.find((one) => one === chosen);
              if (found !== undefined) setSaid({ ...said, [text]: found });
            }}
          />
        ))}
        <Select
          label={t('form.optional', { label: t('planImport.columnsIssuer') })}
          data={units.map(({ id, name, code }) => ({ value: id, label: `${name} (${code})` }))}
          searchable
          clearable
          limit={50}
          value={issuer}
          onChange={setIssuer}
        />
        {error !== null && <ErrorState error={error} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('form.cancel')}
          </Button>
          <Button disabled={Object.keys(said).length === 0} loading={isPending} onClick={() => mutate()}>
            {t('planImport.columnsSubmit')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
