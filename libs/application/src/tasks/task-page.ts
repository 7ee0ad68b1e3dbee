import { nameDecider, nameLevel, type NamedDecider, type NamedLevel } from '#application/plans/named-decider';
import type { HiddenDocument, NamedSubmission, OccurrenceOfTask, TaskDetails } from '#application/ports/queries/tasks';
import type { ContributionCourse } from '#application/ports/queries/contribution-course';
import type { ContributionView, ExtensionView, HandoffView } from '#application/tasks/parts-view';
import type { TaskView } from '#application/tasks/task-view';
import type { Uuid } from '#domain/ids';
import { waitedBy } from '#domain/occurrence/opened-by';
import { namedPeople } from '#domain/plan/responsibility';
import type { AddedReviewer, Approval, Return } from '#domain/task/review';
import type {
  Claim,
  Contest,
  ExplainedLateness,
  LatenessJudgement,
  ProgressReport,
  Proposal,
  SentBack,
  Suspension,
  TaskFacts,
} from '#domain/task/task';
import type { LocalDate } from '#domain/time/local-date';
import { explainTiming, type ExplainedTiming } from '#domain/timing/explain-timing';

/** A task as its own page shows it: with its whole history of versions, its deciders, and why it is due when it is. */
export interface TaskPage extends Omit<
  TaskView,
  | 'progress'
  | 'approvals'
  | 'addedReviewers'
  | 'claim'
  | 'proposal'
  | 'suspension'
  | 'lateness'
  | 'contributions'
  | 'extensions'
  | 'handoffs'
  | 'contest'
> {
  readonly contributions: readonly (ContributionView & { readonly course: ContributionCourse | null })[];
  readonly contest: (Contest & { readonly contestedByName: string | null }) | null;
  readonly extensions: readonly (ExtensionView & { readonly requestedByName: string | null; readonly decidedByName: string | null })[];
  readonly handoffs: readonly (HandoffView & { readonly offeredByName: string | null; readonly answeredByName: string | null })[];
  readonly suspension: (Suspension & { readonly suspendedByName: string | null }) | null;
  readonly lateness: NamedLateness | null;
  readonly proposal: NamedProposal | null;
  readonly claim: NamedClaim | null;
  readonly lastReturn: (Return & { readonly returnedByName: string | null }) | null;
  readonly progress: readonly (ProgressReport & { readonly reportedByName: string | null })[];
  /** Every version, oldest first. */
  readonly submissions: readonly NamedSubmission[];
  /** Nobody reads their content any more. */
  readonly hiddenDocuments: readonly HiddenDocument[];
  readonly deciders: { readonly approve: readonly NamedLevel[]; readonly close: NamedDecider | null };
  /** Of the newest version, oldest first. */
  readonly approvals: readonly NamedApproval[];
  /** Who was asked to review beside those whom the table names. */
  readonly addedReviewers: readonly NamedReviewer[];
  readonly timing: ExplainedTiming;
  /** The event that brought it about; null where the calendar did. */
  readonly occurrence: OccurrenceOfTask | null;
  /** How the reader follows it. */
  readonly watching: boolean;
  readonly snoozedUntil: LocalDate | null;
  readonly comments: number;
}

/** An approval with the names of whoever gave it and of whoever they stood in for. */
export interface NamedApproval extends Approval {
  readonly approvedByName: string | null;
  readonly standsInForName: string | null;
}

export interface NamedReviewer extends AddedReviewer {
  readonly personName: string | null;
  readonly addedByName: string | null;
}

/** Who has the task in hand, by name. */
export interface NamedClaim extends Claim {
  readonly personName: string | null;
  readonly forwardedByName: string | null;
}

/** What was said of being late, with the names of who said it and who judged it. */
export interface NamedLateness extends Omit<ExplainedLateness, 'judgement'> {
  readonly explainedByName: string | null;
  readonly judgement: (LatenessJudgement & { readonly judgedByName: string | null }) | null;
}

/** What is proposed, with the name of whoever sent it back. */
export interface NamedProposal extends Omit<Proposal, 'sentBack'> {
  readonly sentBack: (SentBack & { readonly sentBackByName: string | null }) | null;
}

type Deciders = Pick<TaskFacts['deciders'], 'approve' | 'close'>;

