import { enOrganisation } from './en-organisation';
import { enReorganisation } from './en-reorganisation';
import { enCalendar } from './en-calendar';
import { enPeople } from './en-people';
import { enRules } from './en-rules';

export const enOfOrganisation = {
  ...enOrganisation,
  ...enReorganisation,
  ...enCalendar,
  ...enPeople,
  ...enRules,
};
