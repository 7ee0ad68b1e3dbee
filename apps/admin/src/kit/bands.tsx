import { useVirtualizer, type VirtualItem, type Virtualizer } from '@tanstack/react-virtual';
import { memo, useEffect, useRef, type ReactElement } from 'react';
import { ChooseAll } from './choose-all';
import classes from './bands.module.css';
import { useListPlace } from './use-list-place';
import type { StretchChoice } from './use-selection';

export interface Band<Row> {
  readonly key: string;
  readonly title: string;
  /** How many there are in all, also where not all are read yet. */
  readonly count: number;
  readonly rows: readonly Row[];
  /** Chooses all rows at once, where the queue lets choose. */
  readonly choice?: StretchChoice;
}

/** How a row tells the list how high it is. */
export interface RowPlace {
  readonly index: number;
  readonly ref: (row: HTMLElement | null) => void;
}

interface Props<Row> {
  readonly bands: readonly Band<Row>[];
  /** Draws a row as a list item, which carries its place as `data-index` and `ref`. */
  readonly draw: (row: Row, place: RowPlace) => ReactElement;
  /** Asks for more rows, as the last ones come into sight; null where there are none, or they are asked for. */
  readonly onMore: (() => void) | null;
}

/** Pixels of a heading, and of a row until it is measured. */
const HEAD = 33;
const ROW = 62;
/** So many rows are all drawn: only what is longer is drawn as far as it is in sight. */
const DRAWN_WHOLE = 120;
/** How many rows are drawn beyond what is in sight, and how near the end the next are asked for. */
const BEYOND = 10;
const NEAR = 40;

/** A queue cut into stretches of urgency. An empty stretch is not shown. Of ten thousand rows, those in sight are drawn. */
export function Bands<Row>({ bands, draw, onMore }: Props<Row>): ReactElement {
  const shown = bands.filter(({ count, rows }) => count > 0 || rows.length > 0);
  const first = shown.map((_band, index) => shown.slice(0, index).reduce((sum, { rows }) => sum + 1 + rows.length, 0));
  const heads = new Set(first);
  const count = shown.reduce((sum, { rows }) => sum + 1 + rows.length, 0);
  const list = useRef<HTMLDivElement>(null);
  const { scroller, offset } = useListPlace(list);
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroller,
    estimateSize: (index) => (heads.has(index) ? HEAD : ROW),
    scrollMargin: offset,
    overscan: count <= DRAWN_WHOLE ? DRAWN_WHOLE : BEYOND,
  });
  const items = virtual.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (onMore !== null && count > 0 && last >= count - NEAR) onMore();
  }, [onMore, last, count]);
  return (
    <div ref={list}>
      {shown.map((band, index) => (
        <Stretch key={band.key} band={band} first={first[index] ?? 0} items={items} virtual={virtual} draw={draw} />
      ))}
    </div>
  );
}

interface StretchProps<Row> {
  readonly band: Band<Row>;
  /** Where its heading stands among all headings and rows. */
  readonly first: number;
  readonly items: readonly VirtualItem[];
  readonly virtual: Virtualizer<HTMLElement, Element>;
  readonly draw: Props<Row>['draw'];
}

/** Rows out of sight are room above and below those that are drawn. */
function Stretch<Row>({ band: { key, title, count, rows, choice }, first, items, virtual, draw }: StretchProps<Row>): ReactElement {
  const places = virtual.measurementsCache;
  const begin = places[first]?.end ?? 0;
  const end = places[first + rows.length]?.end ?? begin;
  const inSight = items.filter(({ index }) => index > first && index <= first + rows.length);
  const above = (inSight[0]?.start ?? end) - begin;
  const below = end - (inSight.at(-1)?.end ?? end);
  return (
    <section aria-labelledby={`band-${key}`}>
      <div className={classes.title} ref={virtual.measureElement} data-index={first}>
        {choice !== undefined && <ChooseAll choice={choice} isBesideTitle />}
        <h2 className={classes.name} id={`band-${key}`}>
          {title} · {count}
        </h2>
      </div>
      <ul className={classes.rows} style={{ paddingTop: above, paddingBottom: below }}>
        {inSight.map(({ index }) => {
          const row = rows[index - first - 1];
          return row === undefined ? null : <Drawn key={index} row={row} index={index} measure={virtual.measureElement} draw={draw} />;
        })}
      </ul>
    </section>
  );
}

interface DrawnProps<Row> {
  readonly row: Row;
  readonly index: number;
  readonly measure: RowPlace['ref'];
  readonly draw: Props<Row>['draw'];
}

/** While the list only scrolls, a row that stays in sight is not drawn anew. */
const Drawn = memo(function Drawn<Row>({ row, index, measure, draw }: DrawnProps<Row>): ReactElement {
  return draw(row, { index, ref: measure });
}) as <Row>(props: DrawnProps<Row>) => ReactElement;
