import type { NewUnitDto } from '#api-client/index';

/** In the order in which people name them. */
export const UNIT_TYPES = [
  'department',
  'division',
  'office',
  'management-board',
  'public-service-unit',
  'people-committee',
  'commune',
  'ward',
  'township',
] as const satisfies readonly NewUnitDto['type'][];
