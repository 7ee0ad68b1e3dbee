import { Table } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './field-diff.module.css';

type Fields = Readonly<Record<string, unknown>>;

/** The fields that differ, old beside new. */
export function FieldDiff({ before, after }: { readonly before: Fields; readonly after: Fields }): ReactElement {
  const { t } = useTranslation();
  const changed = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (field) => written(before[field]) !== written(after[field]),
  );
  return (
    <Table className={classes.table} withTableBorder>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{t('diff.field')}</Table.Th>
          <Table.Th scope="col">{t('diff.before')}</Table.Th>
          <Table.Th scope="col">{t('diff.after')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {changed.map((field) => (
          <Table.Tr key={field}>
            <Table.Th scope="row">{field}</Table.Th>
            <Table.Td>
              <del className={classes.before}>{written(before[field])}</del>
            </Table.Td>
            <Table.Td>
              <ins className={classes.after}>{written(after[field])}</ins>
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

function written(value: unknown): string {
  if (value === null || value === undefined) return '–';
  return typeof value === 'string' ? value : JSON.stringify(value, null, 1);
}
