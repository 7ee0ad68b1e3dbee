import { createHash } from 'node:crypto';
import { addDays, type LocalDate } from '#domain/time/local-date';

/** What a lead and a reviewer do with one task, drawn from the seed and the task's reference alone: the order of the days changes nothing. */
export interface Conduct {
  /** The day on which it is handed in; null: nobody ever does. */
  readonly submitsOn: LocalDate | null;
  /** Days until it is decided. */
  readonly reviewDays: number;
  /** It comes back once, and goes out again after these days; null: it is accepted at once. */
  readonly returnedFor: number | null;
}

/** Of a hundred leads so many are on time and so many late; the rest stay silent. */
const ON_TIME = 64;
const LATE = 22;
const RETURNED = 10;

/** A task without a date is handed in some weeks after it came; continuous ones (`recurs` null and no date) never. */
export function conductOf(
  seed: number,
  reference: string,
  { createdOn, dueOn, isAwaited }: { readonly createdOn: LocalDate; readonly dueOn: LocalDate | null; readonly isAwaited: boolean },
): Conduct {
  const draw = drawer(`${seed} ${reference}`);
  const [manner, days, reviewDays, returns, again] = [draw(100), draw(6), 1 + draw(4), draw(100), 1 + draw(5)];
  const returnedFor = returns < RETURNED ? again : null;
  if (dueOn === null)
    return { submitsOn: isAwaited && manner < ON_TIME + LATE ? addDays(createdOn, 7 + days * 3) : null, reviewDays, returnedFor };
  if (manner < ON_TIME) return { submitsOn: later(addDays(dueOn, -days), createdOn), reviewDays, returnedFor };
  return { submitsOn: manner < ON_TIME + LATE ? later(addDays(dueOn, 1 + days * 4), createdOn) : null, reviewDays, returnedFor };
}

function later(one: LocalDate, other: LocalDate): LocalDate {
  return one < other ? other : one;
}

/** Whole numbers below a bound, one after the other, the same for the same text everywhere. */
function drawer(text: string): (below: number) => number {
  const bytes = createHash('sha256').update(text).digest();
  let at = 0;
  return (below) => {
    const number = bytes.readUInt16BE(at % (bytes.length - 1));
    at += 2;
    return number % below;
  };
}
