import { Table } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanDto } from '#api-client/index';
import { Chip } from '../../kit/chip';
import { PracticeChip } from '../../kit/practice-chip';
import { UnitName } from '../../kit/unit-name';
import { WideTable } from '../../kit/wide-table';
import { PLAN_STATE } from './plan-state';

/** Plans, one in a line; each opens. */
export function PlansTable({ name, plans }: { readonly name: string; readonly plans: readonly PlanDto[] }): ReactElement {
  const { t } = useTranslation();
  return (
    <WideTable
      name={name}
      columns={[t('plans.code'), t('plans.name'), t('plans.number'), t('plans.issuer'), t('plans.state'), t('plans.tasks')]}
      minWidth="60rem"
    >
      {plans.map((plan) => (
        <Table.Tr key={plan.id}>
          <Table.Th scope="row">
            <Link to="/plans/$planId" params={{ planId: plan.id }} search={{}}>
              {plan.code}
            </Link>
          </Table.Th>
          <Table.Td>{plan.title}</Table.Td>
          <Table.Td>{plan.number ?? '–'}</Table.Td>
          <Table.Td>
            <UnitName unit={plan.issuer} />
          </Table.Td>
          <Table.Td>
            <PracticeChip plan={plan} /> <Chip>{t(PLAN_STATE[plan.state])}</Chip>{' '}
            {plan.openCorrections > 0 && <Chip tone="amber">{t('correction.waiting', { count: plan.openCorrections })}</Chip>}{' '}
            {plan.openAmendment !== null && <Chip tone="amber">{t('amendment.waiting')}</Chip>}
          </Table.Td>
          <Table.Td>{plan.tasks}</Table.Td>
        </Table.Tr>
      ))}
    </WideTable>
  );
}
