import { Select, Table } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { MovedMembershipDto } from '#api-client/index';
import { isRole, ROLES } from '../../kit/role';
import { WideTable } from '../../kit/wide-table';
import type { Order } from './order';
import classes from './reorganisations.module.css';

interface Props {
  readonly memberships: readonly MovedMembershipDto[];
  readonly order: Order;
  readonly onChange: (order: Order) => void;
}

const LEAVES = 'leaves';

/** Whose role goes on in the successor, and as what; another role, or none, is chosen person by person. */
export function MovedPeople({ memberships, order, onChange }: Props): ReactElement | null {
  const { t } = useTranslation();
  if (memberships.length === 0) return null;
  const roleName = (role: string | null): string =>
    role === null ? t('reorganisation.noNewRole') : isRole(role) ? t(`role.${role}`) : role;
  const choose = (id: string, chosen: string | null): void => {
    const roles = Object.fromEntries(Object.entries(order.roles ?? {}).filter(([other]) => other !== id));
    const leaving = (order.leaving ?? []).filter((other) => other !== id);
    if (chosen === LEAVES) onChange({ ...order, roles, leaving: [...leaving, id] });
    else onChange({ ...order, leaving, roles: chosen !== null && isRole(chosen) ? { ...roles, [id]: chosen } : roles });
  };
  return (
    <section className={classes.section}>
      <h3 className={classes.kind}>
        {t('reorganisation.people')} · {memberships.length}
      </h3>
      <WideTable
        name={t('reorganisation.people')}
        columns={[t('reorganisation.person'), t('reorganisation.from'), t('reorganisation.role'), t('reorganisation.newRole')]}
        minWidth="48rem"
      >
        {memberships.map(({ id, person, from, role, newRole }) => (
          <Table.Tr key={id}>
            <Table.Th scope="row">{person.name}</Table.Th>
            <Table.Td>{from.name}</Table.Td>
            <Table.Td>{roleName(role)}</Table.Td>
            <Table.Td>
              <Select
                aria-label={t('reorganisation.newRoleOf', { name: person.name, role: roleName(role) })}
                placeholder={roleName(newRole)}
                data={[
                  ...ROLES.map((one) => ({ value: one, label: t(`role.${one}`) })),
                  { value: LEAVES, label: t('reorganisation.leaves') },
                ]}
                value={order.leaving?.includes(id) === true ? LEAVES : (order.roles?.[id] ?? null)}
                onChange={(chosen) => choose(id, chosen)}
                clearable
              />
            </Table.Td>
          </Table.Tr>
        ))}
      </WideTable>
    </section>
  );
}
