/** The quarters of the year that have begun by a day, the last first: 2025-Q2, 2025-Q1 on 10/05/2025. @param today ISO date */
export function quartersUntil(today: string): readonly string[] {
  const last = Math.ceil(Number(today.slice(5, 7)) / 3);
  return Array.from({ length: last }, (_, index) => `${today.slice(0, 4)}-Q${last - index}`);
}
