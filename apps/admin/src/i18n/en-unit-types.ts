import type { Translated } from './translated';
import type { viUnitTypes } from './vi-unit-types';

export const enUnitTypes: Translated<typeof viUnitTypes> = {
  'people-committee': "People's Committee",
  office: 'Office',
  department: 'Department',
  'management-board': 'Management board',
  division: 'Division',
  commune: "Commune's People's Committee",
  ward: "Ward's People's Committee",
  township: "Township's People's Committee",
  'public-service-unit': 'Public service unit',
};
