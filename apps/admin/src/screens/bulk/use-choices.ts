import { useQueries } from '@tanstack/react-query';
import { listBulkChoicesOptions } from '#api-client/@tanstack/react-query.gen';
import type { BulkChoiceDto } from '#api-client/index';

/** As many ids as the API takes at once. */
const AT_ONCE = 100;

/** What may be done with each task of a list, by id; asked for once something is chosen. */
export function useChoices(ids: readonly string[], enabled: boolean): ReadonlyMap<string, BulkChoiceDto> {
  const stretches = Array.from({ length: Math.ceil(ids.length / AT_ONCE) }, (_, at) => ids.slice(at * AT_ONCE, (at + 1) * AT_ONCE));
  return useQueries({
    queries: stretches.map((stretch) => ({ ...listBulkChoicesOptions({ query: { tasks: stretch.join(',') } }), enabled })),
    combine: (answers) => new Map(answers.flatMap(({ data }) => (data?.items ?? []).map((choice) => [choice.id, choice] as const))),
  });
}
