import { Button, FileButton, Group, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { rehearseReorganisation, reorganise } from '#api-client/index';
import { newIntent } from '../../api/client';
import { ScreenTitle } from '../../app/screen-title';
import { allUnits } from '../../kit/all-units';
import { CapacityField } from '../../kit/capacity-field';
import { ErrorState } from '../../kit/states';
import { toast } from '../../kit/toast';
import { actingIn, useCapacity } from '../../kit/use-capacity';
import { ApplyBar } from './apply-bar';
import { EMPTY, nameable, readOrder, type Order } from './order';
import { RehearsalView } from './rehearsal-view';
import classes from './reorganisations.module.css';
import { StepList } from './step-list';
import { useReorganising } from './use-reorganising';

/** Prepares a reorganisation: what it does, step by step; then the rehearsal; then, from its day on, applying it. */
export function OrderScreen(): ReactElement {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { data: units = [] } = useQuery(allUnits(undefined));
  const [order, setOrder] = useState<Order>(EMPTY);
  const capacity = useCapacity(useReorganising());
  const rehearsing = useMutation({
    mutationFn: async (body: Order) =>
      (await rehearseReorganisation({ body: { ...body, ...actingIn(capacity) }, throwOnError: true })).data,
  });
  const applying = useMutation({
    mutationFn: () => {
      const body = { ...order, ...actingIn(capacity) };
      return reorganise({ headers: { 'Idempotency-Key': newIntent() }, body, throwOnError: true });
    },
    onSuccess: async () => {
      toast(t('reorganisation.done'));
      await queries.invalidateQueries();
      await navigate({ to: '/reorganisations' });
    },
  });
  const change = (changed: Order): void => {
    setOrder(changed);
    rehearsing.reset();
    applying.reset();
  };
  const loading = useMutation({
    mutationFn: async (file: File) => readOrder(await file.text()),
    onSuccess: change,
  });
  const isWhole = order.steps.length > 0 && [order.name, order.legalBasis, order.effectiveOn].every((text) => text.trim() !== '');
  const names = nameable(units, order);
  return (
    <>
      <ScreenTitle title={t('reorganisation.prepare')} />
      <div className={classes.screen}>
        <Link to="/reorganisations">← {t('reorganisation.back')}</Link>
        <CapacityField {...capacity} />
        <OrderFacts order={order} onChange={change} />
        <StepList order={order} units={names} onChange={change} />
        <Group gap="xs">
          <Button disabled={!isWhole} loading={rehearsing.isPending} onClick={() => rehearsing.mutate(order)}>
            {t('reorganisation.rehearse')}
          </Button>
          <FileButton
            accept=".yaml,.yml,.json"
            onChange={(file) => file !== null && loading.mutate(file)}
            inputProps={{ 'aria-label': t('reorganisation.load') }}
          >
            {(props) => (
              <Button variant="default" {...props}>
                {t('reorganisation.load')}
              </Button>
            )}
          </FileButton>
          <Button
            variant="default"
            component="a"
            href={`data:application/json;charset=utf-8,${encodeURIComponent(JSON.stringify(order, null, 2))}`}
            download="sap-xep.json"
          >
            {t('reorganisation.save')}
          </Button>
        </Group>
        {loading.isError && <p className={classes.blocker}>{t('reorganisation.unreadable')}</p>}
        {rehearsing.error !== null && <ErrorState error={rehearsing.error} />}
        {applying.error !== null && <ErrorState error={applying.error} />}
        {rehearsing.data !== undefined && (
          <>
            <RehearsalView rehearsal={rehearsing.data} order={order} units={names} onChange={setOrder} />
            <ApplyBar
              rehearsal={rehearsing.data}
              isCurrent={rehearsing.variables === order}
              isBusy={applying.isPending}
              onRehearse={() => rehearsing.mutate(order)}
              onApply={() => applying.mutate()}
            />
          </>
        )}
      </div>
    </>
  );
}

interface FactsProps {
  readonly order: Order;
  readonly onChange: (order: Order) => void;
}

function OrderFacts({ order, onChange }: FactsProps): ReactElement {
  const { t } = useTranslation();
  return (
    <div className={classes.facts}>
      <TextInput
        label={t('reorganisation.name')}
        required
        value={order.name}
        onChange={({ currentTarget: { value } }) => onChange({ ...order, name: value })}
      />
      <TextInput
        label={t('reorganisation.legalBasis')}
        required
        value={order.legalBasis}
        onChange={({ currentTarget: { value } }) => onChange({ ...order, legalBasis: value })}
      />
      <TextInput
        type="date"
        label={t('reorganisation.effectiveOn')}
        description={t('reorganisation.effectiveOnHint')}
        required
        value={order.effectiveOn}
        onChange={({ currentTarget: { value } }) => onChange({ ...order, effectiveOn: value })}
      />
    </div>
  );
}
