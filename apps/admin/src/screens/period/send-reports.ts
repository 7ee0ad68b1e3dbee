import { reportProgressOfTasks, type BulkResultDto, type PeriodRowDto, type ReportedTaskDto } from '#api-client/index';

/** As many are reported on while one waits. */
const AT_ONCE = 100;

/** A stretch of reports that is sent at once, under a key of its own: sent again after a failure, it is answered as the first time. */
export interface Stretch {
  readonly key: string;
  /** Null: each row permits a single capacity. */
  readonly actingAs: string | null;
  readonly tasks: readonly ReportedTaskDto[];
}

/** Whoever has several hats for a row wears the first: those rows are sent together. */
export function stretchesOf(told: readonly ReportedTaskDto[], rows: readonly PeriodRowDto[], newKey: () => string): readonly Stretch[] {
  const capacities = new Map(rows.map((row) => [row.id, row.capacities]));
  const byHat = Map.groupBy(told, ({ id }) => {
    const held = capacities.get(id) ?? [];
    return held.length > 1 ? (held[0] ?? null) : null;
  });
  return [...byHat].flatMap(([actingAs, tasks]) =>
    Array.from({ length: Math.ceil(tasks.length / AT_ONCE) }, (_, at) => ({
      key: newKey(),
      actingAs,
      tasks: tasks.slice(at * AT_ONCE, (at + 1) * AT_ONCE),
    })),
  );
}

/** What came of each row. A stretch that is refused as a whole, or cut off, leaves those after it unsent. */
export async function sendStretch(period: string, { key, actingAs, tasks }: Stretch): Promise<readonly BulkResultDto[]> {
  const { data } = await reportProgressOfTasks({
    headers: { 'Idempotency-Key': key },
    body: { period, tasks: [...tasks], ...(actingAs !== null && { actingAs }) },
    throwOnError: true,
  });
  // No more than AT_ONCE: they are not carried out behind the request.
  return 'results' in data ? data.results : [];
}
