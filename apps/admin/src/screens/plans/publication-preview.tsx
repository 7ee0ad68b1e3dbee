import { Button, Table } from '@mantine/core';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { publishPlan, type DeciderDto, type PlanDto, type PublicationDto, type RowPublicationDto } from '#api-client/index';
import { newIntent, seen } from '../../api/client';
import { allUnits } from '../../kit/all-units';
import { CapacityField } from '../../kit/capacity-field';
import { Chip } from '../../kit/chip';
import { Confirm } from '../../kit/confirm';
import { writtenDay } from '../../kit/day';
import { QueryContent } from '../../kit/query-content';
import { isRole } from '../../kit/role';
import { ErrorState } from '../../kit/states';
import { toast } from '../../kit/toast';
import { actingIn, useCapacity } from '../../kit/use-capacity';
import { IssuerChoice } from './issuer-choice';
import { LeadChoice, NO_CHOICES, type RowChoices } from './lead-choice';
import { OpinionChoice } from './opinion-choice';
import { PublicationBlockers } from './publication-blockers';
import { WideTable } from '../../kit/wide-table';
import { usePlanCapacities } from './use-administers';
import classes from './plans.module.css';

/** The dry run: what each row would make, for whom, until when, decided by whom; then the real thing. */
export function PublicationPreview({ plan, onDone }: { readonly plan: PlanDto; readonly onDone: () => void }): ReactElement {
  const { t } = useTranslation();
  const [choices, setChoices] = useState<RowChoices>(NO_CHOICES);
  const query = useQuery({
    queryKey: ['publication-preview', plan.id, plan.version, choices],
    queryFn: async () => {
      const { data } = await publishPlan({
        path: { id: plan.id },
        headers: seen(plan.version, newIntent()),
        body: { dryRun: true, ...choices },
        throwOnError: true,
      });
      return data;
    },
    staleTime: Infinity,
    placeholderData: keepPreviousData,
  });
  return (
    <QueryContent query={query}>
      {(preview) => (
        <section aria-label={t('plans.previewTitle', { code: plan.code })} className={classes.preview}>
          <Publishing plan={plan} preview={preview} choices={choices} onDone={onDone} />
          <PreviewTable rows={preview.rows} people={preview.people} choices={choices} onChoose={setChoices} />
        </section>
      )}
    </QueryContent>
  );
}

/** What it would come to, what stands in the way, and the button that does it. */
function Publishing({
  plan,
  preview,
  choices,
  onDone,
}: {
  readonly plan: PlanDto;
  readonly preview: PublicationDto;
  readonly choices: RowChoices;
  readonly onDone: () => void;
}): ReactElement {
  const { t } = useTranslation();
  const [confirming, setConfirming] = useState(false);
  const capacity = useCapacity(usePlanCapacities(plan));
  const queries = useQueryClient();
  const publishing = useMutation({
    mutationFn: async () => {
      const headers = seen(plan.version, newIntent());
      const { data } = await publishPlan({
        path: { id: plan.id },
        headers,
        body: { ...choices, ...actingIn(capacity) },
        throwOnError: true,
      });
      return data;
    },
    onSuccess: async ({ totals }) => {
      toast(t('done.publish', { count: totals.tasks }));
      onDone();
      await queries.invalidateQueries();
    },
    onError: () => setConfirming(false),
  });
  const { totals, blockers } = preview;
  const opening = [t('plans.previewOpened', { count: totals.tasksOpened }), t('plans.previewLater', { count: totals.periodsLater })].join(
    ' ',
  );
  return (
    <>
      <div className={classes.between}>
        <strong>{t('plans.previewTasks', { count: totals.tasks })}</strong>
        <span>{opening}</span>
        <Button disabled={blockers.length > 0} onClick={() => setConfirming(true)}>
          {t('plans.publish')}
        </Button>
      </div>
      <PublicationBlockers plan={plan} blockers={blockers} />
      {publishing.error !== null && <ErrorState error={publishing.error} />}
      {confirming && (
        <Confirm
          title={t('plans.publish')}
          consequences={[t('plans.previewTasks', { count: totals.tasks }), opening, t('plans.publishConsequence'), t('plans.publishOnce')]}
          confirm={t('plans.publish')}
          busy={publishing.isPending}
          onConfirm={() => publishing.mutate()}
          onCancel={() => setConfirming(false)}
        >
          <CapacityField {...capacity} />
        </Confirm>
      )}
    </>
  );
}

