/** Text from the URL; anything else counts as absent. */
export function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** A day of the calendar from the URL. */
export function day(value: unknown): string | undefined {
  const isDay = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value));
  return isDay ? value : undefined;
}

/** A whole number from 0 on. */
export function count(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : undefined;
}

/** The values of a facet in the URL: "a,b". */
export function list(value: unknown): readonly string[] | undefined {
  const values = typeof value === 'string' ? value.split(',').filter((one) => one !== '') : Array.isArray(value) ? value.map(String) : [];
  return values.length === 0 ? undefined : values;
}
