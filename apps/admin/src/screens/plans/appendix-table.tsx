import type { ReactElement } from 'react';
import type { AppendixColumnDto, AppendixRowDto, PlanAppendixDto } from '#api-client/index';
import classes from './print-plan.module.css';

/** The table of an appendix as it is printed, its heading in two rows. */
export function AppendixTable({ appendix: { title, columns, rows } }: { readonly appendix: PlanAppendixDto }): ReactElement {
  const lower = columns.filter(({ above }) => above !== null);
  return (
    <table className={classes.table} aria-label={title}>
      <colgroup>
        {columns.map(({ name, share }) => (
          <col key={name} width={`${share}%`} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {columns.map((column, index) => (
            <UpperHeading key={column.name} column={column} before={columns[index - 1]} others={lower} />
          ))}
        </tr>
        <tr>
          {lower.map(({ name, heading }) => (
            <th key={name} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          // The rows of a printed table have no names of their own, and do not move.
          <Row key={index} row={row} columns={columns.length} />
        ))}
      </tbody>
    </table>
  );
}

interface UpperHeadingProps {
  readonly column: AppendixColumnDto;
  readonly before: AppendixColumnDto | undefined;
  /** All columns that share a heading with others. */
  readonly others: readonly AppendixColumnDto[];
}

/** A heading of both rows, or one that neighbours share: that stands at the first of them. */
function UpperHeading({ column: { heading, above }, before, others }: UpperHeadingProps): ReactElement | null {
  if (above === null)
    return (
      <th scope="col" rowSpan={2}>
        {heading}
      </th>
    );
  if (before?.above === above) return null;
  return (
    <th scope="colgroup" colSpan={others.filter((other) => other.above === above).length}>
      {above}
    </th>
  );
}

function Row({ row: { kind, cells }, columns }: { readonly row: AppendixRowDto; readonly columns: number }): ReactElement {
  return (
    <tr data-kind={kind}>
      {cells.map(({ lines }, index) => (
        <td key={index} {...(kind !== 'item' && index === 1 ? { colSpan: columns - 1 } : {})}>
          {lines.map((line) => (
            <div key={line}>{line}</div>
          ))}
        </td>
      ))}
    </tr>
  );
}
