import { queryOptions } from '@tanstack/react-query';
import { listUnits, type UnitDto } from '#api-client/index';

/** Every unit in force on a day, page by page until the list ends; today where no day is named. */
export function allUnits(on: string | undefined) {
  return queryOptions({
    queryKey: ['all-units', on],
    queryFn: async ({ signal }) => {
      const units: UnitDto[] = [];
      let cursor: string | undefined;
      do {
        const query = { limit: '200', ...(on !== undefined && { 'filter[on]': on }), ...(cursor !== undefined && { cursor }) };
        const { data } = await listUnits({ query, signal, throwOnError: true });
        units.push(...data.items);
        cursor = data.nextCursor;
      } while (cursor !== undefined);
      return units;
    },
  });
}
