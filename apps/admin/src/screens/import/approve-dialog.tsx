import { Button, Checkbox, Group, Modal, NumberInput, Select, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { approvePlanProposal, type ApproveProposalDto, type PlanProposalDto, type UnitDto } from '#api-client/index';
import { newIntent, seen } from '../../api/client';
import { allUnits } from '../../kit/all-units';
import { faultsOf } from '../../kit/faults-of';
import { focusFirst } from '../../kit/focus-first';
import { ErrorState } from '../../kit/states';
import { toast } from '../../kit/toast';
import { useAdministering } from './use-administering';

const CLOSE_POLICIES = ['on-final-approval', 'by-office', 'by-leader'] as const;

interface Head {
  readonly code: string;
  readonly title: string;
  readonly issuerUnitId: string | null;
  readonly ownerUnitId: string | null;
  readonly number: string;
  readonly date: string;
  readonly year: number | '';
  readonly closePolicy: (typeof CLOSE_POLICIES)[number];
  /** Whether leaders decide on what the owner office leads itself. */
  readonly ownByLeaders: boolean;
  /** Of a plan that goes on from last year's: whether its deciders go on, too. */
  readonly keepDeciders: boolean;
  readonly practice: boolean;
}

interface Props {
  readonly proposal: PlanProposalDto;
  /** Whether somebody else has changed it, and the reader has not said that they have seen it. */
  readonly hasNews: boolean;
  readonly onClose: () => void;
}

/** What somebody has to decide on a task; nobody decides on their own office's. */
const DECISIONS = ['approve', 'close', 'extend', 'waive', 'cancel', 'reopen', 'record-outcome', 'record-occurrence'] as const;

/** Makes a draft plan of what was read, with what the document says of itself to begin with, and opens it. */
export function ApproveDialog({ proposal, hasNews, onClose }: Props): ReactElement {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { capacities } = useAdministering();
  const { data: units = [] } = useQuery(allUnits(undefined));
  const { title, year, number, date, issuer, clonedFrom } = proposal.proposal;
  const isCloned = clonedFrom !== undefined;
  const missing = (value: string | number | null): string | null =>
    value === null || String(value).trim() === '' ? t('form.missing') : null;
  const form = useForm<Head>({
    initialValues: {
      code: year === null ? '' : `KH-${year}`,
      title,
      issuerUnitId: units.find(({ name }) => name === issuer)?.id ?? null,
      ownerUnitId: capacities[0]?.unitId ?? null,
      number: number ?? '',
      date: date ?? '',
      year: year ?? '',
      closePolicy: 'on-final-approval',
      ownByLeaders: !isCloned,
      keepDeciders: isCloned,
      practice: false,
    },
    validate: { code: missing, title: missing, issuerUnitId: missing, ownerUnitId: missing, year: missing },
  });
  const approving = useMutation({
    mutationFn: async (head: Head) => {
      const actingAs = capacities.find(({ unitId }) => unitId === head.ownerUnitId)?.id;
      const body = { ...bodyOf(head, leaders), ...(actingAs !== undefined && { actingAs }) };
      const headers = seen(proposal.version, newIntent());
      return (await approvePlanProposal({ path: { id: proposal.id }, headers, body, throwOnError: true })).data;
    },
    onSuccess: async ({ id }) => {
      toast(t('planImport.approved'));
      await queries.invalidateQueries();
      await navigate({ to: '/plans/$planId', params: { planId: id }, search: {} });
    },
    onError: (error) => form.setErrors(faultsOf(error)),
  });
  const leaders = leadersOver(form.values, units);
  const options = units.map(({ id, name, code }) => ({ value: id, label: `${name} (${code})` }));
  const owners = options.filter(({ value }) => capacities.some(({ unitId }) => unitId === value));
  return (
    <Modal opened onClose={onClose} title={t('planImport.approveTitle')} closeButtonProps={{ 'aria-label': t('form.close') }} size="lg">
      <form onSubmit={form.onSubmit((head) => approving.mutate(head), focusFirst(form))} noValidate>
        <Stack>
          <Text>{t('planImport.approveLeadModes')}</Text>
          <TextInput label={t('planImport.code')} maxLength={50} required data-autofocus {...form.getInputProps('code')} />
          <TextInput label={t('planImport.headTitle')} maxLength={500} required {...form.getInputProps('title')} />
          <Select label={t('planImport.issuer')} data={options} searchable limit={50} required {...form.getInputProps('issuerUnitId')} />
          <Select label={t('planImport.owner')} data={owners} allowDeselect={false} required {...form.getInputProps('ownerUnitId')} />
          <TextInput label={t('form.optional', { label: t('planImport.headNumber') })} maxLength={50} {...form.getInputProps('number')} />
          <TextInput type="date" label={t('form.optional', { label: t('planImport.headDate') })} {...form.getInputProps('date')} />
          <NumberInput label={t('planImport.headYear')} min={2000} max={2100} hideControls required {...form.getInputProps('year')} />
          <Select
            label={t('planImport.closePolicy')}
            data={CLOSE_POLICIES.map((policy) => ({ value: policy, label: t(`planImport.closePolicies.${policy}`) }))}
            allowDeselect={false}
            required
            {...form.getInputProps('closePolicy')}
          />
          {isCloned && <Checkbox label={t('nextYear.keepDeciders')} {...form.getInputProps('keepDeciders', { type: 'checkbox' })} />}
          {!form.values.keepDeciders && leaders !== undefined && (
            <Checkbox
              label={t('planImport.ownByLeaders', { unit: leaders.name })}
              {...form.getInputProps('ownByLeaders', { type: 'checkbox' })}
            />
          )}
          <Checkbox
            label={t('practicePlan.mark')}
            description={t('practicePlan.markNote')}
            {...form.getInputProps('practice', { type: 'checkbox' })}
          />
          {hasNews && <p role="status">{t('planImport.stale')}</p>}
          {approving.error !== null && <ErrorState error={approving.error} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('form.cancel')}
            </Button>
            <Button type="submit" loading={approving.isPending}>
              {t('planImport.approveSubmit')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

/** Whose leaders decide on what the owner office leads: the issuer's; where the office issues its own plan, those of the unit above it. */
function leadersOver({ issuerUnitId, ownerUnitId }: Head, units: readonly UnitDto[]): UnitDto | undefined {
  const issuer = units.find(({ id }) => id === issuerUnitId);
  if (issuer === undefined || issuer.id !== ownerUnitId) return issuer;
  return units.find(({ id }) => id === issuer.parentId);
}

function bodyOf(
  { issuerUnitId, ownerUnitId, ownByLeaders, keepDeciders, ...head }: Head,
  leaders: UnitDto | undefined,
): ApproveProposalDto {
  const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());
  const [owner, issuer] = [ownerUnitId ?? '', issuerUnitId ?? ''];
  const byLeaders = ({ id }: UnitDto) =>
    DECISIONS.map((verb) => ({ verb, unitId: owner, deciderRole: 'leader' as const, deciderUnitId: id }));
  return {
    code: head.code.trim(),
    title: head.title.trim(),
    issuerUnitId: issuer,
    ownerUnitId: owner,
    number: orNull(head.number),
    date: orNull(head.date),
    year: Number(head.year),
    closePolicy: head.closePolicy,
    practice: head.practice,
    // Left out, they are last year's.
    ...(!keepDeciders && { responsibilities: ownByLeaders && leaders !== undefined ? byLeaders(leaders) : [] }),
  };
}
