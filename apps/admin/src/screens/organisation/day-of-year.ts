const DAY = 86_400_000;

/** The number of a day within its year, from 0. @param day ISO date */
export function dayNumber(day: string): number {
  return (Date.parse(day) - Date.UTC(Number(day.slice(0, 4)), 0, 1)) / DAY;
}

/** The ISO date of a day by its number. */
export function dayOfNumber(year: number, number: number): string {
  return new Date(Date.UTC(year, 0, 1) + number * DAY).toISOString().slice(0, 10);
}

export function daysIn(year: number): number {
  return (Date.UTC(year + 1, 0, 1) - Date.UTC(year, 0, 1)) / DAY;
}
