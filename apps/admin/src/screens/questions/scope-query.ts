import type { AnswerInspectorQuestionData } from '#api-client/index';
import type { InspectionSearch } from '../../app/inspection-search';

type Filters = NonNullable<AnswerInspectorQuestionData['query']>;

/** The filters of the API for what stands in the URL. */
export function scopeFilters({ plan, unit, from, to }: InspectionSearch): Filters {
  return {
    ...(plan !== undefined && { 'filter[plan]': plan }),
    ...(unit !== undefined && { 'filter[unit]': unit }),
    ...(from !== undefined && { 'filter[from]': from }),
    ...(to !== undefined && { 'filter[to]': to }),
  };
}