interface Choosing {
  readonly choices: RowChoices;
  readonly onChoose: (choices: RowChoices) => void;
}

function PreviewTable({ rows, people, ...choosing }: Choosing & Pick<PublicationDto, 'rows' | 'people'>): ReactElement {
  const { t } = useTranslation();
  const { data: units = [] } = useQuery(allUnits(undefined));
  const names = new Map([...units, ...people].map(({ id, name }) => [id, name]));
  return (
    <WideTable
      name={t('plans.preview')}
      columns={[t('plans.row'), t('plans.previewReason'), t('plans.previewDue'), t('plans.previewUnits'), t('plans.previewDecider')]}
      minWidth="60rem"
    >
      {rows.map((row) => (
        <PreviewRow key={row.itemId} row={row} names={names} {...choosing} />
      ))}
    </WideTable>
  );
}

/** What comes of a row after publication: opened at once, or on the days of its periods. */
function Opening({ row: { opened, later } }: { readonly row: RowPublicationDto }): ReactElement {
  const { t } = useTranslation();
  const tasks = opened.reduce((sum, one) => sum + one.tasks.length, 0);
  const dues = opened.flatMap(({ dueOn }) => (dueOn === null ? [] : [writtenDay(dueOn)]));
  if (tasks === 0 && later.length === 0) return <>{t('plans.previewNone')}</>;
  return (
    <>
      {tasks > 0 && t('plans.previewOpened', { count: tasks })} {dues.length > 0 && t('plans.previewOpenedDue', { dues: dues.join('; ') })}{' '}
      {later.length > 0 && (
        <details>
          <summary>{t('plans.previewLater', { count: later.length })}</summary>
          {later.map(({ label, opensOn }) => t('plans.previewOpensOn', { label, day: writtenDay(opensOn) })).join('; ')}
        </details>
      )}
    </>
  );
}

interface RowProps extends Choosing {
  readonly row: RowPublicationDto;
  readonly names: ReadonlyMap<string, string>;
}

function PreviewRow({ row, names, choices, onChoose }: RowProps): ReactElement {
  const { t } = useTranslation();
  const { path, obligation, reason } = row;
  const leads = <LeadChoice row={row} names={names} choices={choices} onChoose={onChoose} />;
  const opinions = <OpinionChoice row={row} choices={choices} onChoose={onChoose} />;
  const issuer = <IssuerChoice row={row} choices={choices} onChoose={onChoose} />;
  const comesLater = row.opened.length + row.later.length > 0;
  if (obligation === null)
    return (
      <Table.Tr>
        <Table.Th scope="row">{path}</Table.Th>
        <Table.Td colSpan={4}>
          {reason?.message} <Opening row={row} />
          {row.leadUnits.length > 1 && comesLater && leads}
          {comesLater && opinions}
          {comesLater && issuer}
        </Table.Td>
      </Table.Tr>
    );
  const { tasks, dueOn, bornLate } = obligation;
  const deciders = new Set(
    tasks.map(({ deciders: { approve } }) =>
      approve.map(({ deciders: ofLevel }) => ofLevel.map((decider) => deciderWords(decider, names, t)).join(' / ')).join(' → '),
    ),
  );
  return (
    <Table.Tr>
      <Table.Th scope="row">{path}</Table.Th>
      <Table.Td>
        {leads}
        {opinions}
        {issuer}
      </Table.Td>
      <Table.Td className={classes.whole}>
        {dueOn !== null && writtenDay(dueOn)} {bornLate && <Chip>{t('plans.previewPast')}</Chip>}
      </Table.Td>
      <Table.Td className={classes.whole}>
        <details>
          <summary>{t('plans.unitCount', { count: tasks.length })}</summary>
          {tasks.map(({ unitId }) => names.get(unitId) ?? unitId).join('; ')}
        </details>
      </Table.Td>
      <Table.Td>{[...deciders].join('; ')}</Table.Td>
    </Table.Tr>
  );
}

/** A role in a unit, or somebody by name, in words. */
function deciderWords({ role, unitId, personId }: DeciderDto, names: ReadonlyMap<string, string>, t: TFunction): string {
  const ofRole = role !== undefined && isRole(role) ? t(`role.${role}`) : undefined;
  return [ofRole, names.get(unitId ?? ''), names.get(personId ?? '')].filter((part) => part !== undefined).join(', ');
}