/** Whom and what the page names. */
export function namedOnPage(
  { lastReturn, progress, claim, proposal, suspension, lateness, extensions, handoffs, contest, approvals, addedReviewers }: TaskView,
  { approve, close }: Deciders,
): { people: Uuid[]; units: Uuid[] } {
  const deciders = [...approve.flatMap((level) => level.deciders), ...(close === null ? [] : [close])];
  return {
    people: [
      ...progress.map(({ reportedBy }) => reportedBy),
      ...namedPeople(deciders),
      ...(lastReturn ? [lastReturn.returnedBy] : []),
      ...approvals.flatMap(({ approvedBy, standsInFor }) => [approvedBy, ...(standsInFor === null ? [] : [standsInFor])]),
      ...addedReviewers.flatMap(({ personId, addedBy }) => [personId, addedBy]),
      ...extensions.flatMap(({ requestedBy, decidedBy }) => [requestedBy, ...(decidedBy === null ? [] : [decidedBy])]),
      ...handoffs.flatMap(({ offeredBy, answeredBy }) => [offeredBy, ...(answeredBy === null ? [] : [answeredBy])]),
      ...(contest ? [contest.contestedBy] : []),
      ...(suspension ? [suspension.suspendedBy] : []),
      ...(lateness ? [lateness.explainedBy, ...(lateness.judgement ? [lateness.judgement.judgedBy] : [])] : []),
      ...(proposal?.sentBack ? [proposal.sentBack.sentBackBy] : []),
      ...(claim === null ? [] : [claim.personId, ...(claim.forwardedBy === null ? [] : [claim.forwardedBy])]),
    ],
    units: deciders.flatMap((one) => (one.kind === 'role' ? [one.unitId] : [])),
  };
}

export function taskPage(view: TaskView, { approve, close }: Deciders, details: TaskDetails): TaskPage {
  const { lastReturn, progress, claim, proposal, suspension, lateness } = view;
  const nameOf = (id: Uuid): string | null => details.people[id] ?? null;
  return {
    ...view,
    lastReturn: lastReturn && { ...lastReturn, returnedByName: nameOf(lastReturn.returnedBy) },
    proposal: proposal && {
      ...proposal,
      sentBack: proposal.sentBack && { ...proposal.sentBack, sentBackByName: nameOf(proposal.sentBack.sentBackBy) },
    },
    claim: claim && {
      ...claim,
      personName: nameOf(claim.personId),
      forwardedByName: claim.forwardedBy && nameOf(claim.forwardedBy),
    },
    progress: progress.map((report) => ({ ...report, reportedByName: nameOf(report.reportedBy) })),
    contributions: view.contributions.map((one) => ({ ...one, course: details.courses[one.id] ?? null })),
    extensions: view.extensions.map((one) => ({
      ...one,
      requestedByName: nameOf(one.requestedBy),
      decidedByName: one.decidedBy && nameOf(one.decidedBy),
    })),
    handoffs: view.handoffs.map((one) => ({
      ...one,
      offeredByName: nameOf(one.offeredBy),
      answeredByName: one.answeredBy && nameOf(one.answeredBy),
    })),
    contest: view.contest && { ...view.contest, contestedByName: nameOf(view.contest.contestedBy) },
    suspension: suspension && { ...suspension, suspendedByName: nameOf(suspension.suspendedBy) },
    lateness: lateness && {
      ...lateness,
      explainedByName: nameOf(lateness.explainedBy),
      judgement: lateness.judgement && { ...lateness.judgement, judgedByName: nameOf(lateness.judgement.judgedBy) },
    },
    submissions: details.submissions,
    hiddenDocuments: details.hiddenDocuments,
    approvals: view.approvals.map((approval) => ({
      ...approval,
      approvedByName: nameOf(approval.approvedBy),
      standsInForName: approval.standsInFor && nameOf(approval.standsInFor),
    })),
    addedReviewers: view.addedReviewers.map((reviewer) => ({
      ...reviewer,
      personName: nameOf(reviewer.personId),
      addedByName: nameOf(reviewer.addedBy),
    })),
    deciders: { approve: approve.map((level) => nameLevel(level, details)), close: close && nameDecider(close, details) },
    timing: timingOf(details),
    occurrence: details.occurrence,
    watching: details.watching,
    snoozedUntil: details.snoozedUntil,
    comments: details.comments,
  };
}

/** Of a task that answers to an event, what its words mean counted from that. */
function timingOf({ timing, settings, occurrence }: TaskDetails): ExplainedTiming {
  const rule = occurrence && waitedBy({ timing }, occurrence.kind, true);
  if (occurrence === null || rule === null) return explainTiming(timing, settings);
  const { occurredOn: eventDate, dueOn } = occurrence;
  return explainTiming({ text: timing.text, rules: [rule] }, { ...settings, eventDate, ...(dueOn !== null && { saidDue: dueOn }) });
}
