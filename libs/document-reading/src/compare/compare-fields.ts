import type { FieldChange } from '#document-reading/compare/comparison';

type Fields = Readonly<Record<string, string | null>>;

/** The fields whose values differ, as `after` orders them, then those that only `before` has. A field that is missing is as good as a null. */
export function compareFields(before: Fields, after: Fields): FieldChange[] {
  const fields = new Set([...Object.keys(after), ...Object.keys(before)]);
  return [...fields]
    .map((field) => ({ field, before: valueOf(before, field), after: valueOf(after, field) }))
    .filter((change) => change.before !== change.after);
}

function valueOf(fields: Fields, field: string): string | null {
  return Object.hasOwn(fields, field) ? (fields[field] ?? null) : null;
}
