import type { Uuid } from '#domain/ids';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Every id that stands in a value of JSON, at whatever depth, once. */
export function idsIn(value: unknown): readonly Uuid[] {
  return [...new Set(textsIn(value).filter((text) => UUID.test(text)))];
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
