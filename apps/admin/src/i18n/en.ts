import { enActions } from './en-actions';
import { enBulk } from './en-bulk';
import { enComments } from './en-comments';
import { enContributions } from './en-contributions';
import { enOpinions } from './en-opinions';
import { enOccurrences } from './en-occurrences';
import { enOnDemand } from './en-on-demand';
import { enPractice } from './en-practice';
import { enParts } from './en-parts';
import { enUploads } from './en-uploads';
import { enEvidence } from './en-evidence';
import { enDrafts } from './en-drafts';
import { enScreens } from './en-screens';
import { enConsequences } from './en-consequences';
import { enTasks } from './en-tasks';
import { enKeys } from './en-keys';
import { enLists } from './en-lists';
import { enReview } from './en-review';
import { enViews } from './en-views';

export const en = {
  ...enConsequences,
  ...enTasks,
  ...enScreens,
  ...enActions,
  ...enOccurrences,
  ...enContributions,
  ...enOpinions,
  ...enOnDemand,
  ...enParts,
  ...enPractice,
  ...enUploads,
  ...enEvidence,
  ...enDrafts,
  ...enComments,
  ...enBulk,
  ...enLists,
  ...enReview,
  ...enViews,
  ...enKeys,
};
