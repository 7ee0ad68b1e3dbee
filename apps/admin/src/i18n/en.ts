import { enActions } from './en-actions';
import { enAmendment } from './en-amendment';
import { enBulk } from './en-bulk';
import { enCalendar } from './en-calendar';
import { enComments } from './en-comments';
import { enContributions } from './en-contributions';
import { enCorrections } from './en-corrections';
import { enCounterparts } from './en-counterparts';
import { enDocuments } from './en-documents';
import { enImport } from './en-import';
import { enOccurrences } from './en-occurrences';
import { enOnDemand } from './en-on-demand';
import { enOrganisation } from './en-organisation';
import { enParts } from './en-parts';
import { enPlanExport } from './en-plan-export';
import { enPreview } from './en-preview';
import { enUploads } from './en-uploads';
import { enEvidence } from './en-evidence';
import { enDrafts } from './en-drafts';
import { enReorganisation } from './en-reorganisation';
import { enScreens } from './en-screens';
import { enConsequences } from './en-consequences';
import { enTasks } from './en-tasks';
import { enReview } from './en-review';
import { enViews } from './en-views';

export const en = {
  ...enConsequences,
  ...enTasks,
  ...enScreens,
  ...enActions,
  ...enOrganisation,
  ...enReorganisation,
  ...enOccurrences,
  ...enCalendar,
  ...enContributions,
  ...enAmendment,
  ...enCorrections,
  ...enCounterparts,
  ...enOnDemand,
  ...enParts,
  ...enPlanExport,
  ...enPreview,
  ...enUploads,
  ...enEvidence,
  ...enDrafts,
  ...enDocuments,
  ...enImport,
  ...enComments,
  ...enBulk,
  ...enReview,
  ...enViews,
};
