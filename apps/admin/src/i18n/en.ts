import { enActions } from './en-actions';
import { enBulk } from './en-bulk';
import { enComments } from './en-comments';
import { enContributions } from './en-contributions';
import { enDocuments } from './en-documents';
import { enOccurrences } from './en-occurrences';
import { enOnDemand } from './en-on-demand';
import { enParts } from './en-parts';
import { enPreview } from './en-preview';
import { enUploads } from './en-uploads';
import { enEvidence } from './en-evidence';
import { enDrafts } from './en-drafts';
import { enScreens } from './en-screens';
import { enConsequences } from './en-consequences';
import { enTasks } from './en-tasks';
import { enLists } from './en-lists';
import { enViews } from './en-views';

export const en = {
  ...enConsequences,
  ...enTasks,
  ...enScreens,
  ...enActions,
  ...enOccurrences,
  ...enContributions,
  ...enOnDemand,
  ...enParts,
  ...enPreview,
  ...enUploads,
  ...enEvidence,
  ...enDrafts,
  ...enDocuments,
  ...enComments,
  ...enBulk,
  ...enLists,
  ...enViews,
};
