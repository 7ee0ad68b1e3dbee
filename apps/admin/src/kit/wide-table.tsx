import { Table } from '@mantine/core';
import type { ReactElement, ReactNode } from 'react';
import classes from './wide-table.module.css';

interface Props {
  readonly name: string;
  /** What stands above each column. */
  readonly columns: readonly string[];
  /** Narrower than this it is pushed sideways, by hand or by keyboard. */
  readonly minWidth: string;
  /** The rows. */
  readonly children: ReactNode;
}

/** A table for reading: its rows are given whole. */
export function WideTable({ name, columns, minWidth, children }: Props): ReactElement {
  return (
    <div className={classes.region} tabIndex={0} role="region" aria-label={name}>
      <Table className={classes.table} miw={minWidth}>
        <Table.Thead>
          <Table.Tr>
            {columns.map((column) => (
              <Table.Th key={column} scope="col">
                {column}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>{children}</Table.Tbody>
      </Table>
    </div>
  );
}
