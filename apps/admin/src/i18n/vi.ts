import { viActions } from './vi-actions';
import { viBulk } from './vi-bulk';
import { viComments } from './vi-comments';
import { viContributions } from './vi-contributions';
import { viOpinions } from './vi-opinions';
import { viOccurrences } from './vi-occurrences';
import { viOnDemand } from './vi-on-demand';
import { viPractice } from './vi-practice';
import { viParts } from './vi-parts';
import { viUploads } from './vi-uploads';
import { viEvidence } from './vi-evidence';
import { viDrafts } from './vi-drafts';
import { viScreens } from './vi-screens';
import { viConsequences } from './vi-consequences';
import { viTasks } from './vi-tasks';
import { viKeys } from './vi-keys';
import { viLists } from './vi-lists';
import { viReview } from './vi-review';
import { viViews } from './vi-views';

/** Words that every screen may say, as officials say them; with-words.ts has the others. English stands in en.ts under the same keys. */
export const vi = {
  ...viConsequences,
  ...viTasks,
  ...viScreens,
  ...viActions,
  ...viOccurrences,
  ...viContributions,
  ...viOpinions,
  ...viOnDemand,
  ...viParts,
  ...viPractice,
  ...viUploads,
  ...viEvidence,
  ...viDrafts,
  ...viComments,
  ...viBulk,
  ...viLists,
  ...viReview,
  ...viViews,
  ...viKeys,
} as const;
