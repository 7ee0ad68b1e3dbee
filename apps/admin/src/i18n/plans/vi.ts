import { viImport } from './vi-import';
import { viAmendment } from './vi-amendment';
import { viCounterparts } from './vi-counterparts';
import { viCorrections } from './vi-corrections';
import { viPlanExport } from './vi-plan-export';
import { viPlanActs } from './vi-plan-acts';

/** The words of the screens of plans: import, what is done to a plan, amendments, corrections, two plans side by side. */
export const viPlans = {
  ...viImport,
  ...viAmendment,
  ...viCounterparts,
  ...viCorrections,
  ...viPlanExport,
  ...viPlanActs,
} as const;
