import type { Change } from '#application/ports/changes';
import type { ChangeOf } from './change-of.js';
import {
  AMENDMENT_CREATE,
  AMENDMENT_DECIDE,
  PLAN_ITEM_AMEND,
  PLAN_ITEM_DROP,
  PLAN_SECTION_SAVE,
  RESPONSIBILITY_SECTION,
} from './amendment-writers.js';
import { CALENDAR_DAY_CREATE, CALENDAR_DAY_WITHDRAW } from './calendar-writers.js';
import { COMMENT_CREATE, COMMENT_SAVE } from './comment-writers.js';
import { CONTRIBUTION_CREATE, CONTRIBUTION_REMIND, CONTRIBUTION_SAVE } from './contribution-writers.js';
import { CORRECTION_CREATE, CORRECTION_DECIDE, PLAN_ITEM_CORRECT } from './correction-writers.js';
import { NIL_RETURN_CREATE, NIL_RETURN_ITEM_ADD } from './nil-return-writers.js';
import { REPORTING_SCHEME_CREATE, REPORTING_SCHEME_SAVE } from './reporting-writers.js';
import { OUTAGE_CREATE, TASK_GRACE } from './outage-writers.js';
import { DEADLINE_RULES_CREATE, DEADLINE_RULES_SAVE } from './deadline-writers.js';
import {
  DOCUMENT_CONTENT_CREATE,
  DOCUMENT_CONTENT_SAVE,
  DOCUMENT_CONTENT_SETTLE,
  DOCUMENT_CREATE,
  DOCUMENT_TEXT_CREATE,
  DOCUMENT_TEXT_ERASE,
} from './document-writers.js';
import { OCCURRENCE_CREATE, OCCURRENCE_DATE } from './occurrence-writers.js';
import {
  ABSENCE_CREATE,
  ABSENCE_END,
  DEPUTY_CREATE,
  DEPUTY_END,
  MEMBERSHIP_CREATE,
  MEMBERSHIP_END,
  PARTY_ALIASES,
  PARTY_CREATE,
  PERSON_CREATE,
  SERVICE_CLIENT_CREATE,
  SERVICE_CLIENT_MOVE,
  UNIT_ALIASES,
  UNIT_CREATE,
  UNIT_SAVE,
} from './organisation-writers.js';
import { OPERATION_ADVANCE, OPERATION_COMPLETE, OPERATION_CREATE, OPERATION_RESULT_ADD } from './operation-writers.js';
import {
  OBLIGATION_CREATE,
  OBLIGATION_DATE,
  OBLIGATION_FOLLOW,
  PLAN_CREATE,
  PLAN_ITEM_ADD,
  PLAN_ITEM_CHOOSE,
  PLAN_OPENED,
  PLAN_PROPOSAL_APPROVE,
  PLAN_PROPOSAL_CORRECT,
  PLAN_PROPOSAL_CREATE,
  PLAN_PROPOSAL_DISCARD,
  PLAN_SAVE,
  PLAN_SECTION_ADD,
  RESPONSIBILITY_ADD,
} from './plan-writers.js';
import {
  CONTRIBUTION_UNIT,
  PLAN_ITEM_AGENCIES,
  PLAN_OWNER,
  REORGANISATION_CREATE,
  RESPONSIBILITY_UNITS,
  TASK_LEAD,
} from './reorganisation-writers.js';
import { EXTENSION_CREATE, EXTENSION_SAVE, HANDOFF_CREATE, HANDOFF_SAVE } from './part-writers.js';
import { STREAM_ADVANCE, STREAM_OPEN } from './stream-writers.js';
import type { TableWriter } from './table-writer.js';
import {
  SUBMISSION_ADD,
  TASK_CO_LEAD_ADD,
  TASK_COORDINATOR_ADD,
  TASK_CREATE,
  TASK_DEADLINE,
  TASK_DUE,
  TASK_HAND_OVER,
  TASK_PARTS_MOVED,
  TASK_SAVE,
} from './task-writers.js';
import { TASK_DRAFT_CREATE, TASK_DRAFT_END, TASK_DRAFT_SAVE, TASK_DRAFT_USE } from './draft-writers.js';
import { REVIEW_NOTES_CREATE, REVIEW_NOTES_SAVE } from './review-notes-writers.js';
import { SAVED_VIEW_CREATE, SAVED_VIEW_SAVE } from './saved-view-writers.js';
import { COLUMN_READING_CREATE, COLUMN_READING_SAVE } from './column-reading-writers.js';
import { COUNTERPART_CREATE, COUNTERPART_SAVE } from './counterpart-writers.js';
import { VIEWED_FILE_CREATE, VIEWED_FILE_SAVE } from './viewed-file-writers.js';
import { WATCH_CREATE, WATCH_SAVE } from './watch-writers.js';

