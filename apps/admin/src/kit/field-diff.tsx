import { Table } from '@mantine/core';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './field-diff.module.css';

type Fields = Readonly<Record<string, unknown>>;

interface Props {
  readonly before: Fields;
  readonly after: Fields;
  /** What a field is called, and what its value says; left out: as they stand. */
  readonly nameOf?: (field: string) => string;
  readonly say?: (field: string, value: unknown) => ReactNode;
}

/** The fields that differ, old beside new. */
export function FieldDiff({ before, after, nameOf = (field) => field, say = (_field, value) => written(value) }: Props): ReactElement {
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
            <Table.Th scope="row">{nameOf(field)}</Table.Th>
            <Table.Td>
              <del className={classes.before}>{say(field, before[field])}</del>
            </Table.Td>
            <Table.Td>
              <ins className={classes.after}>{say(field, after[field])}</ins>
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
