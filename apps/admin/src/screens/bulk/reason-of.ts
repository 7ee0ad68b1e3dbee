import type { BulkResultDto } from '#api-client/index';

/** What stands in the way says more than the kind of refusal; the latter stands where nothing else is said. */
export function reasonOf({ refusal }: BulkResultDto): string {
  const said = refusal?.blockers.map(({ message }) => message) ?? [];
  return said.length > 0 ? said.join(' ') : (refusal?.message ?? '');
}