const WRITERS: { readonly [Kind in Exclude<Change['kind'], 'stream.advance'>]: TableWriter<ChangeOf<Kind>> } = {
  'task.create': TASK_CREATE,
  'task.save': TASK_SAVE,
  'task.hand-over': TASK_HAND_OVER,
  'extension.create': EXTENSION_CREATE,
  'extension.save': EXTENSION_SAVE,
  'handoff.create': HANDOFF_CREATE,
  'handoff.save': HANDOFF_SAVE,
  'task.deadline': TASK_DEADLINE,
  'task.due': TASK_DUE,
  'task.grace': TASK_GRACE,
  'task.parts-moved': TASK_PARTS_MOVED,
  'task-co-lead.add': TASK_CO_LEAD_ADD,
  'task-coordinator.add': TASK_COORDINATOR_ADD,
  'submission.add': SUBMISSION_ADD,
  'contribution.create': CONTRIBUTION_CREATE,
  'contribution.save': CONTRIBUTION_SAVE,
  'contribution.remind': CONTRIBUTION_REMIND,
  'comment.create': COMMENT_CREATE,
  'comment.save': COMMENT_SAVE,
  'saved-view.create': SAVED_VIEW_CREATE,
  'saved-view.save': SAVED_VIEW_SAVE,
  'task-draft.create': TASK_DRAFT_CREATE,
  'task-draft.save': TASK_DRAFT_SAVE,
  'task-draft.use': TASK_DRAFT_USE,
  'task-draft.end': TASK_DRAFT_END,
  'review-notes.create': REVIEW_NOTES_CREATE,
  'review-notes.save': REVIEW_NOTES_SAVE,
  'column-reading.create': COLUMN_READING_CREATE,
  'column-reading.save': COLUMN_READING_SAVE,
  'counterpart.create': COUNTERPART_CREATE,
  'counterpart.save': COUNTERPART_SAVE,
  'viewed-file.create': VIEWED_FILE_CREATE,
  'viewed-file.save': VIEWED_FILE_SAVE,
  'watch.create': WATCH_CREATE,
  'watch.save': WATCH_SAVE,
  'obligation.create': OBLIGATION_CREATE,
  'obligation.date': OBLIGATION_DATE,
  'obligation.follow': OBLIGATION_FOLLOW,
  'occurrence.create': OCCURRENCE_CREATE,
  'occurrence.date': OCCURRENCE_DATE,
  'plan.create': PLAN_CREATE,
  'plan.save': PLAN_SAVE,
  'plan-section.add': PLAN_SECTION_ADD,
  'plan-item.add': PLAN_ITEM_ADD,
  'plan-item.choose': PLAN_ITEM_CHOOSE,
  'plan-item.correct': PLAN_ITEM_CORRECT,
  'nil-return.create': NIL_RETURN_CREATE,
  'nil-return-item.add': NIL_RETURN_ITEM_ADD,
  'correction.create': CORRECTION_CREATE,
  'correction.decide': CORRECTION_DECIDE,
  'amendment.create': AMENDMENT_CREATE,
  'amendment.decide': AMENDMENT_DECIDE,
  'plan-item.amend': PLAN_ITEM_AMEND,
  'plan-item.drop': PLAN_ITEM_DROP,
  'plan-section.save': PLAN_SECTION_SAVE,
  'responsibility.section': RESPONSIBILITY_SECTION,
  'plan.opened': PLAN_OPENED,
  'responsibility.add': RESPONSIBILITY_ADD,
  'plan-proposal.create': PLAN_PROPOSAL_CREATE,
  'plan-proposal.correct': PLAN_PROPOSAL_CORRECT,
  'plan-proposal.discard': PLAN_PROPOSAL_DISCARD,
  'plan-proposal.approve': PLAN_PROPOSAL_APPROVE,
  'document.create': DOCUMENT_CREATE,
  'document-content.create': DOCUMENT_CONTENT_CREATE,
  'document-content.save': DOCUMENT_CONTENT_SAVE,
  'document-content.settle': DOCUMENT_CONTENT_SETTLE,
  'document-text.create': DOCUMENT_TEXT_CREATE,
  'document-text.erase': DOCUMENT_TEXT_ERASE,
  'calendar-day.create': CALENDAR_DAY_CREATE,
  'calendar-day.withdraw': CALENDAR_DAY_WITHDRAW,
  'reporting-scheme.create': REPORTING_SCHEME_CREATE,
  'reporting-scheme.save': REPORTING_SCHEME_SAVE,
  'outage.create': OUTAGE_CREATE,
  'deadline-rules.create': DEADLINE_RULES_CREATE,
  'deadline-rules.save': DEADLINE_RULES_SAVE,
  'unit.create': UNIT_CREATE,
  'unit.aliases': UNIT_ALIASES,
  'party.create': PARTY_CREATE,
  'party.aliases': PARTY_ALIASES,
  'person.create': PERSON_CREATE,
  'membership.create': MEMBERSHIP_CREATE,
  'membership.end': MEMBERSHIP_END,
  'absence.create': ABSENCE_CREATE,
  'absence.end': ABSENCE_END,
  'deputy.create': DEPUTY_CREATE,
  'deputy.end': DEPUTY_END,
  'service-client.create': SERVICE_CLIENT_CREATE,
  'service-client.move': SERVICE_CLIENT_MOVE,
  'unit.save': UNIT_SAVE,
  'reorganisation.create': REORGANISATION_CREATE,
  'task.lead': TASK_LEAD,
  'contribution.unit': CONTRIBUTION_UNIT,
  'plan.owner': PLAN_OWNER,
  'plan-item.agencies': PLAN_ITEM_AGENCIES,
  'responsibility.units': RESPONSIBILITY_UNITS,
  'operation.create': OPERATION_CREATE,
  'operation.advance': OPERATION_ADVANCE,
  'operation.complete': OPERATION_COMPLETE,
  'operation-result.add': OPERATION_RESULT_ADD,
};

/** Which table a change goes to, and how. The first event of a stream without an object also makes the stream's row. */
export function changeWriter(change: Change): TableWriter<Change> {
  const writer = change.kind === 'stream.advance' ? (change.expectedSeq === 0 ? STREAM_OPEN : STREAM_ADVANCE) : WRITERS[change.kind];
  // The table above gives each kind the writer of that kind; TypeScript cannot follow the pairing through a lookup.
  return writer as TableWriter<Change>;
}
