import { viOrganisation } from './vi-organisation';
import { viReorganisation } from './vi-reorganisation';
import { viCalendar } from './vi-calendar';

/** The words of the screens of the organisation, its days and its rules. */
export const viOfOrganisation = {
  ...viOrganisation,
  ...viReorganisation,
  ...viCalendar,
} as const;
