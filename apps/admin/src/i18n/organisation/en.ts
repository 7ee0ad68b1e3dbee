import { enOrganisation } from './en-organisation';
import { enReorganisation } from './en-reorganisation';
import { enCalendar } from './en-calendar';

export const enOfOrganisation = {
  ...enOrganisation,
  ...enReorganisation,
  ...enCalendar,
};
