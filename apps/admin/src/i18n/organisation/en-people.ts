import type { Translated } from '../translated';
import type { viPeople } from './vi-people';

/** The same in English. */
export const enPeople: Translated<typeof viPeople> = {
  people: {
    title: 'People',
    find: 'Find somebody',
    words: 'Name',
    hint: 'Diacritics are not needed',
    search: 'Find',
    name: 'Name',
    capacities: 'Capacities',
    none: 'Nobody is called so.',
    noCapacity: 'None yet.',
    over: 'ended',
    coming: 'not begun',
    formerUnit: 'a former unit',
    note: 'New people are added, and capacities given and ended, on the page of the unit.',
  },
};
