/** The stretches of a queue, as the API counts them (GET /v1/me/queues). */
export const BANDS = ['overdue', 'week', 'month', 'later', 'undated'] as const;
export type BandName = (typeof BANDS)[number];

/** @param today legal date; weeks end on Sunday */
export function bandOf(dueOn: string | null, today: string): BandName {
  if (dueOn === null) return 'undated';
  if (dueOn < today) return 'overdue';
  if (dueOn <= sundayFrom(today)) return 'week';
  return dueOn.slice(0, 7) === today.slice(0, 7) ? 'month' : 'later';
}

const DAY = 86_400_000;

function sundayFrom(day: string): string {
  const date = new Date(day);
  const ahead = (7 - date.getUTCDay()) % 7;
  return new Date(date.getTime() + ahead * DAY).toISOString().slice(0, 10);
}

/** Tasks in the stretches of their dates, each in the order in which they are given. */
export function bandsOf<Task extends { readonly effectiveDueOn: string | null; readonly graceUntil: string | null }>(
  tasks: readonly Task[],
  today: string,
): readonly { readonly key: BandName; readonly rows: readonly Task[] }[] {
  const groups = Map.groupBy(tasks, ({ effectiveDueOn, graceUntil }) => bandOf(graceUntil ?? effectiveDueOn, today));
  return BANDS.map((key) => ({ key, rows: groups.get(key) ?? [] }));
}
