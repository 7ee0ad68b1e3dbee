import type { ContributionOfTaskDto } from '#api-client/index';

/** Who was asked: a unit, or a party outside. */
export function askedName({ unit, party }: Pick<ContributionOfTaskDto, 'unit' | 'party'>): string {
  return unit?.name ?? party?.name ?? '';
}
