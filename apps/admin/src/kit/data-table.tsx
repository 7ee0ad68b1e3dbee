import { tableFeatures, useTable, type ColumnDef } from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './data-table.module.css';
import { rowAt } from './row-at';

const FEATURES = tableFeatures({});

export type Column<Row extends object> = ColumnDef<typeof FEATURES, Row>;

interface Props<Row extends object> {
  /** What the table lists, for screen readers. */
  readonly name: string;
  /** Columns and rows are the same lists from one drawing to the next, as long as nothing changes. */
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly idOf: (row: Row) => string;
  /** Pixels; one line where it is not said. */
  readonly rowHeight?: number;
  /** CSS grid tracks, one for each column. */
  readonly widths: string;
  /** Whether the server has more, and how to ask for it. */
  readonly hasMore: boolean;
  readonly onMore: () => void;
  readonly onOpen: (row: Row) => void;
}

/** Pixels of a row of one line. */
const ROW = 40;

/**
 * A long list as a table: the server gives it page by page, the browser holds only the rows in sight.
 * Arrow keys, Home, End, Page Up and Page Down move, Enter opens.
 */
export function DataTable<Row extends object>({
  name,
  columns,
  rows,
  idOf,
  rowHeight = ROW,
  widths,
  hasMore,
  onMore,
  onOpen,
}: Props<Row>): ReactElement {
  const { t } = useTranslation();
  const scroller = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  // Copied only as they change: scrolling draws the table anew, and must not build its rows anew.
  const held = useMemo(() => ({ columns: [...columns], data: [...rows] }), [columns, rows]);
  const table = useTable({ features: FEATURES, ...held, getRowId: idOf });
  const all = table.getRowModel().rows;
  const virtual = useVirtualizer({
    count: all.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
  });
  const shown = virtual.getVirtualItems();
  const last = shown.at(-1)?.index ?? 0;
  useEffect(() => {
    if (hasMore && last >= all.length - 10) onMore();
  }, [hasMore, last, all.length, onMore]);

  const move = (key: KeyboardEvent): void => {
    const target = rowAt(key.key, active, all.length);
    if (target === null) return;
    key.preventDefault();
    setActive(target);
    virtual.scrollToIndex(target);
  };
  return (
    <div className={classes.frame}>
      <div role="table" aria-label={name} aria-rowcount={hasMore ? -1 : all.length + 1} className={classes.table}>
        <div role="rowgroup">
          {table.getHeaderGroups().map((group) => (
            <div role="row" aria-rowindex={1} key={group.id} className={classes.head} style={{ gridTemplateColumns: widths }}>
              {group.headers.map((header) => (
                <div role="columnheader" key={header.id}>
                  <table.FlexRender header={header} />
                </div>
              ))}
            </div>
          ))}
        </div>
        <div
          role="rowgroup"
          ref={scroller}
          className={classes.body}
          tabIndex={0}
          aria-label={t('table.keys')}
          onKeyDown={(key) => {
            const row = all[active];
            if (key.key === 'Enter' && row !== undefined) onOpen(row.original);
            else move(key);
          }}
        >
          <div style={{ height: virtual.getTotalSize() }} role="presentation" className={classes.spacer}>
            {shown.map(({ index, start }) => {
              const row = all[index];
              return row === undefined ? null : (
                <div
                  role="row"
                  key={row.id}
                  aria-rowindex={index + 2}
                  aria-current={index === active || undefined}
                  className={classes.row}
                  style={{ gridTemplateColumns: widths, height: rowHeight, transform: `translateY(${start}px)` }}
                  onClick={() => onOpen(row.original)}
                >
                  {row.getAllCells().map((cell) => (
                    <div role="cell" key={cell.id} className={classes.cell}>
                      <table.FlexRender cell={cell} />
                    </div>
                  ))}
                </div>
              );
            })}
          </div>
        </div>
      </div>
    </div>
  );
}
