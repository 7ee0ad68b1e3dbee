import { enCodes } from './en-codes';
import { enLog } from './en-log';
import { enTold } from './en-told';

export const enOfLog = {
  ...enLog,
  ...enTold,
  ...enCodes,
};
