import { viCodes } from './vi-codes';
import { viLog } from './vi-log';
import { viTold } from './vi-told';

/** The words of the screens of the log. */
export const viOfLog = {
  ...viLog,
  ...viTold,
  ...viCodes,
} as const;
