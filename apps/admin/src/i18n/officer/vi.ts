import { viTokens } from './vi-tokens';
import { viOfficersWork } from './vi-work';

/** The words of what is said each period, of one document for several tasks, of receipts and of tokens. */
export const viOfficer = { ...viOfficersWork, ...viTokens } as const;
