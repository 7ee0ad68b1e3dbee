import { enImport } from './en-import';
import { enAmendment } from './en-amendment';
import { enCounterparts } from './en-counterparts';
import { enCorrections } from './en-corrections';
import { enPlanExport } from './en-plan-export';
import { enPlanActs } from './en-plan-acts';

export const enPlans = {
  ...enImport,
  ...enAmendment,
  ...enCounterparts,
  ...enCorrections,
  ...enPlanExport,
  ...enPlanActs,
};
