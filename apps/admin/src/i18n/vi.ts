import { viActions } from './vi-actions';
import { viAmendment } from './vi-amendment';
import { viBulk } from './vi-bulk';
import { viCalendar } from './vi-calendar';
import { viComments } from './vi-comments';
import { viContributions } from './vi-contributions';
import { viCorrections } from './vi-corrections';
import { viCounterparts } from './vi-counterparts';
import { viDocuments } from './vi-documents';
import { viImport } from './vi-import';
import { viOccurrences } from './vi-occurrences';
import { viOnDemand } from './vi-on-demand';
import { viOrganisation } from './vi-organisation';
import { viParts } from './vi-parts';
import { viPlanExport } from './vi-plan-export';
import { viPreview } from './vi-preview';
import { viUploads } from './vi-uploads';
import { viEvidence } from './vi-evidence';
import { viDrafts } from './vi-drafts';
import { viReorganisation } from './vi-reorganisation';
import { viScreens } from './vi-screens';
import { viConsequences } from './vi-consequences';
import { viTasks } from './vi-tasks';
import { viReview } from './vi-review';
import { viViews } from './vi-views';

/** Every word of the interface, as officials say it. English stands in en.ts under the same keys. */
export const vi = {
  ...viConsequences,
  ...viTasks,
  ...viScreens,
  ...viActions,
  ...viOrganisation,
  ...viReorganisation,
  ...viOccurrences,
  ...viCalendar,
  ...viContributions,
  ...viAmendment,
  ...viCorrections,
  ...viCounterparts,
  ...viOnDemand,
  ...viParts,
  ...viPlanExport,
  ...viPreview,
  ...viUploads,
  ...viEvidence,
  ...viDrafts,
  ...viDocuments,
  ...viImport,
  ...viComments,
  ...viBulk,
  ...viReview,
  ...viViews,
} as const;
