import type { DrawnLine } from '#document-reading/pdf/drawn-lines';
import type { PagePiece } from '#document-reading/pdf/page-segments';

/** Lines nearer than this are one: a border is often drawn twice. In points, as everything here. */
const SAME = 2.5;
/** A line may end this far before the one that it meets. */
const MEETS = 4;

/** A cell between drawn lines; `bottom` and `right` count the row and column behind it. */
export interface RuledCell {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** Where its letters may stand. */
  readonly from: number;
  readonly to: number;
  readonly pieces: readonly PagePiece[];
}

/** A table as the lines of one page draw it. */
export interface RuledTable {
  /** Where its columns begin, and the last one ends. */
  readonly columns: readonly number[];
  /** Where its rows begin, and the last one ends. */
  readonly rows: readonly number[];
  readonly cells: readonly RuledCell[];
}

/** The tables that lines draw, from above; lines that meet no others draw none. */
export function ruledTables(lines: readonly DrawnLine[], pieces: readonly PagePiece[]): readonly RuledTable[] {
  return meetingLines(lines)
    .flatMap((together) => ruledTable(together, pieces) ?? [])
    .sort((one, other) => (one.rows[0] ?? 0) - (other.rows[0] ?? 0));
}

/** Lines that hang together. */
function meetingLines(lines: readonly DrawnLine[]): readonly (readonly DrawnLine[])[] {
  let groups: DrawnLine[][] = [];
  for (const line of lines) {
    const [met, others] = [
      groups.filter((group) => group.some((one) => meet(one, line))),
      groups.filter((group) => !group.some((one) => meet(one, line))),
    ];
    groups = [...others, [...met.flat(), line]];
  }
  return groups;
}

function meet(one: DrawnLine, other: DrawnLine): boolean {
  if (one.direction === other.direction)
    return Math.abs(one.at - other.at) <= SAME && one.from <= other.to + MEETS && other.from <= one.to + MEETS;
  return within(one.at, other, MEETS) && within(other.at, one, MEETS);
}

function within(at: number, { from, to }: DrawnLine, tolerance: number): boolean {
  return at >= from - tolerance && at <= to + tolerance;
}

function ruledTable(lines: readonly DrawnLine[], pieces: readonly PagePiece[]): RuledTable | null {
  const across = lines.filter(({ direction }) => direction === 'across');
  const down = lines.filter(({ direction }) => direction === 'down');
  const [columns, rows] = [placesOf(down), placesOf(across)];
  if (columns.length < 3 || rows.length < 2) return null;
  const areas = new Areas(rows.length - 1, columns.length - 1);
  for (let row = 0; row < rows.length - 1; row += 1) {
    for (let column = 0; column < columns.length - 1; column += 1) {
      const [midX, midY] = [middle(columns, column), middle(rows, row)];
      if (column + 2 < columns.length && !isDrawn(down, columns[column + 1] ?? 0, midY)) areas.join(row, column, row, column + 1);
      if (row + 2 < rows.length && !isDrawn(across, rows[row + 1] ?? 0, midX)) areas.join(row, column, row + 1, column);
    }
  }
  const cells = areas.all().map((area): RuledCell => {
    const [from, to] = [columns[area.left] ?? 0, columns[area.right] ?? 0];
    const [above, below] = [rows[area.top] ?? 0, rows[area.bottom] ?? 0];
    const inside = pieces.filter((piece) => {
      const [x, y] = [(piece.left + piece.right) / 2, piece.baseline - piece.size / 3];
      return x >= from && x < to && y >= above && y < below;
    });
    return { ...area, from, to, pieces: inside };
  });
  return { columns, rows, cells };
}

/** The different places at which lines stand, in order. */
function placesOf(lines: readonly DrawnLine[]): readonly number[] {
  const places: number[] = [];
  for (const at of lines.map((line) => line.at).sort((one, other) => one - other)) {
    if (at - (places.at(-1) ?? Number.NEGATIVE_INFINITY) > SAME) places.push(at);
  }
  return places;
}

function middle(places: readonly number[], index: number): number {
  return ((places[index] ?? 0) + (places[index + 1] ?? 0)) / 2;
}

function isDrawn(lines: readonly DrawnLine[], at: number, through: number): boolean {
  return lines.some((line) => Math.abs(line.at - at) <= 2 * SAME && within(through, line, 0));
}

interface Area {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Fields of a grid that belong together where no line parts them. */
class Areas {
  private readonly parents: number[];

  constructor(
    height: number,
    private readonly width: number,
  ) {
    this.parents = Array.from({ length: height * width }, (_, field) => field);
  }

  join(row: number, column: number, otherRow: number, otherColumn: number): void {
    this.parents[this.rootOf(row * this.width + column)] = this.rootOf(otherRow * this.width + otherColumn);
  }

  /** Each area as the box around its fields. */
  all(): readonly Area[] {
    const fields = this.parents.map((_, field) => ({
      root: this.rootOf(field),
      row: Math.floor(field / this.width),
      column: field % this.width,
    }));
    return [...Map.groupBy(fields, ({ root }) => root).values()].map((together) => ({
      top: Math.min(...together.map(({ row }) => row)),
      bottom: Math.max(...together.map(({ row }) => row)) + 1,
      left: Math.min(...together.map(({ column }) => column)),
      right: Math.max(...together.map(({ column }) => column)) + 1,
    }));
  }

  private rootOf(field: number): number {
    let root = field;
    while (this.parents[root] !== root) root = this.parents[root] ?? root;
    return root;
  }
}
