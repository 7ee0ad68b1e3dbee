/** How far a page key goes, in rows. */
const PAGE = 10;

/** Where a key leads in a list of rows; null where it leads nowhere. */
export function rowAt(key: string, from: number, count: number): number | null {
  const within = (row: number): number => Math.max(0, Math.min(count - 1, row));
  switch (key) {
    case 'ArrowDown':
      return within(from + 1);
    case 'ArrowUp':
      return within(from - 1);
    case 'PageDown':
      return within(from + PAGE);
    case 'PageUp':
      return within(from - PAGE);
    case 'Home':
      return 0;
    case 'End':
      return within(count - 1);
    default:
      return null;
  }
}
