import { Button, Group, Modal, Select, Stack, Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { readPlanProposalAgain, type PlanProposalDto, type PlanReadAgainDto, type SaidColumnDto } from '#api-client/index';
import { newIntent, seen } from '../../api/client';
import { isProblem } from '../../api/problem';
import { allUnits } from '../../kit/all-units';
import { ErrorState } from '../../kit/states';
import { toast } from '../../kit/toast';
import { LostCorrections } from './lost-corrections';
import { useAdministering } from './use-administering';
import type { Corrections } from './use-corrections';

const MEANINGS = ['number', 'content', 'lead', 'coordinator', 'lead-and-coordinator', 'deliverable', 'timing', 'aside'] as const;
type Meaning = SaidColumnDto['meaning'];

interface Props {
  readonly proposal: PlanProposalDto;
  readonly corrections: Corrections;
  readonly onClose: () => void;
}

/** Says what the columns mean, and has the document read again. What of the corrections cannot be kept is shown before it happens. */
export function ColumnsDialog({ proposal, corrections, onClose }: Props): ReactElement {
  const { t } = useTranslation();
  const { actingAs } = useAdministering();
  const { data: units = [] } = useQuery(allUnits(undefined));
  const { columns } = proposal.proposal;
  const [said, setSaid] = useState<Readonly<Record<string, Meaning>>>({});
  const [issuer, setIssuer] = useState<string | null>(null);
  const [foreseen, setForeseen] = useState<PlanReadAgainDto | null>(null);
  const ask = async (dryRun: boolean): Promise<PlanReadAgainDto> => {
    const body = {
      dryRun,
      columns: Object.entries(said).map(([heading, meaning]) => ({ heading, meaning })),
      ...(issuer !== null && { issuerUnitId: issuer }),
      ...(actingAs !== null && { actingAs }),
    };
    const of = { path: { id: proposal.id }, headers: seen(proposal.version, newIntent()), body };
    return (await readPlanProposalAgain({ ...of, throwOnError: true })).data;
  };
  const { mutate, isPending, error } = useMutation({
    // Where everything is kept there is nothing to decide.
    mutationFn: async (isDecided: boolean) => {
      const preview = isDecided ? null : await ask(true);
      return preview !== null && preview.lost.length > 0 ? { preview } : { done: await ask(false) };
    },
    onSuccess: async ({ preview, done }) => {
      if (done === undefined) {
        setForeseen(preview);
        return;
      }
      await corrections.made(done.version);
      toast(t('planImport.readAgain'));
      onClose();
    },
    // What somebody else has said meanwhile is looked at before it is lost.
    onError: async (failure) => {
      setForeseen(null);
      if (isProblem(failure, 'stale')) await corrections.made(proposal.version);
    },
  });
  const headings = [...new Map(columns.map((column) => [column.text, column])).values()].filter(({ text }) => text !== '');
  const data = MEANINGS.map((value) => ({ value, label: t(`planImport.columnMeanings.${value}`) }));
  return (
    <Modal opened onClose={onClose} title={t('planImport.columnsTitle')} closeButtonProps={{ 'aria-label': t('form.close') }} size="lg">
      <Stack>
        {foreseen === null ? (
          <>
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
          </>
        ) : (
          <LostCorrections foreseen={foreseen} />
        )}
        {corrections.news !== null && <p role="status">{t('planImport.stale')}</p>}
        {error !== null && !isProblem(error, 'stale') && <ErrorState error={error} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={foreseen === null ? onClose : () => setForeseen(null)}>
            {t(foreseen === null ? 'form.cancel' : 'planImport.chooseAgain')}
          </Button>
          <Button disabled={Object.keys(said).length === 0} loading={isPending} onClick={() => mutate(foreseen !== null)}>
            {t(foreseen === null ? 'planImport.columnsSubmit' : 'planImport.readAgainAnyway')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
