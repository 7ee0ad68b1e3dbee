import { viOrganisation } from './vi-organisation';
import { viReorganisation } from './vi-reorganisation';
import { viCalendar } from './vi-calendar';
import { viPeople } from './vi-people';
import { viRules } from './vi-rules';

/** The words of the screens of the organisation, its days and its rules. */
export const viOfOrganisation = {
  ...viOrganisation,
  ...viReorganisation,
  ...viCalendar,
  ...viPeople,
  ...viRules,
} as const;
